using NodaTime;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Values;

public sealed class MonthRangeTests
{
    [Theory]
    [InlineData("2013-01", "2013-04", 4)]
    [InlineData("2013-01", "2013-01", 1)]
    [InlineData("2012-11", "2013-02", 4)]
    [InlineData("2009-01", "2018-12", 120)]
    public void Counts_both_ends(string from, string to, int count)
    {
        var range = Period(from, to);

        Assert.Equal(count, range.Count);
        Assert.Equal(count, range.ToList().Count);
        Assert.Equal((Month(from), Month(to)), (range.First(), range.Last()));
    }

    [Fact]
    public void Names_its_months_in_order() =>
        Assert.Equal([Month("2012-11"), Month("2012-12"), Month("2013-01")], Period("2012-11", "2013-01"));

    [Fact]
    public void Does_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthRange(Month("2013-02"), Month("2013-01")));

    [Theory]
    [InlineData("2012-12", false)]
    [InlineData("2013-01", true)]
    [InlineData("2013-04", true)]
    [InlineData("2013-05", false)]
    public void Contains_its_ends_and_nothing_beyond(string month, bool isInside) =>
        Assert.Equal(isInside, Period("2013-01", "2013-04").Contains(Month(month)));

    [Theory]
    [InlineData("2013-01", "2013-04", true)]
    [InlineData("2013-02", "2013-03", true)]
    [InlineData("2012-12", "2013-04", false)]
    [InlineData("2013-01", "2013-05", false)]
    public void Contains_another_range_only_whole(string from, string to, bool isInside) =>
        Assert.Equal(isInside, Period("2013-01", "2013-04").Contains(Period(from, to)));

    [Theory]
    [InlineData("2012-12", -1)]
    [InlineData("2013-01", 0)]
    [InlineData("2014-01", 12)]
    public void Knows_the_place_of_a_month(string month, int index) =>
        Assert.Equal(index, Period("2013-01", "2013-04").IndexOf(Month(month)));

    [Fact]
    public void Answers_by_place_what_it_names_in_order()
    {
        var range = Period("2012-11", "2013-02");

        Assert.Equal(range, Enumerable.Range(0, range.Count).Select(index => range[index]));
    }

    [Fact]
    public void Is_equal_by_its_ends() => Assert.Equal(new MonthRange(new YearMonth(2013, 1), new YearMonth(2013, 4)), Period("2013-01", "2013-04"));
}
