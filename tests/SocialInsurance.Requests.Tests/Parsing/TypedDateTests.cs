using NodaTime;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Tests.Parsing;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2013-04-09")]
    [InlineData("2013-4-9")]
    [InlineData("2013/4/9")]
    [InlineData("2013/04/09")]
    [InlineData("2013.4.9")]
    [InlineData("2013年4月9日")]
    [InlineData("2013年04月09日")]
    [InlineData("2013 年 4 月 9 日")]
    [InlineData("20130409")]
    [InlineData("２０１３－０４－０９")]
    [InlineData(" 2013-04-09 ")]
    public void Every_usual_way_to_write_a_day_is_understood(string typed) =>
        Assert.Equal(new LocalDate(2013, 4, 9), TypedText.ParseDate(typed));

    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("2013-12-31", 2013, 12, 31)]
    [InlineData("20131130", 2013, 11, 30)]
    public void The_last_day_of_a_month_is_a_day(string typed, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), TypedText.ParseDate(typed));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("2013-04-31")]
    [InlineData("2013-04-00")]
    [InlineData("2013-00-10")]
    [InlineData("2013-13-10")]
    [InlineData("20130431")]
    [InlineData("1899-12-31")]
    [InlineData("2201-01-01")]
    [InlineData("10-04-2013")]
    [InlineData("2013-04")]
    [InlineData("2013-04-10T00:00:00")]
    [InlineData("2013-4-100")]
    [InlineData("四月十日")]
    [InlineData("today")]
    [InlineData("")]
    [InlineData("2013-04-10\0")]
    public void Anything_else_is_no_day(string typed) => Assert.Null(TypedText.ParseDate(typed));

    [Fact]
    public void A_very_long_text_is_no_day() => Assert.Null(TypedText.ParseDate(new string('2', 1_000_000)));
}
