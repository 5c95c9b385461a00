using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>Late fees within a statement: 0.05% a day, all of it the employer's.</summary>
public sealed class LateFeeTests(ApiFixture api)
{
    private const string XiaoZhang = """
        {
            "situation": "missedMonths", "city": "110000", "from": "2023-01", "to": "2023-06", "wage": 8000, "workInjuryRate": 0.4,
            "paidOn": "2023-07-20", "lateFee": { "start": "nextMonth", "includeLastDay": false }
        }
        """;

    private const string Adjustment = """{ "situation": "annualAdjustment", "city": "110000", "from": "2013-04", "to": "2013-05", "wage": 1500, "workInjuryRate": 0.5 }""";

    [Fact]
    public async Task Six_missed_months_bring_a_fee_for_each_and_none_for_the_employee()
    {
        var statement = await StatementAsync(XiaoZhang);
        var fee = statement["lateFee"]!;

        Assert.Equal((846.05m, 0m, 846.05m), (fee.Yuan("total"), fee.Yuan("employee"), fee.Yuan("employer")));
        Assert.Equal([251.73m, 210.02m, 163.85m, 119.16m, 72.99m, 28.30m], fee["months"]!.AsArray().Select(month => month!.Yuan("fee")));
        Assert.Equal([169m, 141m, 110m, 80m, 49m, 19m], fee["months"]!.AsArray().Select(month => month!.Yuan("days")));
        Assert.All(fee["months"]!.AsArray(), month => Assert.Equal(2979m, month!.Yuan("principal")));
        Assert.Contains("次月1日", (string)fee["convention"]!, StringComparison.Ordinal);
        Assert.Contains("LATE_FEE_NOT_CHARGEABLE_TO_EMPLOYEE", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Unless_told_otherwise_Beijing_counts_from_the_second_month_after()
    {
        var fee = (await StatementAsync(XiaoZhang.With("\"lateFee\": null")))["lateFee"]!;

        Assert.Equal(["2023-03-01", "2023-04-01", "2023-05-01", "2023-06-01", "2023-07-01", "2023-08-01"], fee["months"]!.AsArray().Select(month => (string)month!["from"]!), StringComparer.Ordinal);
        Assert.Equal(0m, fee["months"]!.AsArray()[^1]!.Yuan("fee"));
    }

    [Theory]
    [InlineData(5058, "EQUALS_EMPLOYEE_SHARE")]
    [InlineData(5904.05, "EXCEEDS_EMPLOYEE_SHARE INCLUDES_LATE_FEE")]
    [InlineData(17874, "EXCEEDS_EMPLOYEE_SHARE INCLUDES_EMPLOYER_SHARE")]
    [InlineData(18720.05, "EXCEEDS_EMPLOYEE_SHARE INCLUDES_EMPLOYER_SHARE INCLUDES_LATE_FEE")]
    [InlineData(18721.05, "EXCEEDS_EMPLOYEE_SHARE INCLUDES_EMPLOYER_SHARE INCLUDES_LATE_FEE")]
    [InlineData(18721.06, "EXCEEDS_EMPLOYEE_SHARE")]
    [InlineData(5056.99, "BELOW_EMPLOYEE_SHARE")]
    [InlineData(0, "BELOW_EMPLOYEE_SHARE")]
    public async Task A_demand_with_the_late_fee_in_it_is_recognised(double demand, string findings) => Assert.Equal(
        findings.Split(' '),
        (await StatementAsync(XiaoZhang.With(FormattableString.Invariant($"\"demand\": {demand}"))))["demand"]!["findings"]!.Words(),
        StringComparer.Ordinal);

    [Fact]
    public async Task Within_the_window_of_an_adjustment_there_is_no_fee()
    {
        var statement = await StatementAsync(Adjustment.With("\"paidOn\": \"2013-12-31\""));

        Assert.Null(statement["lateFee"]);
        Assert.Contains("LATE_FEE_WAIVED_IN_WINDOW", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task After_the_window_the_fee_counts_from_its_end()
    {
        var fee = (await StatementAsync(Adjustment.With("\"paidOn\": \"2014-01-31\"")))["lateFee"]!;

        Assert.All(fee["months"]!.AsArray(), month => Assert.Equal(("2014-01-01", 30m), ((string)month!["from"]!, month.Yuan("days"))));
    }

    [Theory]
    [InlineData("""{ "situation": "annualAdjustment", "city": "500000", "from": "2013-01", "to": "2013-06", "percent": 40, "paidOn": "2014-01-31" }""", "LATE_FEE_WINDOW_UNKNOWN")]
    [InlineData("""{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "paidOn": "2013-05-31" }""", "LATE_FEE_NOT_STATED")]
    public async Task Where_no_rule_states_a_fee_none_is_computed(string request, string note)
    {
        var statement = await StatementAsync(request);

        Assert.Null(statement["lateFee"]);
        Assert.Contains(note, statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_of_payment_there_is_no_fee() =>
        Assert.Null((await StatementAsync(XiaoZhang.With("\"paidOn\": null, \"lateFee\": null")))["lateFee"]);

    [Fact]
    public async Task How_to_count_a_fee_without_a_day_of_payment_is_asked_back()
    {
        var (field, message) = (await api.Client.PostAsync(ApiClient.BackPayments, XiaoZhang.With("\"paidOn\": null"))).Error();

        Assert.Equal("lateFee", field);
        Assert.Contains("缴费日", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fee_that_outgrows_its_principal_can_be_capped()
    {
        const string Old = """{ "situation": "missedMonths", "city": "110000", "from": "2015-01", "to": "2015-01", "wage": 8000, "workInjuryRate": 0.5, "paidOn": "2026-01-01" }""";
        var (free, capped) = (await StatementAsync(Old), await StatementAsync(Old.With("\"lateFee\": { \"capAtPrincipal\": true }")));

        Assert.Contains("LATE_FEE_EXCEEDS_PRINCIPAL", free.NoteCodes(), StringComparer.Ordinal);
        Assert.True(free["lateFee"]!.Yuan("total") > free["totals"]!.Yuan("all"));
        Assert.Equal(capped["totals"]!.Yuan("all"), capped["lateFee"]!.Yuan("total"));
    }

    private async Task<JsonNode> StatementAsync(string request) => (await api.Client.PostAsync(ApiClient.BackPayments, request)).Json;
}
