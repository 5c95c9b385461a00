using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>How somebody who leaves is treated: settled at once, or adjusted by the round's rule for leavers.</summary>
internal sealed class ExactLeaving(BackPaymentRequest request, RawPolicy policy, Slip slip)
{
    private static readonly SettlementShares Usual = new(Rate.FromPercent(100), Rate.FromPercent(300));

    private LocalDate LeftOn => request.LeftOn ?? request.Months.To.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);

    private SettlementShares? CitysRule => policy.SettlementOn(LeftOn);

    private bool StatesNewLimits => !request.NewLimits.IsEmpty || request.NewAverageWage is not null;

    /// <summary>The average on which the case is settled; nothing where it is read as an adjustment.</summary>
    public Yuan? SettlementAverage => request.Situation != Situation.Leaving ? null
        : request.OldAverageWage ?? (CitysRule is null ? null : policy.NewestAverage(LeftOn));

    /// <summary>The shares of that average within which the wage is held.</summary>
    public SettlementShares Shares => CitysRule ?? Usual;

    /// <summary>Whether a city is settled by a rule that nobody knows to hold there.</summary>
    public bool IsSupposed => policy.HasCity && SettlementAverage is not null && CitysRule is null;

    /// <summary>Whether nothing says what would have to be adjusted.</summary>
    public bool IsUnanswerable =>
        request.Situation == Situation.Leaving && SettlementAverage is null && !policy.HasCity && !StatesNewLimits;

    /// <summary>Earlier years than that of leaving are not settled.</summary>
    public bool IsSettledIn(YearMonth month) => month.Year == LeftOn.Year;

    /// <summary>What becomes of a month of an adjustment because the person has left.</summary>
    public (bool IsLeftAsPaid, bool IsOnApplication) In(Insurance insurance, YearMonth month)
    {
        if (!(request.Situation == Situation.Leaving || request.LeftOn is not null) || slip == Slip.LeaverIgnored)
        {
            return default;
        }

        var rules = policy.LeaversRules(insurance, month, LeftOn);
        var round = policy.RoundOf(insurance, month) is { } some && policy.IsKnown(some) ? some : null;
        var statusDay = rules.Select(rule => rule.StatusDay).FirstOrDefault(day => day is not null) ?? round?.CollectedFrom ?? round?.Announced.KnownFrom;
        if ((rules.Count == 0 && round is null) || (statusDay <= LeftOn && slip != Slip.StatusDayIgnored))
        {
            return default;
        }

        var route = rules.Select(rule => rule.Route).Append(round?.Leavers ?? LeaversRoute.Unknown).FirstOrDefault(route => route != LeaversRoute.Unknown);
        return (route is LeaversRoute.NotAdjusted or LeaversRoute.SettledOnLeaving, rules.Exists(rule => rule.IsOnApplication));
    }
}
