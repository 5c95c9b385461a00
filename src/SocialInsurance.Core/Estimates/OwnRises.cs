using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>How much the limits of a city rose from year to year on the side of a gap from which they are carried.</summary>
internal static class OwnRises
{
    private const int MostYears = 30;

    /// <summary>The yearly rises of the same limit; one is no rise. Capped, so that many years of an odd step stay an amount of money.</summary>
    public static IEnumerable<decimal> Of(LimitGap gap, LimitsRow row) => Of(gap.Track, gap, row);

    /// <summary>Those of the floor and of the ceiling.</summary>
    public static IEnumerable<decimal> OfBothSides(LimitGap gap, LimitsRow row) =>
    [
        .. Of(gap.Evidence.LimitsOf(gap.City, gap.Insured, LimitSide.Floor), gap, row),
        .. Of(gap.Evidence.LimitsOf(gap.City, gap.Insured, LimitSide.Ceiling), gap, row),
    ];

    /// <summary>A yearly rise over the years from one policy year to another, backwards too.</summary>
    public static decimal Over(decimal rise, int from, int to)
    {
        var factor = 1m;
        for (var year = 0; year < Math.Min(Math.Abs(to - from), MostYears); year++)
        {
            factor = from < to ? factor * rise : factor / rise;
        }

        return factor;
    }

    private static IEnumerable<decimal> Of(LimitsTrack track, LimitGap gap, LimitsRow row) => track
        .OwnRises(gap.Month, isBefore: row.Months.From < gap.Month)
        .Select(rise => Math.Clamp(rise, 0.5m, 2m));
}
