using System.Text.Json;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class LateFeeRequestReaderTests
{
    private const string Sound = """{ "principal": 1141.87, "from": "2016-06-01", "to": "2016-07-09" }""";

    [Fact]
    public void A_principal_and_two_days_are_enough() => Assert.Equal(
        new LateFeeRequest(Yuan.FromFen(114187), Asked.Day("2016-06-01"), Asked.Day("2016-07-09"), IncludesLastDay: false, IsCappedAtPrincipal: false),
        Read(Sound).Value);

    [Fact]
    public void Both_switches_are_read()
    {
        var request = Read(Asked.With(Sound, "\"includeLastDay\": true, \"capAtPrincipal\": \"true\"")).Value;

        Assert.Equal((true, true), (request?.IncludesLastDay, request?.IsCappedAtPrincipal));
    }

    [Fact]
    public void One_day_is_a_period() => Assert.Empty(Read(Asked.With(Sound, "\"to\": \"2016-06-01\"")).Problems);

    [Fact]
    public void The_law_begins_on_its_first_day() => Assert.Empty(Read(Asked.With(Sound, "\"from\": \"2011-07-01\"")).Problems);

    [Theory]
    [InlineData("\"from\": \"2011-06-30\"", "BeforeLawInForce from «2011-06-30» 2011-07-01")]
    [InlineData("\"to\": \"2016-05-31\"", "ToBeforeFrom to «2016-05-31» 2016-06-01")]
    [InlineData("\"principal\": null", "Required principal")]
    [InlineData("\"principal\": -1", "OutOfRange principal «-1» 0 99999999.99")]
    [InlineData("\"principal\": 1.005", "TooManyDecimals principal «1.005» 2")]
    [InlineData("\"principal\": \"much\"", "NotANumber principal «much»")]
    [InlineData("\"from\": \"2016-06\"", "NotADate from «2016-06»")]
    [InlineData("\"to\": \"2016-06-31\"", "NotADate to «2016-06-31»")]
    [InlineData("\"includeLastDay\": 1", "NotTrueOrFalse includeLastDay «1»")]
    [InlineData("\"capAtPrincipal\": \"no\"", "NotTrueOrFalse capAtPrincipal «no»")]
    [InlineData("\"rate\": 0.05", "UnknownField rate")]
    public void What_is_wrong_is_named(string fields, string problem) =>
        Assert.Equal([problem], Read(Asked.With(Sound, fields)).Problems.Select(Written.Of), StringComparer.Ordinal);

    [Fact]
    public void All_problems_are_told_together() => Assert.Equal(
        ["Required principal", "UnknownField x", "BeforeLawInForce from «2001-01-02» 2011-07-01", "ToBeforeFrom to «2001-01-01» 2001-01-02"],
        Read("""{ "from": "2001-01-02", "to": "2001-01-01", "x": 1 }""").Problems.Select(Written.Of),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    public void A_question_is_an_object(string json) =>
        Assert.Equal(["NotAnObject body"], Read(json).Problems.Select(Written.Of), StringComparer.Ordinal);

    [Fact]
    public void Nothing_is_asked_for_by_name() => Assert.Equal(
        ["Required principal", "Required from", "Required to"], Read("{}").Problems.Select(Written.Of), StringComparer.Ordinal);

    private static ReadResult<LateFeeRequest> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return LateFeeRequestReader.Read(document.RootElement);
    }
}
