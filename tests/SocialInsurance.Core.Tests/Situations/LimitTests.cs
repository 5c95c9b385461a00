using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Situations;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>Unknown is not the same as unlimited: what an unknown limit would decide is not guessed.</summary>
public sealed class LimitTests
{
    private static readonly Limit Low = Limit.At(Yuan(2000)), High = Limit.At(Yuan(9000));

    public static TheoryData<decimal, decimal, LimitHit> WithinBoth { get; } = new()
    {
        { 1999.99m, 2000, LimitHit.Floor },
        { 2000, 2000, LimitHit.None },
        { 2000.01m, 2000.01m, LimitHit.None },
        { 8999.99m, 8999.99m, LimitHit.None },
        { 9000, 9000, LimitHit.None },
        { 9000.01m, 9000, LimitHit.Ceiling },
    };

    [Theory]
    [MemberData(nameof(WithinBoth))]
    public void A_base_is_held_between_floor_and_ceiling(decimal wage, decimal expected, LimitHit hit)
    {
        var held = Hold(wage, new(Low, High), out var unknown)!;

        Assert.Equal((Yuan(expected), hit, LimitHit.None), (held.Amount, held.Hit, unknown));
        Assert.Equal((Yuan(wage), new BaseLimits(Low, High)), (held.BeforeLimits, held.Held!.Limits));
    }

    [Fact]
    public void Without_limits_the_wage_itself_is_the_base() =>
        Assert.Equal(Yuan(0.01m), Hold(0.01m, new(Limit.Unlimited, Limit.Unlimited), out _)?.Amount);

    [Fact]
    public void An_unknown_floor_is_needed_by_every_base_below_the_ceiling()
    {
        Assert.Null(Hold(5000, new(Limit.Unknown, High), out var unknown));
        Assert.Equal(LimitHit.Floor, unknown);
        Assert.Equal(Yuan(9000), Hold(9000, new(Limit.Unknown, High), out _)?.Amount);
    }

    [Fact]
    public void An_unknown_ceiling_is_needed_by_every_base_above_the_floor()
    {
        Assert.Null(Hold(5000, new(Low, Limit.Unknown), out var unknown));
        Assert.Equal(LimitHit.Ceiling, unknown);
        Assert.Equal(Yuan(2000), Hold(2000, new(Low, Limit.Unknown), out _)?.Amount);
    }

    [Fact]
    public void A_limit_is_known_or_unlimited_or_unknown_and_only_one_of_them()
    {
        Assert.Equal((true, false), (Limit.Unknown.IsUnknown, Limit.Unknown.IsUnlimited));
        Assert.Equal((false, true), (Limit.Unlimited.IsUnknown, Limit.Unlimited.IsUnlimited));
        Assert.Equal((false, false), (Low.IsUnknown, Low.IsUnlimited));
        Assert.Equal(Limit.Unknown, default);
    }

    private static ContributionBase? Hold(decimal wage, BaseLimits limits, out LimitHit unknown) =>
        new WageBase(Yuan(wage), null).Within(limits, null, out unknown);
}
