namespace SocialInsurance.Web.Tests.Api;

/// <summary>The printed examples, asked with the city and the months alone: everything else is in the policy book.</summary>
public sealed class CityAloneTests(ApiFixture api)
{
    private const string Leaver = """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "workInjuryRate": 0.5 }""";
    private const string Stayer = """{ "situation": "annualAdjustment", "city": "500000", "from": "2013-01", "to": "2013-06", "percent": 40, "workInjuryRate": 0.5 }""";

    [Theory]
    [InlineData("2013-05-01")]
    [InlineData("2014-06-15")]
    [InlineData("2026-11-21")]
    [InlineData("2030-01-01")]
    public async Task Who_left_Chongqing_in_April_2013_owes_the_same_whenever_one_asks(string day)
    {
        using var factory = new ApiFactory(day);
        using var client = new ApiClient(factory.CreateClient());

        var statement = (await client.PostAsync(ApiClient.BackPayments, Leaver)).Json;

        Assert.Equal((880.88m, 2498.48m), statement.Owed());
        Assert.Equal((day, "settlement"), ((string?)statement["policy"]!["knownOn"], (string?)statement["reading"]));
        Assert.Contains("LEAVING_RULE_AS_REPORTED", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2014-06-15")]
    [InlineData("2026-11-21")]
    [InlineData("2030-01-01")]
    public async Task The_colleague_who_stays_owes_the_same_whenever_one_asks(string day)
    {
        using var factory = new ApiFactory(day);
        using var client = new ApiClient(factory.CreateClient());

        var statement = (await client.PostAsync(ApiClient.BackPayments, Stayer)).Json;

        Assert.Equal((117.48m, 333.18m), statement.Owed());
        Assert.Equal(day, (string?)statement["policy"]!["knownOn"]);
    }

    [Theory]
    [InlineData(1500, 49.32, 167.20)]
    [InlineData(2000, 27.84, 112.18)]
    [InlineData(3000, 5.36, 30.28)]
    [InlineData(3134, 0, 0)]
    [InlineData(14016, 0, 0)]
    [InlineData(15000, 200.74, 635.66)]
    [InlineData(20000, 337.22, 1067.84)]
    public async Task Beijing_adjusted_April_and_May_2013(int wage, double employee, double employer)
    {
        var statement = await StatementAsync(
            $$"""{ "situation": "annualAdjustment", "city": "110000", "from": "2013-04", "to": "2013-05", "wage": {{wage}}, "workInjuryRate": 0.5 }""");

        Assert.Equal(((decimal)employee, (decimal)employer), statement.Owed());
    }

    [Theory]
    [InlineData("\"wage\": 5000")]
    [InlineData("\"currentBase\": 7162")]
    public async Task Beijing_lifted_July_2026_to_the_new_floor(string paid)
    {
        var statement = await StatementAsync(
            $$"""{ "situation": "annualAdjustment", "city": "110000", "from": "2026-07", "to": "2026-07", {{paid}}, "workInjuryRate": 0.4 }""");

        Assert.Equal((11.34m, 28.83m), statement.Owed());
        Assert.Equal("medical", (string?)statement.Of("maternity")["mergedInto"]);
    }

    [Fact]
    public async Task Beijing_missed_six_months_of_2023()
    {
        var statement = await StatementAsync(
            """{ "situation": "missedMonths", "city": "110000", "from": "2023-01", "to": "2023-06", "wage": 8000, "workInjuryRate": 0.4 }""");

        Assert.Equal((5058m, 12816m), statement.Owed());
        Assert.Equal(978m, statement.Of("medical")["employee"]!.Yuan("difference"));
    }

    [Fact]
    public async Task Without_the_work_injury_rate_the_rest_is_computed_and_said_to_be_incomplete()
    {
        var statement = await StatementAsync("""{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "gaps": "refuse" }""");

        Assert.Equal((880.88m, 2458.44m), statement.Owed());
        Assert.Equal((true, false), ((bool)statement["complete"]!["employee"]!, (bool)statement["complete"]!["employer"]!));
        Assert.Contains("WORK_INJURY_RATE_MISSING", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_base_at_the_old_ceiling_asks_for_the_wage()
    {
        var statement = await StatementAsync(
            """{ "situation": "annualAdjustment", "city": "110000", "from": "2026-07", "to": "2026-07", "currentBase": 35811, "workInjuryRate": 0.4 }""");

        Assert.Contains("WAGE_NEEDED_AT_CEILING", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_was_paid_too_much_is_shown_and_never_netted()
    {
        var statement = await StatementAsync(
            """{ "situation": "annualAdjustment", "city": "500000", "from": "2019-01", "to": "2019-07", "wage": 1500, "workInjuryRate": 0.5 }""");

        Assert.Equal((0m, 0m), statement.Owed());
        Assert.True(statement.Of("pension")["employee"]!.Yuan("overpaid") > 0);
        Assert.Contains("OVERPAID_REVIEW", statement.NoteCodes(), StringComparer.Ordinal);
    }

    private async Task<System.Text.Json.Nodes.JsonNode> StatementAsync(string request) =>
        (await api.Client.PostAsync(ApiClient.BackPayments, request)).Json;
}
