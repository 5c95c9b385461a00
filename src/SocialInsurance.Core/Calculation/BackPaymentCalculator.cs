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
        var city = request.City is { } code ? book.For(code) : null;
        var frame = new PolicyFrame(request, book, city);
        var refusals = new Refusals(city, request.KnownOn);

        var rule = SituationRule.For(frame, refusals);
        if (rule is null)
        {
            return CalculationResult.Refused(refusals);
        }

        var terms = request.Insurances.Select(insurance => InsuranceTerms.Resolve(insurance, frame, rule, refusals)).ToList();
        if (refusals.Any)
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
}
