using System.Collections.Immutable;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 同一问题、不同金额 / the sums of many people of whom the same is asked: same place, months and shares. What the policy says
/// to that is looked up once. Not for two threads at once.
/// </summary>
public sealed class FiguresCalculator
{
    private readonly PolicyAnswers _answers;

    internal FiguresCalculator(PolicyAnswers answers) => _answers = answers;

    /// <summary>核算一人 / the sums of one person.</summary>
    /// <param name="wages">月均工资，按起始月升序 / the wages, by first month.</param>
    /// <param name="currentBase">已缴基数，元/月 / the base that was paid on, by insurance.</param>
    public FiguresResult Calculate(ImmutableArray<WageStep> wages, PerInsurance<Yuan?> currentBase)
    {
        ArgumentNullException.ThrowIfNull(currentBase);
        var request = _answers.Request with { Wages = wages, CurrentBase = currentBase };
        var frame = new PolicyFrame(request, _answers);
        var refusals = new Refusals(frame.City, request.KnownOn);
        if (SituationRule.For(frame, refusals) is not { } rule || BackPaymentCalculator.TermsOf(frame, rule, refusals) is not { } terms)
        {
            return new([], null, refusals.ToList());
        }

        var insurances = ImmutableArray.CreateRange(terms, InsuranceFigures.Of, request);
        return new(insurances, Totals.Of(insurances.AsSpan()), []);
    }
}
