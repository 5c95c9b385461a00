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
        var (frame, refusals) = Ask(request);
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

    /// <summary>只算金额 / the same sums by the same steps, without anything that explains them.</summary>
    public FiguresResult CalculateFigures(BackPaymentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (frame, refusals) = Ask(request);
        if (SituationRule.For(frame, refusals) is not { } rule || TermsOf(frame, rule, refusals) is not { } terms)
        {
            return new([], null, refusals.ToList());
        }

        ImmutableArray<InsuranceFigures> insurances = [.. terms.Select(insurance => InsuranceFigures.Of(insurance, request))];
        return new(insurances, Totals.Of(insurances.AsSpan()), []);
    }

    private (PolicyFrame Frame, Refusals Refusals) Ask(BackPaymentRequest request)
    {
        var city = request.City is { } code ? book.For(code) : null;
        return (new(request, book, city), new(city, request.KnownOn));
    }

    // Every insurance is asked, so that everything that is missing is told at once.
    private static List<InsuranceTerms>? TermsOf(PolicyFrame frame, SituationRule rule, Refusals refusals)
    {
        var terms = frame.Request.Insurances.Select(insurance => InsuranceTerms.Resolve(insurance, frame, rule, refusals)).ToList();
        return refusals.Any ? null : terms;
    }
}
