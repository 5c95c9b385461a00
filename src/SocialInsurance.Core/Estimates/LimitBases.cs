using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>How unknown limits are assumed: the first basis that applies, for each side by itself.</summary>
internal static class LimitBases
{
    /// <summary>The bases, the surest first.</summary>
    public static ImmutableArray<Func<LimitGap, AssumedLimit?>> All { get; } =
    [
        SameAsOtherInsurance.Of,
        FromAverage.Of,
        BetweenTwo.Of,
        RisenLikeOthers.Of,
        Carried.Of,
        OtherInsurance.Of,
    ];

    /// <summary>One side of the limits of a month; nothing where no basis applies.</summary>
    public static AssumedLimit? Of(LimitGap gap)
    {
        foreach (var basis in All)
        {
            if (basis(gap) is { } assumed)
            {
                return assumed;
            }
        }

        return null;
    }

    /// <summary>Both sides of the limits of a month; nothing where one of them has no basis.</summary>
    public static AssumedLimits? Of(Evidence evidence, CityPolicy city, Insured insured, YearMonth month) =>
        KnownOrAssumed(evidence, city, insured, month, LimitSide.Floor) is { } floor
        && KnownOrAssumed(evidence, city, insured, month, LimitSide.Ceiling) is { } ceiling
            ? Together(floor, ceiling)
            : null;

    /// <summary>Both sides as one answer: a floor is never above its ceiling, whatever their ranges say.</summary>
    public static AssumedLimits Together(AssumedLimit floor, AssumedLimit ceiling)
    {
        var (floorShare, ceilingShare) = (ShareOf(floor, LimitSide.Floor), ShareOf(ceiling, LimitSide.Ceiling));
        var basis = (Basis)Math.Max((int)(floor.Basis ?? default), (int)(ceiling.Basis ?? default));
        return new(Below(floor, ceiling), ceiling, basis)
        {
            AverageWage = ceilingShare is { } share && ceiling.Value.Amount is { } amount ? AverageOf(amount, share) : null,
            FloorShare = floorShare,
            CeilingShare = ceilingShare,
        };
    }

    /// <summary>A row that names one side only tells that side.</summary>
    private static AssumedLimit? KnownOrAssumed(Evidence evidence, CityPolicy city, Insured insured, YearMonth month, LimitSide side)
    {
        var other = side == LimitSide.Floor ? LimitSide.Ceiling : LimitSide.Floor;
        var known = evidence.LimitsOf(city, insured, side).InForce(month);
        return known is not null && evidence.LimitsOf(city, insured, other).InForce(month) is null
            ? AssumedLimit.Only(known.Of(side), null, known)
            : Of(new LimitGap(evidence, city, insured, month, side));
    }

    private static AssumedLimit Below(AssumedLimit floor, AssumedLimit ceiling) => floor with
    {
        Value = Lower(floor.Value, ceiling.Value),
        Low = Lower(floor.Low, ceiling.Low),
        High = Lower(floor.High, ceiling.High),
    };

    private static Limit Lower(Limit floor, Limit ceiling) =>
        (floor.Amount, ceiling.Amount) is ({ } low, { } high) && high < low ? ceiling : floor;

    private static Rate? ShareOf(AssumedLimit limit, LimitSide side) =>
        limit.Rows.Select(row => row.ShareOf(side)).Distinct().ToList() is [{ } only] ? only : null;

    private static Yuan? AverageOf(Yuan ceiling, Rate share) =>
        share > Rate.Zero ? AssumedRange.Times(ceiling, Rate.Whole.Millionths / (decimal)share.Millionths) : null;
}
