using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// Insurances that had the same limits around the gap had the same within it. Where that shows on one side only, as in the newest
/// year, or where they ever went apart, they may have parted: the value is the same, and what else the limits could have become is its range.
/// </summary>
internal static class SameAsOtherInsurance
{
    public static AssumedLimit? Of(LimitGap gap)
    {
        var fellows = FellowsOf(gap).ToList();
        if (fellows.Count == 0 || fellows.Exists(fellow => fellow.Row.Of(gap.Side) != fellows[0].Row.Of(gap.Side)))
        {
            return null;
        }

        var row = fellows.MaxBy(fellow => fellow.IsCertain).Row;
        var assumed = AssumedLimit.Only(row.Of(gap.Side), Basis.SameAsOtherInsurance, row);
        return fellows.Exists(fellow => fellow.IsCertain) ? assumed : Widened(assumed, gap);
    }

    private static IEnumerable<(LimitsRow Row, bool IsCertain)> FellowsOf(LimitGap gap)
    {
        foreach (var insurance in Insurances.All)
        {
            var other = gap.Evidence.LimitsOf(gap.City, gap.Insured with { Insurance = insurance }, gap.Side);
            if (insurance != gap.Insured.Insurance && other.InForce(gap.Month) is { } row)
            {
                var (before, after) = (AgreedBefore(gap, other), AgreedAfter(gap, other));
                if ((before, after) is (true, not false) or (null, true))
                {
                    yield return (row, before is not null && after is not null && !HaveDiffered(gap, other));
                }
            }
        }
    }

    /// <summary>Whether the two agreed in the last months before the gap for which both are known; absent when there are none.</summary>
    private static bool? AgreedBefore(LimitGap gap, LimitsTrack other) => gap.Track.Rows
        .Where(row => row.Months.To < gap.Month)
        .Select(row => Agree(row, row.Months.To!.Value, other))
        .LastOrDefault(agree => agree is not null);

    /// <summary>Insurances that ever went apart may have done so in the gap.</summary>
    private static bool HaveDiffered(LimitGap gap, LimitsTrack other) => gap.Track.Rows
        .Any(row => Agree(row, row.Months.From, other) == false);

    private static bool? AgreedAfter(LimitGap gap, LimitsTrack other) => gap.Track.Rows
        .Where(row => row.Months.From > gap.Month)
        .Select(row => Agree(row, row.Months.From, other))
        .FirstOrDefault(agree => agree is not null);

    private static bool? Agree(LimitsRow row, YearMonth month, LimitsTrack other) =>
        other.InForce(month) is { } known ? known.Of(other.Side) == row.Of(other.Side) : null;

    private static AssumedLimit Widened(AssumedLimit assumed, LimitGap gap) => (BetweenTwo.Of(gap) ?? RisenLikeOthers.Of(gap) ?? Carried.Of(gap)) is { } alone
        ? assumed with
        {
            Low = alone.Low.IsAtMost(assumed.Low, gap.Side) ? alone.Low : assumed.Low,
            High = assumed.High.IsAtMost(alone.High, gap.Side) ? alone.High : assumed.High,
            Rows = [.. assumed.Rows.Union(alone.Rows)],
            Cities = alone.Cities,
        }
        : assumed;
}
