using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Values;

public sealed class RateTests
{
    public static TheoryData<decimal, long> Percentages { get; } = new()
    {
        { 8, 80_000 },
        { 0.2m, 2_000 },
        { 0.05m, 500 },
        { 0.0001m, 1 },
        { 300, 3_000_000 },
    };

    [Theory]
    [MemberData(nameof(Percentages))]
    public void Counts_millionths(decimal percent, long millionths)
    {
        Assert.Equal(millionths, Rate.FromPercent(percent).Millionths);
        Assert.Equal(percent, Rate.FromMillionths(millionths).ToPercent());
    }

    [Fact]
    public void Has_no_fifth_decimal() => Assert.Throws<ArgumentOutOfRangeException>(() => Rate.FromPercent(0.00001m));

    [Fact]
    public void Adds_components()
    {
        Assert.Equal(Rate.FromPercent(10), Rate.FromPercent(8.5m) + Rate.FromPercent(1.5m));
        Assert.Equal(Rate.Whole, Rate.FromPercent(100) + Rate.Zero);
    }

    [Fact]
    public void Is_ordered_by_size()
    {
        var (less, more) = (Rate.FromPercent(0.5m), Rate.FromPercent(8));

        Assert.True(less < more && less <= more && more > less && more >= less);
        Assert.False(less > more || less >= more || more < less || more <= less);
        Assert.True(Rate.Whole <= Rate.FromPercent(100) && Rate.Whole >= Rate.FromPercent(100));
        Assert.False(Rate.Whole < Rate.FromPercent(100) || Rate.Whole > Rate.FromPercent(100));
        Assert.Equal([Rate.Zero, less, more], new[] { more, Rate.Zero, less }.Order());
    }

    [Fact]
    public void Throws_instead_of_wrapping()
    {
        Assert.Throws<OverflowException>(() => Rate.FromMillionths(long.MaxValue) + Rate.FromMillionths(1));
        Assert.Throws<OverflowException>(() => Rate.FromPercent(decimal.MaxValue));
    }
}
