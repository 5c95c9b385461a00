using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>The limits of a neighbouring policy year, moved as those of other cities moved. Other cities tell more of a year than a city's own past.</summary>
internal static class RisenLikeOthers
{
    private const int LowPercent = 5;
    private const int HighPercent = 95;
    private const decimal Point = 0.015m;
    private const decimal PointFarAway = 0.03m;

    public static AssumedLimit? Of(LimitGap gap)
    {
        if (gap.Nearer is not { } row || Math.Abs(gap.PolicyYear - row.PolicyYear) > 1)
        {
            return null;
        }

        if (row.PolicyYear == gap.PolicyYear)
        {
            return null;
        }

        return Rises.Of(gap, row.PolicyYear) is { } rises
            ? RangeOf(gap, row, rises).Times(row, gap.Side, Basis.RisenLikeOthers, rises.Cities)
            : null;
    }

    /// <summary>The middle of the rises, and nearly all of them, the city's own of other years among them, with a point and more to spare a year.</summary>
    public static AssumedRange RangeOf(LimitGap gap, LimitsRow row, Rises rises)
    {
        var years = Math.Abs(gap.PolicyYear - row.PolicyYear);
        var own = OwnRises.Of(gap, row).Select(rise => OwnRises.Over(rise, row.PolicyYear, gap.PolicyYear)).ToList();
        var low = own.Append(rises.Factors.At(LowPercent)).Min();
        var high = own.Append(rises.Factors.At(HighPercent)).Max();
        var spare = years * (years > 1 ? PointFarAway : Point);
        return new(rises.Factors.At(Quantiles.Middle), low - spare, high + spare);
    }
}
