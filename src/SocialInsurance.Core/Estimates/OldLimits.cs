using NodaTime;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>The limits on which a month was paid while its own were not published: those with which the policy year before ended.</summary>
internal static class OldLimits
{
    private const int MonthsOfYear = 12;

    public static AssumedLimits? Of(Evidence evidence, CityPolicy city, Insured insured, YearMonth month) =>
        Of(evidence, city, insured, month, LimitSide.Floor) is { } floor
        && Of(evidence, city, insured, month, LimitSide.Ceiling) is { } ceiling
            ? LimitBases.Together(floor, ceiling)
            : null;

    private static AssumedLimit? Of(Evidence evidence, CityPolicy city, Insured insured, YearMonth month, LimitSide side)
    {
        var gap = new LimitGap(evidence, city, insured, month, side);
        var year = gap.Track.InForce(month)?.PolicyYear ?? gap.PolicyYear;
        return gap.Track.Rows.LastOrDefault(row => row.PolicyYear == year - 1) is { } old
            ? AssumedLimit.Only(old.Of(side), Basis.PaidOnOldLimits, old)
            : InTheYearBefore(new LimitGap(evidence, city, insured, month.PlusMonths(-MonthsOfYear), side));
    }

    private static AssumedLimit? InTheYearBefore(LimitGap gap) =>
        LimitBases.Of(gap) is { } assumed ? assumed with { Basis = Basis.PaidOnOldLimits } : null;
}
