using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// 一险一月的事实 / everything the law says of one insurance and liability month for this person, resolved once and used by both
/// ledgers: what is due as it is known now, what was paid as it was known when paying. Months of which the law says the same share one
/// object.
/// </summary>
public sealed record MonthFacts
{
    /// <summary>险种 / the insurance.</summary>
    public required Insurance Insurance { get; init; }

    /// <summary>参保身份 / how the person was insured in the month.</summary>
    public required Contributor Contributor { get; init; }

    /// <summary>是否参保 / whether this contributor has the insurance: people in flexible employment do not have all.</summary>
    public required bool IsInsured { get; init; }

    /// <summary>是否须缴 / whether the month is due: it does not begin after the last day of employment and is not said not to be.</summary>
    public required bool IsDue { get; init; }

    /// <summary>并入的险种 / the insurance that contains this one: medical, for maternity once merged. Absent otherwise.</summary>
    public required Insurance? MergedInto { get; init; }

    /// <summary>应缴一方的上下限 / the limits of the month as they are known now.</summary>
    public required LimitsFact Limits { get; init; }

    /// <summary>缴费当时的上下限 / the limits as they were known while the month was being paid.</summary>
    public required LimitsFact LimitsWhenPaying { get; init; }

    /// <summary>补缴年度的上下限 / the limits of the year of payment, for a month that a flexible person makes up in time; absent otherwise.</summary>
    public required LimitsFact? LimitsOfPayment { get; init; }

    /// <summary>费率 / the rates as they are known now.</summary>
    public required RatesFact Rates { get; init; }

    /// <summary>缴费当时的费率 / the rates as they were known while the month was being paid.</summary>
    public required RatesFact RatesWhenPaying { get; init; }

    /// <summary>补差轮次 / the round of the limits that names the month and was announced by the day of the request; absent when none.</summary>
    public required AdjustmentRound? Round { get; init; }

    /// <summary>费率补差轮次 / the same of rates.</summary>
    public required AdjustmentRound? RoundOfRates { get; init; }

    /// <summary>离职人员的待遇 / how somebody who left is treated; absent when like everyone.</summary>
    public required LeaverFact? Leaver { get; init; }

    /// <summary>户籍规定是否未知 / whether it is unknown if rural workers pay differently here.</summary>
    public required bool IsGroupUnknown { get; init; }

    /// <summary>推定取使差额最小的一端 / the same with everything assumed at its end that makes the difference least; absent where that changes nothing.</summary>
    public MonthFacts? AtLeast { get; private init; }

    /// <summary>推定取使差额最大的一端 / the same with everything assumed at its end that makes the difference greatest; absent where that changes nothing.</summary>
    public MonthFacts? AtMost { get; private init; }

    /// <summary>With both ends of what is assumed of the limits. One assumption that feeds both ledgers moves them together, two move apart.</summary>
    internal MonthFacts WithEnds()
    {
        if (Limits.Assumed is null && LimitsWhenPaying.Assumed is null && LimitsOfPayment?.Assumed is null)
        {
            return this;
        }

        var isOne = ReferenceEquals(Limits.Assumed, LimitsWhenPaying.Assumed);
        return this with
        {
            AtLeast = this with
            {
                Limits = Limits.Lowest,
                LimitsWhenPaying = isOne ? LimitsWhenPaying.Lowest : LimitsWhenPaying.Highest,
                LimitsOfPayment = LimitsOfPayment?.Lowest,
            },
            AtMost = this with
            {
                Limits = Limits.Highest,
                LimitsWhenPaying = isOne ? LimitsWhenPaying.Highest : LimitsWhenPaying.Lowest,
                LimitsOfPayment = LimitsOfPayment?.Highest,
            },
        };
    }

    /// <summary>是否法律所言全同 / whether the law says the very same of another month.</summary>
    internal bool IsSameAs(MonthFacts other) =>
        Contributor == other.Contributor && IsInsured == other.IsInsured && IsDue == other.IsDue
        && MergedInto == other.MergedInto && IsGroupUnknown == other.IsGroupUnknown
        && ReferenceEquals(Limits, other.Limits) && ReferenceEquals(LimitsWhenPaying, other.LimitsWhenPaying)
        && ReferenceEquals(LimitsOfPayment, other.LimitsOfPayment)
        && ReferenceEquals(Rates, other.Rates) && ReferenceEquals(RatesWhenPaying, other.RatesWhenPaying)
        && ReferenceEquals(Round, other.Round) && ReferenceEquals(RoundOfRates, other.RoundOfRates)
        && Leaver == other.Leaver;
}
