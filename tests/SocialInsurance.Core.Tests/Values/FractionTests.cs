using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Values;

public sealed class FractionTests
{
    private static readonly Fraction Third = Fraction.One / Fraction.Of(3);

    [Theory]
    [InlineData(RoundingStep.HalfUpToFen, "0.125", "0.13", "-0.13")]
    [InlineData(RoundingStep.HalfEvenToFen, "0.125", "0.12", "-0.12")]
    [InlineData(RoundingStep.HalfEvenToFen, "0.135", "0.14", "-0.14")]
    [InlineData(RoundingStep.DownToFen, "0.129", "0.12", "-0.12")]
    [InlineData(RoundingStep.HalfUpToJiao, "0.15", "0.20", "-0.20")]
    [InlineData(RoundingStep.UpToJiao, "0.101", "0.20", "-0.20")]
    [InlineData(RoundingStep.UpToJiao, "0.1", "0.10", "-0.10")]
    [InlineData(RoundingStep.DownToJiao, "0.19", "0.10", "-0.10")]
    [InlineData(RoundingStep.HalfUpToYuan, "1.5", "2.00", "-2.00")]
    [InlineData(RoundingStep.UpToYuan, "1.001", "2.00", "-2.00")]
    [InlineData(RoundingStep.DownToYuan, "1.999", "1.00", "-1.00")]
    public void Money_is_made_of_the_magnitude(RoundingStep step, string number, string positive, string negative)
    {
        var exact = Fraction.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(positive, exact.Round(step).ToString());
        Assert.Equal(negative, (Fraction.Zero - exact).Round(step).ToString());
    }

    [Fact]
    public void Nothing_is_lost_in_a_division()
    {
        Assert.Equal(Fraction.One, Third + Third + Third);
        Assert.Equal(Fraction.One, Third * Fraction.Of(3));
        Assert.Equal(Fraction.Of(-3), Fraction.One / (Fraction.Zero - Third));
        Assert.Equal(Fraction.Zero, Third - Third);
    }

    [Fact]
    public void The_same_number_is_equal_however_it_is_written()
    {
        var (first, second) = (Fraction.Of(0.5m), Fraction.Of(2) / Fraction.Of(4));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, Third);
        Assert.Equal(Fraction.Zero, default);
    }

    [Fact]
    public void It_is_ordered()
    {
        Assert.True(Third < Fraction.Of(0.5m) && Fraction.Of(0.5m) > Third && Third <= Third + Fraction.Zero && Third >= Third + Fraction.Zero);
        Assert.Equal(Third, Fraction.Min(Third, Fraction.One));
        Assert.Equal(Fraction.One, Fraction.Max(Third, Fraction.One));
    }

    [Theory]
    [InlineData("166.01", 167)]
    [InlineData("166", 166)]
    [InlineData("-0.5", 0)]
    [InlineData("-1", -1)]
    public void The_whole_number_above_is_found(string number, int above) =>
        Assert.Equal(above, (int)Fraction.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Ceiling());

    [Fact]
    public void It_is_shown_with_up_to_eight_decimals()
    {
        Assert.Equal("0.33333333", Third.ToString());
        Assert.Equal("-0.66666667", (Fraction.Zero - Third - Third).ToString());
        Assert.False(Third.IsWholeTo(8));
        Assert.True(Fraction.Of(0.25m).IsWholeTo(2));
    }

    [Fact]
    public void Nothing_is_divided_by_nothing() => Assert.Throws<DivideByZeroException>(() => Third / Fraction.Zero);
}
