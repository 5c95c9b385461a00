using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Values;

public sealed class ExactYuanTests
{
    [Fact]
    public void Adds_and_multiplies_without_rounding()
    {
        var third = ExactYuan.FromFenMillionths(333_333);

        Assert.Equal(ExactYuan.FromFenMillionths(666_666), third + third);
        Assert.Equal(ExactYuan.FromFenMillionths(999_999), third * 3);
        Assert.Equal(Yuan.Zero, (third * 1).Round(RoundingStep.HalfUpToFen));
        Assert.Equal(Yuan.FromFen(1), (third * 3).Round(RoundingStep.HalfUpToFen));
    }

    [Fact]
    public void Is_shown_in_yuan()
    {
        Assert.Equal(1334.8m, (Yuan.FromWholeYuan(3337) * Rate.FromPercent(40)).ToDecimal());
        Assert.Equal("1334.8", (Yuan.FromWholeYuan(3337) * Rate.FromPercent(40)).ToString());
        Assert.Equal("0.00000001", ExactYuan.FromFenMillionths(1).ToString());
    }

    [Fact]
    public void Throws_instead_of_wrapping()
    {
        var most = ExactYuan.FromFenMillionths(long.MaxValue);

        Assert.Throws<OverflowException>(() => most + ExactYuan.FromFenMillionths(1));
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => ExactYuan.FromFenMillionths(long.MinValue).Round(RoundingStep.DownToFen));
    }
}
