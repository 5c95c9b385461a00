using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>The late fees of a statement, where the situation knows one.</summary>
internal static class LateFees
{
    public static LateFeeStatement? Of(PolicyFrame frame, AdjustmentRound? round, ImmutableArray<InsuranceStatement> insurances)
    {
        var request = frame.Request;
        if (request.PaidOn is not { } paidOn || request.Contributor == Contributor.Flexible || !KnowsLateFee(request, round, paidOn))
        {
            return null;
        }

        var convention = LateFeeConvention.Of(request.LateFee, frame.City?.LateFee, round?.NoLateFeeUntil);
        return new([.. request.Months.Select(month => Of(month, paidOn, convention, insurances))], convention);
    }

    // Settling on leaving states no fee; an adjustment has one only once a known window is over.
    private static bool KnowsLateFee(BackPaymentRequest request, AdjustmentRound? round, LocalDate paidOn) => request.Situation switch
    {
        Situation.Leaving => false,
        Situation.AnnualAdjustment => round?.NoLateFeeUntil < paidOn,
        Situation.MissedMonths or Situation.UnderDeclared => true,
    };

    private static LateFeeMonth Of(
        YearMonth month, LocalDate paidOn, LateFeeConvention convention, ImmutableArray<InsuranceStatement> insurances)
    {
        var principal = Yuan.Zero;
        foreach (var insurance in insurances)
        {
            foreach (var line in insurance.Months)
            {
                if (line.Terms.Month == month)
                {
                    principal += line.Employee.Difference + line.CellOf(Payer.Employer).Difference;
                }
            }
        }

        var from = convention.FirstDayOfDefault(month);
        var fee = from < LateFee.LawInForceFrom
            ? null
            : LateFee.Of(principal, from, paidOn, convention.IncludesLastDay, convention.IsCappedAtPrincipal);
        return new(month, principal, from, fee);
    }
}
