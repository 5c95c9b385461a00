using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>What sets a base on one side of a difference: the user's limits, else those of the user's average, else the row of the book.</summary>
internal sealed record ExactLimits(BaseLimits? Stated, Yuan? StatedAverage, Rate? FloorPercent, LimitsRow? Row, bool HasCity, Slip Slip)
{
    private static readonly Rate UsualFloor = Rate.FromPercent(60);
    private static readonly Rate UsualCeiling = Rate.FromPercent(300);

    /// <summary>Whether nobody limits the base at all, by the user's own words.</summary>
    public bool AreNone => Stated is { Floor.IsUnlimited: true, Ceiling.IsUnlimited: true };

    /// <summary>Whether nothing can be known of them but from the user, who said nothing.</summary>
    public bool AreToBeAsked => Limits is null && !HasCity;

    // A share is held only within limits that somebody knows: not within those that the usual 60% makes.
    private bool HoldShares => Stated is not null || StatedAverage is null || Row?.FloorShareOfAverage is not null || FloorPercent is not null;

    private BaseLimits? Limits => Stated ?? (StatedAverage is { } average
        ? new(
            Limit.At(ShareOf(average, Row?.FloorShareOfAverage ?? FloorPercent ?? UsualFloor).ToYuan()),
            Limit.At(ShareOf(average, Row?.CeilingShare ?? UsualCeiling).ToYuan()))
        : Row?.Limits);

    /// <summary>A percentage of an average wage, half-up to the yuan.</summary>
    public static Ratio ShareOf(Yuan average, Rate share) => (Ratio.Of(average) * Ratio.Of(share)).HalfUpTo(Ratio.One);

    /// <summary>The amount within the limits; nothing where an unknown limit could move it.</summary>
    public Ratio? Hold(Ratio amount)
    {
        if (Limits is not { } limits)
        {
            return null;
        }

        var held = HoldWithinKnown(amount, limits);
        var isDecided = held == Ratio.Of(limits.Floor.Amount) || held == Ratio.Of(limits.Ceiling.Amount);
        return isDecided || !(limits.Floor.IsUnknown || limits.Ceiling.IsUnknown) ? held : null;
    }

    /// <summary>That share of the average within the limits; the printed figure where the share is the floor's or the ceiling's own.</summary>
    public Ratio? Hold(Rate share)
    {
        if (Stated is null && StatedAverage is null && Slip != Slip.ShareComputedAgain && Printed(share) is { } printed)
        {
            return printed;
        }

        return (StatedAverage ?? Row?.AverageWage) is not { } average ? null
            : HoldShares && Limits is { } limits ? HoldWithinKnown(ShareOf(average, share), limits)
            : ShareOf(average, share);
    }

    private Ratio? Printed(Rate share) =>
        share == Row?.FloorShareOfAverage ? Ratio.Of(Row.Limits.Floor.Amount) : share == Row?.CeilingShare ? Ratio.Of(Row.Limits.Ceiling.Amount) : null;

    private static Ratio HoldWithinKnown(Ratio amount, BaseLimits limits) =>
        Ratio.Max(Ratio.Min(amount, Ratio.Of(limits.Ceiling.Amount) ?? amount), Ratio.Of(limits.Floor.Amount) ?? Ratio.Zero);
}
