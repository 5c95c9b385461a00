using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// A short gap between two known rows. Each is moved into the gap as the city's average wage moved, or else as other cities did, and
/// the middle of the two is assumed, as far as it lies between the rows; where nothing moves them it is the middle of the rows.
/// </summary>
internal static class BetweenTwo
{
    private const int MostMonths = 24;
    private const decimal Spare = 0.01m;

    public static AssumedLimit? Of(LimitGap gap)
    {
        if (gap.Before is not { } before || gap.After is not { } after || after.Months.From.MonthsAfter(before.Months.To!.Value) > MostMonths + 1)
        {
            return null;
        }

        return (before.Of(gap.Side).Amount, after.Of(gap.Side).Amount) is ({ } last, { } first)
            ? Of(gap, before, after, [last, first])
            : WithoutAmount(gap, before, after);
    }

    private static AssumedLimit Of(LimitGap gap, LimitsRow before, LimitsRow after, List<Yuan> ends)
    {
        var rises = new[] { before, after }.Select(row => (Row: row, Rises: Rises.Of(gap, row.PolicyYear))).ToList();
        var moved = rises.Select(one => Moved(gap, one.Row, one.Rises)).OfType<Yuan>().ToList();
        List<Yuan> all = [.. ends, .. moved];
        return new()
        {
            Value = Limit.At(Held(MiddleOf(moved.Count > 0 ? moved : ends), ends)),
            Low = Limit.At(AssumedRange.Times(all.Min(), 1 - Spare)),
            High = Limit.At(AssumedRange.Times(all.Max(), 1 + Spare)),
            Basis = Basis.BetweenTwo,
            Rows = [before, after],
            Cities = [.. rises.SelectMany(one => one.Rises?.Cities ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>A row moved into the policy year of the gap; its own amount where that is its year.</summary>
    private static Yuan? Moved(LimitGap gap, LimitsRow row, Rises? rises)
    {
        var factor = row.PolicyYear == gap.PolicyYear ? 1 : FromAverage.RiseOfAverage(gap, row) ?? rises?.Factors.At(Quantiles.Middle);
        return factor is { } times ? AssumedRange.Times(row.Of(gap.Side).Amount!.Value, times) : null;
    }

    /// <summary>An amount no lower and no higher than the known ones, to the yuan like every assumed limit.</summary>
    private static Yuan Held(Yuan amount, List<Yuan> ends) =>
        Yuan.Min(Yuan.Max(amount, AssumedRange.Times(ends.Min(), 1)), AssumedRange.Times(ends.Max(), 1));

    private static Yuan MiddleOf(List<Yuan> amounts) => AssumedRange.Times(amounts.Min() + amounts.Max(), 0.5m);

    /// <summary>Where a row says that there is no limit, the nearer one is assumed and the other is possible.</summary>
    private static AssumedLimit WithoutAmount(LimitGap gap, LimitsRow before, LimitsRow after)
    {
        var (last, first) = (before.Of(gap.Side), after.Of(gap.Side));
        var isOrdered = last.IsAtMost(first, gap.Side);
        return new()
        {
            Value = gap.Nearer!.Of(gap.Side),
            Low = isOrdered ? last : first,
            High = isOrdered ? first : last,
            Basis = Basis.BetweenTwo,
            Rows = [before, after],
        };
    }
}
