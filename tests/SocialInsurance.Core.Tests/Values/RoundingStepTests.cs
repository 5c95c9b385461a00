using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Values.RoundingStep;

namespace SocialInsurance.Core.Tests.Values;

/// <summary>Each of the nine steps: at a tie, just beside it, on the spot, and below zero.</summary>
public sealed class RoundingStepTests
{
    [Theory]
    [InlineData(HalfUpToFen, 124_499_999, 124)]
    [InlineData(HalfUpToFen, 124_500_000, 125)]
    [InlineData(HalfUpToFen, 125_500_000, 126)]
    [InlineData(HalfUpToFen, 124_000_000, 124)]
    [InlineData(HalfUpToJiao, 124_999_999, 120)]
    [InlineData(HalfUpToJiao, 125_000_000, 130)]
    [InlineData(HalfUpToJiao, 130_000_000, 130)]
    [InlineData(HalfUpToYuan, 149_999_999, 100)]
    [InlineData(HalfUpToYuan, 150_000_000, 200)]
    [InlineData(HalfUpToYuan, 200_000_000, 200)]
    [InlineData(HalfEvenToFen, 124_499_999, 124)]
    [InlineData(HalfEvenToFen, 122_500_000, 122)]
    [InlineData(HalfEvenToFen, 124_500_000, 124)]
    [InlineData(HalfEvenToFen, 125_500_000, 126)]
    [InlineData(HalfEvenToFen, 127_500_000, 128)]
    [InlineData(HalfEvenToFen, 125_500_001, 126)]
    [InlineData(HalfEvenToFen, 124_500_001, 125)]
    [InlineData(UpToJiao, 120_000_000, 120)]
    [InlineData(UpToJiao, 120_000_001, 130)]
    [InlineData(UpToJiao, 121_000_000, 130)]
    [InlineData(UpToYuan, 100_000_000, 100)]
    [InlineData(UpToYuan, 100_000_001, 200)]
    [InlineData(UpToYuan, 199_000_000, 200)]
    [InlineData(DownToFen, 124_999_999, 124)]
    [InlineData(DownToFen, 124_000_000, 124)]
    [InlineData(DownToJiao, 129_999_999, 120)]
    [InlineData(DownToJiao, 130_000_000, 130)]
    [InlineData(DownToYuan, 199_999_999, 100)]
    [InlineData(DownToYuan, 200_000_000, 200)]
    public void Makes_money_of_an_exact_amount(RoundingStep step, long fenMillionths, long expected)
    {
        var exact = ExactYuan.FromFenMillionths(fenMillionths);
        var negative = ExactYuan.FromFenMillionths(-fenMillionths);

        Assert.Equal(expected, exact.Round(step).Fen);
        Assert.Equal(-expected, negative.Round(step).Fen);
    }

    [Fact]
    public void Every_step_leaves_nothing_as_nothing() =>
        Assert.All(Enum.GetValues<RoundingStep>(), step => Assert.Equal(Yuan.Zero, ExactYuan.Zero.Round(step)));

    [Fact]
    public void Every_step_leaves_a_whole_yuan_as_it_is() =>
        Assert.All(Enum.GetValues<RoundingStep>(), step => Assert.Equal(Yuan.One, (Yuan.One * Rate.Whole).Round(step)));

    [Fact]
    public void Rounding_near_the_limit_throws_instead_of_wrapping() =>
        Assert.Throws<OverflowException>(() => ExactYuan.FromFenMillionths(long.MaxValue).Round(HalfUpToFen));
}
