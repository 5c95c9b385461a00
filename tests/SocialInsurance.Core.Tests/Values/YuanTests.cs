using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Values;

public sealed class YuanTests
{
    public static TheoryData<decimal, long> Amounts { get; } = new()
    {
        { 0, 0 },
        { 0.01m, 1 },
        { -0.01m, -1 },
        { 1335, 133_500 },
        { 99_999_999.99m, 9_999_999_999 },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Counts_fen(decimal yuan, long fen)
    {
        Assert.Equal(fen, Yuan.FromDecimal(yuan).Fen);
        Assert.Equal(yuan, Yuan.FromFen(fen).ToDecimal());
    }

    [Fact]
    public void Has_no_third_decimal() => Assert.Throws<ArgumentOutOfRangeException>(() => Yuan.FromDecimal(0.005m));

    [Fact]
    public void Takes_trailing_zeros_for_what_they_are() => Assert.Equal(Yuan.FromFen(10), Yuan.FromDecimal(0.1000m));

    [Fact]
    public void Adds_and_subtracts_exactly()
    {
        Assert.Equal(Yuan.FromFen(30), Yuan.FromFen(10) + Yuan.FromFen(20));
        Assert.Equal(Yuan.FromFen(-10), Yuan.FromFen(10) - Yuan.FromFen(20));
        Assert.Equal(Yuan.FromFen(40_04), Yuan.FromFen(10_01) * 4);
    }

    [Fact]
    public void Is_ordered_by_amount()
    {
        var (less, more) = (Yuan.FromFen(-1), Yuan.FromFen(1));

        Assert.True(less < more && less <= more && more > less && more >= less);
        Assert.False(less > more || less >= more || more < less || more <= less);
        Assert.True(Yuan.One <= Yuan.FromWholeYuan(1) && Yuan.One >= Yuan.FromWholeYuan(1));
        Assert.False(Yuan.One < Yuan.FromWholeYuan(1) || Yuan.One > Yuan.FromWholeYuan(1));
        Assert.Equal(more, Yuan.Max(less, more));
        Assert.Equal(less, Yuan.Min(more, less));
        Assert.Equal([less, Yuan.Zero, more], new[] { more, less, Yuan.Zero }.Order());
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.01")]
    [InlineData(-1, "-0.01")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void Is_shown_with_two_decimals_and_a_sign_below_zero(long fen, string shown) => Assert.Equal(shown, Yuan.FromFen(fen).ToString());

    [Fact]
    public void Loses_its_sign_on_request()
    {
        Assert.Equal(Yuan.One, Yuan.FromFen(-100).Abs());
        Assert.Equal(Yuan.One, Yuan.One.Abs());
    }

    [Theory]
    [InlineData(133_500, true)]
    [InlineData(133_480, false)]
    [InlineData(-100, true)]
    public void Knows_whether_it_is_whole(long fen, bool isWhole) => Assert.Equal(isWhole, Yuan.FromFen(fen).IsWholeYuan);

    [Fact]
    public void Times_a_rate_is_exact()
    {
        var exact = Yuan.FromFen(333_699) * Rate.FromPercent(0.7m);

        Assert.Equal(333_699L * 7_000, exact.FenMillionths);
        Assert.Equal(23.35893m, exact.ToDecimal());
    }

    [Fact]
    public void Throws_instead_of_wrapping()
    {
        var most = Yuan.FromFen(long.MaxValue);

        Assert.Throws<OverflowException>(() => most + Yuan.FromFen(1));
        Assert.Throws<OverflowException>(() => Yuan.FromFen(long.MinValue) - Yuan.FromFen(1));
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => most * Rate.Whole);
        Assert.Throws<OverflowException>(() => Yuan.FromFen(long.MinValue).Abs());
        Assert.Throws<OverflowException>(() => Yuan.FromWholeYuan(long.MaxValue));
        Assert.Throws<OverflowException>(() => Yuan.FromDecimal(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Yuan.FromDecimal(100_000_000_000_000_000_000m));
    }
}
