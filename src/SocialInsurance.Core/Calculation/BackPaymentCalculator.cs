using System.Collections.Immutable;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 补差核算 / the calculator: statement = what should have been paid − what was paid, per insurance, liability month and
/// payer. One call a legal step, from top to bottom.
/// </summary>
/// <param name="book">政策库 / the policy book.</param>
public sealed class BackPaymentCalculator(PolicyBook book)
{
    /// <summary>核算 / answers a request with a statement, or with every reason why it cannot.</summary>
    public CalculationResult Calculate(BackPaymentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var frame = new PolicyFrame(request, new(request, book));
        var refusals = new Refusals(frame.City, request.KnownOn);
        var rule = SituationRule.For(frame, refusals);
        if (rule is null || TermsOf(frame, rule, refusals) is not { } terms)
        {
            return CalculationResult.Refused(refusals);
        }

        var insurances = InsuranceStatements.Of(terms, request);
        var totals = Totals.Of(insurances);
        var round = AdjustmentRounds.Of(frame);
        var lateFee = LateFees.Of(frame, round, insurances);
        var demand = request.Demand is { } asked ? DemandVerdict.Of(asked, totals, lateFee) : null;
        var employers = EmployerStatements.Of(request, insurances);
        var policy = PolicyUse.Of(frame, rule, round, insurances, lateFee);
        var notes = StatementNotes.Of(frame, rule, round, insurances, demand, lateFee, policy);
        return CalculationResult.Of(new Statement(request, insurances, totals, employers, demand, lateFee, notes, policy));
    }

    /// <summary>只算金额 / the same sums by the same steps, unexplained, for many people who differ in nothing but amounts.</summary>
    public FiguresCalculator FiguresLike(BackPaymentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(new(request, book));
    }

    // Every insurance is asked, so that everything that is missing is told at once.
    internal static ImmutableArray<InsuranceTerms>? TermsOf(PolicyFrame frame, SituationRule rule, Refusals refusals)
    {
        var terms = ImmutableArray.CreateBuilder<InsuranceTerms>(frame.Request.Insurances.Length);
        foreach (var insurance in frame.Request.Insurances)
        {
            terms.Add(InsuranceTerms.Resolve(insurance, frame, rule, refusals));
        }

        return refusals.Any ? null : terms.MoveToImmutable();
    }
}
