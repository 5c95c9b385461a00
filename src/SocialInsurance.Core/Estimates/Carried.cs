using NodaTime;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>The nearest limits, moved year by year: as other cities moved over the same years, or else as the city itself usually did.</summary>
internal static class Carried
{
    /// <summary>Backwards, three years: before that, nothing later tells what there was.</summary>
    private const int MostMonthsBack = 36;

    /// <summary>Forwards, so far that the range says nothing any more.</summary>
    private const int MostYearsOn = 30;

    /// <summary>Fewer than six cities tell no range, but still more of the middle than the city's own past.</summary>
    private const int FewestCities = 3;

    // Few years of one city swing widely. Three ordinary years beside them steady the middle: measured, the median error is a quarter less.
    // Wages rose by 8% a year at first and by 5% later.
    private const int FirstSlowYear = 2019;
    private const decimal UsualAtFirst = 1.08m;
    private const decimal UsualLater = 1.05m;
    private const decimal LeastGreatest = 1.10m;
    private const decimal GreatestLeast = 1m;
    private const decimal Below = 0.03m;
    private const decimal Above = 0.09m;

    // From May 2019 on limits go by the wages of private employers too: what was set before fell by up to a quarter.
    private static readonly YearMonth WiderAverage = new(2019, 5);
    private const decimal LeastOfWiderAverage = 0.75m;


    public static AssumedLimit? Of(LimitGap gap)
    {
        if (RowOf(gap) is not { } row)
        {
            return null;
        }

        var isFar = Math.Abs(gap.PolicyYear - row.PolicyYear) > 1;
        return (isFar ? Rises.Of(gap, row.PolicyYear) : null) is { } many
            ? RisenLikeOthers.RangeOf(gap, row, many).Times(row, gap.Side, BasisOf(gap, row), many.Cities)
            : Rises.Of(gap, row.PolicyYear, FewestCities) is { } few
                ? (RangeOf(gap, row) with { Value = few.Factors.At(Quantiles.Middle) }).Times(row, gap.Side, BasisOf(gap, row), few.Cities)
                : ByOwnRises(gap);
    }

    /// <summary>By the past of the city alone.</summary>
    public static AssumedLimit? ByOwnRises(LimitGap gap) =>
        RowOf(gap) is { } row ? RangeOf(gap, row).Times(row, gap.Side, BasisOf(gap, row), []) : null;

    private static LimitsRow? RowOf(LimitGap gap)
    {
        if (gap.Nearer is not { } row)
        {
            return null;
        }

        var isTooFar = row.Months.From > gap.Month
            ? row.Months.From.MonthsAfter(gap.Month) > MostMonthsBack
            : gap.PolicyYear - row.PolicyYear > MostYearsOn;
        return isTooFar ? null : row;
    }

    private static Basis BasisOf(LimitGap gap, LimitsRow row) => row.Months.From > gap.Month ? Basis.CarriedBack : Basis.CarriedOn;

    private static AssumedRange RangeOf(LimitGap gap, LimitsRow row)
    {
        var rises = OwnRises.OfBothSides(gap, row).ToList();
        var least = Math.Min(rises.DefaultIfEmpty(GreatestLeast).Min(), GreatestLeast) - Below;
        var greatest = Math.Max(rises.DefaultIfEmpty(LeastGreatest).Max(), LeastGreatest) + Above;
        var ordinary = Math.Max(gap.PolicyYear, row.PolicyYear) < FirstSlowYear ? UsualAtFirst : UsualLater;
        var usual = rises.Concat([ordinary, ordinary, ordinary]).MedianOr(ordinary);

        // Within one policy year nothing should have moved; what then did is not known to be less than a year's step.
        var target = gap.PolicyYear != row.PolicyYear ? gap.PolicyYear : row.PolicyYear + (row.Months.From > gap.Month ? -1 : 1);
        var one = OwnRises.Over(least, row.PolicyYear, target);
        var other = OwnRises.Over(greatest, row.PolicyYear, target);
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        return new(
            OwnRises.Over(usual, row.PolicyYear, gap.PolicyYear),
            row.Months.From < WiderAverage && gap.Month >= WiderAverage ? low * LeastOfWiderAverage : low,
            row.Months.From >= WiderAverage && gap.Month < WiderAverage ? high / LeastOfWiderAverage : high);
    }
}
