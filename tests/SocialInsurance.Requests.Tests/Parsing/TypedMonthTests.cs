using NodaTime;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Tests.Parsing;

public sealed class TypedMonthTests
{
    [Theory]
    [InlineData("2013-01")]
    [InlineData("2013-1")]
    [InlineData("2013/1")]
    [InlineData("2013/01")]
    [InlineData("2013.1")]
    [InlineData("2013.01")]
    [InlineData("2013。1")]
    [InlineData("2013年1月")]
    [InlineData("2013年01月")]
    [InlineData("2013 年 1 月")]
    [InlineData("201301")]
    [InlineData("２０１３－０１")]
    [InlineData("２０１３／１")]
    [InlineData("2013—01")]
    [InlineData("2013–01")]
    [InlineData(" 2013-01 ")]
    public void Every_usual_way_to_write_a_month_is_understood(string typed) =>
        Assert.Equal(new YearMonth(2013, 1), TypedText.ParseMonth(typed));

    [Theory]
    [InlineData("2013-12", 12)]
    [InlineData("2013/10", 10)]
    [InlineData("2013年11月", 11)]
    [InlineData("201309", 9)]
    public void Months_of_two_digits_too(string typed, int month) =>
        Assert.Equal(new YearMonth(2013, month), TypedText.ParseMonth(typed));

    [Theory]
    [InlineData("1900-01", 1900, 1)]
    [InlineData("2200-12", 2200, 12)]
    public void Years_reach_from_1900_to_2200(string typed, int year, int month) =>
        Assert.Equal(new YearMonth(year, month), TypedText.ParseMonth(typed));

    [Theory]
    [InlineData("1899-12")]
    [InlineData("2201-01")]
    [InlineData("0000-01")]
    [InlineData("9999-12")]
    [InlineData("2013-13")]
    [InlineData("2013-0")]
    [InlineData("2013-00")]
    [InlineData("2013年13月")]
    [InlineData("201313")]
    [InlineData("201300")]
    [InlineData("2013")]
    [InlineData("20131")]
    [InlineData("2013001")]
    [InlineData("2013-001")]
    [InlineData("13-01")]
    [InlineData("01-2013")]
    [InlineData("2013--1")]
    [InlineData("2013-01-01")]
    [InlineData("2013年月")]
    [InlineData("2013年")]
    [InlineData("1月")]
    [InlineData("二〇一三年一月")]
    [InlineData("Jan 2013")]
    [InlineData("-2013-01")]
    [InlineData("2013-01x")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("٢٠١٣-٠١")]
    [InlineData("2013-01\0")]
    public void Anything_else_is_no_month(string typed) => Assert.Null(TypedText.ParseMonth(typed));

    [Fact]
    public void A_very_long_text_is_no_month() => Assert.Null(TypedText.ParseMonth(new string('2', 1_000_000)));
}
