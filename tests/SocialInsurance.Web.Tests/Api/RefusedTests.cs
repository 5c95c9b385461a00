namespace SocialInsurance.Web.Tests.Api;

/// <summary>What the law of a city or the policy book does not say is refused by name, never guessed.</summary>
public sealed class RefusedTests(ApiFixture api)
{
    private const string ChongqingLeaver = """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04" }""";
    private const string BeijingLeaver = """{ "situation": "leaving", "city": "110000", "from": "2013-01", "to": "2013-04" }""";
    private const string Missed = """{ "situation": "missedMonths", "city": "500000", "from": "2013-01", "to": "2013-02", "wage": 5000 }""";

    [Theory]
    [InlineData("\"to\": \"2013-08\"")]
    [InlineData("\"from\": \"2013-08\", \"to\": \"2013-08\"")]
    [InlineData("\"leftOn\": \"2013-08-15\"")]
    [InlineData("\"leftOn\": \"2013-07-04\"")]
    public async Task Who_left_once_the_average_of_the_year_before_was_public_is_adjusted_like_everyone(string fields)
    {
        var (field, message) = (await api.Client.PostAsync(ApiClient.BackPayments, ChongqingLeaver.With(fields))).Error();
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, ChongqingLeaver.With(fields).With("\"wage\": 3000"))).Json;

        Assert.Equal("wage", field);
        Assert.Contains("月均工资", message, StringComparison.Ordinal);
        Assert.Equal("adjustment", (string?)statement["reading"]);
        Assert.Contains("NO_LEAVING_RULE_KNOWN", statement.NoteCodes(), StringComparer.Ordinal);
        Assert.DoesNotContain("LEAVING_RULE_AS_REPORTED", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"leftOn\": \"2013-04-10\", \"knownOn\": \"2013-08-01\"")]
    [InlineData("\"knownOn\": \"2013-08-01\"")]
    [InlineData("\"knownOn\": \"2015-03-01\"")]
    [InlineData("\"knownOn\": \"2026-11-21\"")]
    public async Task The_day_of_leaving_decides_and_not_the_day_of_asking(string fields)
    {
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, ChongqingLeaver.With(fields))).Json;

        Assert.Equal("settlement", (string?)statement["reading"]);
        Assert.Equal(880.88m, statement.Owed().Employee);
    }

    [Fact]
    public async Task The_day_before_it_is_public_one_still_settles()
    {
        var answer = await api.Client.PostAsync(ApiClient.BackPayments, ChongqingLeaver.With("\"leftOn\": \"2013-07-03\", \"to\": \"2013-06\""));

        Assert.Equal(880.88m / 4 * 6, answer.Json.Owed().Employee);
    }

    [Fact]
    public async Task A_city_without_the_rule_needs_the_wage_and_answers_with_its_adjustment()
    {
        var (field, _) = (await api.Client.PostAsync(ApiClient.BackPayments, BeijingLeaver)).Error();
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, BeijingLeaver.With("\"wage\": 1500, \"to\": \"2013-05\""))).Json;

        Assert.Equal("wage", field);
        Assert.Equal("adjustment", (string?)statement["reading"]);
        Assert.Equal(49.32m, statement.Owed().Employee);
        Assert.Contains("没有查到当地", (string)statement.Note("NO_LEAVING_RULE_KNOWN")["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Months_before_the_year_of_leaving_are_not_part_of_its_settlement()
    {
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, ChongqingLeaver.With("\"from\": \"2012-11\""))).Json;

        Assert.Equal(880.88m, statement.Owed().Employee);
    }

    [Fact]
    public async Task With_the_average_stated_it_is_computed_and_marked_as_supposed()
    {
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, BeijingLeaver.With("\"oldAverageWage\": 4672, \"currentBase\": 1869, \"demand\": 1200"))).Json;

        Assert.Equal(896.96m, statement.Of("pension")["employee"]!.Yuan("difference"));
        Assert.Equal(("settlement", "estimated"), ((string?)statement["reading"], (string?)statement["certainty"]!["employee"]));
        Assert.Equal("NO_LEAVING_RULE_KNOWN", statement.NoteCodes().First());
        Assert.Empty(statement["demand"]!["findings"]!.AsArray());
        Assert.DoesNotContain("LEAVING_RULE_AS_REPORTED", statement.NoteCodes(), StringComparer.Ordinal);
        Assert.Equal(["oldAverageWage"], statement["policy"]!["overridden"]!.Words(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"from\": \"2011-11\", \"to\": \"2012-02\"", "from", "重庆 2011-11 – 2011-12 ")]
    [InlineData("\"from\": \"2011-12\", \"to\": \"2012-02\"", "from", "重庆 2011-12 ")]
    [InlineData("\"from\": \"2013-11\", \"to\": \"2014-02\"", "to", "重庆 2014-01 – 2014-02 ")]
    [InlineData("\"from\": \"2026-11\", \"to\": \"2027-02\"", "to", "重庆 2027-01 – 2027-02 ")]
    public async Task A_month_that_the_book_does_not_know_is_named_and_not_borrowed_for(string months, string field, string named)
    {
        var (errorField, messages) = Assert.Single((await api.Client.PostAsync(ApiClient.BackPayments, Missed.With(months + ", \"gaps\": \"refuse\""))).Errors());

        Assert.Equal(field, errorField);
        Assert.All(messages, message =>
        {
            Assert.Contains(named, message, StringComparison.Ordinal);
            Assert.Contains("保险", message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("""{ "situation": "missedMonths", "from": "2023-01", "to": "2023-06", "wage": 8000 }""", "newLimits", "rates")]
    [InlineData("""{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-06", "percent": 40 }""", "oldAverageWage", "rates")]
    [InlineData("""{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-06", "wage": 8000 }""", "oldLimits", "rates")]
    [InlineData("""{ "situation": "leaving", "from": "2023-01", "to": "2023-06" }""", "oldAverageWage")]
    public async Task Without_a_city_every_parameter_that_is_missing_is_asked_for(string request, params string[] fields) => Assert.Equal(
        fields.Order(StringComparer.Ordinal),
        (await api.Client.PostAsync(ApiClient.BackPayments, request)).Errors().Keys.Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public async Task A_late_fee_before_the_law_was_in_force_is_refused_with_the_reason()
    {
        var (field, message) = (await api.Client.PostAsync(
            ApiClient.LateFees, """{ "principal": 100, "from": "2011-06-30", "to": "2012-01-01" }""", "en")).Error();

        Assert.Equal("from", field);
        Assert.Contains("2011-07-01", message, StringComparison.Ordinal);
        Assert.Contains("ask locally", message, StringComparison.Ordinal);
    }
}
