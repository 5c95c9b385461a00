using NodaTime;
using SocialInsurance.Core.LateFees;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.LateFees;

/// <summary>One principal: 0.05% a day, simple, half up to the fen.</summary>
public sealed class LateFeeTests
{
    public static TheoryData<decimal, string, string, bool, int, decimal> Fees { get; } = new()
    {
        { 2979, "2023-02-01", "2023-07-20", false, 169, 251.73m },
        { 2979, "2023-02-01", "2023-07-20", true, 170, 253.22m },
        { 1141.87m, "2016-06-01", "2016-07-09", true, 39, 22.27m },
        { 10, "2015-03-01", "2015-03-02", false, 1, 0.01m },
        { 9.99m, "2015-03-01", "2015-03-02", false, 1, 0 },
        { 1000, "2012-02-01", "2012-03-01", false, 29, 14.50m },
        { 1000, "2012-02-01", "2012-02-01", false, 0, 0 },
        { 1000, "2012-02-01", "2012-02-01", true, 1, 0.50m },
        { 0, "2012-02-01", "2022-02-01", true, 3654, 0 },
    };

    [Theory]
    [MemberData(nameof(Fees))]
    public void Is_counted_by_the_day(decimal principal, string from, string to, bool includesLastDay, int days, decimal fee)
    {
        var counted = LateFee.Of(Yuan(principal), Day(from), Day(to), includesLastDay, isCapped: false);

        Assert.Equal((days, Yuan(fee), Yuan(fee)), (counted.Days, counted.Fee, counted.Uncapped));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Paid_before_the_default_there_is_none(bool includesLastDay)
    {
        var fee = LateFee.Of(Yuan(1000), Day("2015-03-01"), Day("2015-02-10"), includesLastDay, isCapped: false);

        Assert.Equal((0, Yuan(0)), (fee.Days, fee.Fee));
    }

    [Theory]
    [InlineData(1999, 99_950, 99_950)]
    [InlineData(2000, 100_000, 100_000)]
    [InlineData(2001, 100_050, 100_000)]
    public void A_cap_stops_it_at_the_principal(int days, int uncappedFen, int cappedFen)
    {
        var from = Day("2015-01-01");
        var fee = LateFee.Of(Yuan(1000), from, from.PlusDays(days), includesLastDay: false, isCapped: true);

        Assert.Equal((days, uncappedFen, cappedFen), (fee.Days, fee.Uncapped.Fen, fee.Fee.Fen));
    }

    [Fact]
    public void Reaches_the_principal_on_the_two_thousandth_day()
    {
        var from = Day("2016-01-01");
        var fee = LateFee.Of(Yuan(1000), from, Day("2016-01-02"), includesLastDay: false, isCapped: false);

        Assert.Equal(2000, LateFee.DaysToReachPrincipal);
        Assert.Equal(Day("2021-06-22"), fee.ReachesPrincipalOn);
        Assert.Equal(Yuan(1000), LateFee.Of(Yuan(1000), from, fee.ReachesPrincipalOn, includesLastDay: true, isCapped: false).Fee);
        Assert.Equal(Yuan(999.50m), LateFee.Of(Yuan(1000), from, fee.ReachesPrincipalOn, includesLastDay: false, isCapped: false).Fee);
    }

    [Fact]
    public void A_default_before_the_law_was_in_force_is_not_computed()
    {
        Assert.Equal(new LocalDate(2011, 7, 1), LateFee.LawInForceFrom);
        Assert.Throws<ArgumentOutOfRangeException>(() => LateFee.Of(Yuan(1000), Day("2011-06-30"), Day("2012-01-01"), false, false));
        Assert.Equal(Yuan(0.50m), LateFee.Of(Yuan(1000), Day("2011-07-01"), Day("2011-07-02"), false, false).Fee);
    }

    [Fact]
    public void The_greatest_principal_fits_for_a_lifetime() =>
        Assert.Equal(
            Yuan(913_149_999.91m),
            LateFee.Of(Yuan(99_999_999.99m), Day("2011-07-01"), Day("2011-07-01").PlusDays(18_262), includesLastDay: true, isCapped: false).Fee);
}
