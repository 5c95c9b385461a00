using System.Collections.Immutable;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>The statement of a bill: its amounts are the shares, its late fee is the employer's, and the demand is judged without any base.</summary>
internal static class AssessedStatement
{
    public static Statement Of(RequestFacts facts, SituationRule rule)
    {
        var (request, bill) = (facts.Request, facts.Request.Assessed!);
        var insurances = Insurances.All
            .Where(insurance => bill.Insurances[insurance] is not null)
            .Select(insurance => InsuranceStatement.OfBill(insurance, bill.Insurances[insurance]!, request))
            .ToImmutableArray();
        var totals = TotalsOf(bill);
        var fee = bill.LateFee is { Fen: > 0 } amount ? LateFeeStatement.OfBill(amount, LateFeeConvention.Of(request.LateFee, facts.City?.LateFee)) : null;
        var interest = StatedInputs.IsUsed(RequestInput.Interest, facts, rule) ? InterestStatement.Of(request, []) : null;
        var demand = request.JudgedDemand is { } asked
            ? DemandVerdict.Of(asked, DemandGround.Of(totals) with { LateFee = fee?.Total ?? Yuan.Zero }, DemandVerdict.Tolerance)
                .WithLines(DemandLines.Of(request, insurances, totals), request)
            : null;
        var policy = PolicyUse.Of(facts, rule, insurances, fee);
        var notes = StatementNotes.Of(facts, rule, insurances, totals, demand, new(fee, new()), interest, null, policy);
        return new(request, facts, rule.Reading, [], [], insurances, totals, [], demand, fee, interest, null, notes, policy);
    }

    public static Totals TotalsOf(AssessedBill bill)
    {
        var employer = bill.Employer ?? Yuan.Zero;
        return new(bill.Employee, employer, Yuan.Zero, bill.Employer is not null)
        {
            EmployeeRange = new(bill.Employee, bill.Employee),
            EmployerRange = new(employer, employer),
        };
    }
}
