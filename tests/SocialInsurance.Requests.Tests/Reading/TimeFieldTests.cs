using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class TimeFieldTests
{
    [Theory]
    [InlineData("\"2013-01\"", "\"2013-04\"")]
    [InlineData("\"2013/1\"", "\"2013年4月\"")]
    [InlineData("\"２０１３－０１\"", "\"201304\"")]
    [InlineData("201301", "201304")]
    public void Months_are_read_in_every_usual_form(string from, string to)
    {
        var months = Asked.Request(Asked.With(Asked.Leaving, $"\"from\": {from}, \"to\": {to}")).Months;

        Assert.Equal(new MonthRange(Asked.Month("2013-01"), Asked.Month("2013-04")), months);
    }

    [Theory]
    [InlineData("from", "\"2013-13\"", "NotAMonth from «2013-13»")]
    [InlineData("from", "\"2013-00\"", "NotAMonth from «2013-00»")]
    [InlineData("from", "\"January\"", "NotAMonth from «January»")]
    [InlineData("to", "true", "NotAMonth to «true»")]
    [InlineData("to", "[]", "NotAMonth to «[]»")]
    [InlineData("to", "{}", "NotAMonth to «{}»")]
    [InlineData("to", "20130", "NotAMonth to «20130»")]
    [InlineData("leftOn", "\"2013-04-31\"", "NotADate leftOn «2013-04-31»")]
    [InlineData("leftOn", "\"2013-04\"", "NotADate leftOn «2013-04»")]
    [InlineData("knownOn", "\"tomorrow\"", "NotADate knownOn «tomorrow»")]
    [InlineData("knownOn", "0", "NotADate knownOn «0»")]
    [InlineData("paidOn", "\"31.12.2013\"", "NotADate paidOn «31.12.2013»")]
    [InlineData("paidOn", "false", "NotADate paidOn «false»")]
    public void What_is_no_month_or_day_is_named(string field, string given, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.Leaving, $"\"{field}\": {given}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("\"2013-04-10\"")]
    [InlineData("\"2013/4/10\"")]
    [InlineData("\"2013年4月10日\"")]
    [InlineData("20130410")]
    public void Days_are_read_in_every_usual_form(string day)
    {
        var request = Asked.Request(Asked.With(Asked.Leaving, $"\"leftOn\": {day}, \"knownOn\": {day}, \"paidOn\": {day}"));

        Assert.Equal((Asked.Day("2013-04-10"), Asked.Day("2013-04-10"), Asked.Day("2013-04-10")), (request.LeftOn, request.KnownOn, request.PaidOn));
    }

    [Fact]
    public void One_month_is_a_period() =>
        Assert.Equal(1, Asked.Request(Asked.With(Asked.Leaving, "\"to\": \"2013-01\"")).Months.Count);

    [Fact]
    public void The_last_month_is_not_before_the_first() => Assert.Equal(
        ["ToBeforeFrom to «2012-12» 2013-01"], Asked.Problems(Asked.With(Asked.Leaving, "\"to\": \"2012-12\"")), StringComparer.Ordinal);

    [Fact]
    public void A_period_has_at_most_240_months()
    {
        Assert.Equal(240, Asked.Request(Asked.With(Asked.MissedMonths, "\"from\": \"2003-01\", \"to\": \"2022-12\"")).Months.Count);
        Assert.Equal(
            ["TooManyMonths to «2023-01» 241 240"],
            Asked.Problems(Asked.With(Asked.MissedMonths, "\"from\": \"2003-01\", \"to\": \"2023-01\"")),
            StringComparer.Ordinal);
        Assert.Equal(
            ["TooManyMonths to «2200-12» 3612 240"],
            Asked.Problems(Asked.With(Asked.MissedMonths, "\"from\": \"1900-01\", \"to\": \"2200-12\"")),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(Asked.Leaving, "2013-03-31")]
    [InlineData(Asked.Leaving, "2013-04-01")]
    [InlineData(Asked.Leaving, "2013-01-01")]
    [InlineData(Asked.MissedMonths, "2023-03-31")]
    [InlineData(Asked.MissedMonths, "2027-11-21")]
    public void Who_has_left_may_be_asked_of_with_later_months_too(string request, string leftOn) =>
        Assert.Equal(Asked.Day(leftOn), Asked.Request(Asked.With(request, $"\"leftOn\": \"{leftOn}\"")).LeftOn);

    [Theory]
    [InlineData(Asked.Leaving, "2012-12-31", "LeftBeforeFrom leftOn «2012-12-31» 2013-01")]
    [InlineData(Asked.MissedMonths, "2022-12-31", "LeftBeforeFrom leftOn «2022-12-31» 2023-01")]
    [InlineData(Asked.Leaving, "2027-11-22", "LeftTooLate leftOn «2027-11-22» 2027-11-21")]
    [InlineData(Asked.AnnualAdjustment, "2100-01-01", "LeftTooLate leftOn «2100-01-01» 2027-11-21")]
    public void The_last_day_is_neither_before_the_months_nor_more_than_a_year_ahead(string request, string leftOn, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(request, $"\"leftOn\": \"{leftOn}\"")), StringComparer.Ordinal);

    [Fact]
    public void A_day_too_late_is_named_beside_a_month_that_cannot_be_read() => Assert.Equal(
        ["NotAMonth to «x»", "LeftTooLate leftOn «2100-01-01» 2027-11-21"],
        Asked.Problems(Asked.With(Asked.Leaving, "\"to\": \"x\", \"leftOn\": \"2100-01-01\"")),
        StringComparer.Ordinal);

    [Fact]
    public void An_end_that_follows_from_the_day_of_leaving_may_make_the_period_too_long() => Assert.Equal(
        ["TooManyMonths to «2024-01» 241 240"],
        Asked.Problems("""{ "situation": "leaving", "from": "2004-01", "leftOn": "2024-01-15" }"""),
        StringComparer.Ordinal);
}
