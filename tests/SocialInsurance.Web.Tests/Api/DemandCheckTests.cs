using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>POST /api/v1/demand-checks: facts in, every reading of them out.</summary>
public sealed class DemandCheckTests(ApiFixture api)
{
    /// <summary>What somebody knows who left in Shanghai: no procedure, no base.</summary>
    public const string OfShanghai = """
        { "city": "310000", "from": "2026-01", "to": "2026-04", "wage": 9500, "payslip": { "insurance": "pension", "employee": 596.80 }, "demand": 2000 }
        """;

    [Fact]
    public async Task Neither_the_new_limits_nor_a_low_base_gives_2000()
    {
        var answer = (await api.Client.PostAsync(ApiClient.DemandChecks, OfShanghai)).Json;
        var (adjusted, declared) = (Reading(answer, "annualAdjustment"), Reading(answer, "underDeclared"));

        Assert.Equal(0m, adjusted["demand"]!.Yuan("employeeShare"));
        Assert.Equal(0m, adjusted["totals"]!["ofAdjustment"]!.Yuan("employee"));
        Assert.Equal((856.80m, 2093.84m), (declared["totals"]!.Yuan("employee"), declared["totals"]!.Yuan("employer")));
        Assert.Equal((856.80m, 2093.84m), (declared["totals"]!["ofUnderDeclaration"]!.Yuan("employee"), declared["totals"]!["ofUnderDeclaration"]!.Yuan("employer")));
        Assert.Null(answer["explained"]);
        Assert.Equal([("underDeclared", 1143.20m), ("annualAdjustment", 2000m)], answer["misses"]!.AsArray().Select(miss => ((string)miss!["situation"]!, miss.Yuan("amount"))));
        Assert.Equal("NO_LEAVING_RULE_KNOWN", (string)answer["leftOut"]!.AsArray().Single(leftOut => (string)leftOut!["situation"]! == "leaving")!["reason"]!);
        Assert.Contains("1,143.20", (string)answer["sentence"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readings_come_in_the_order_in_which_they_explain_the_demand()
    {
        var answer = (await api.Client.PostAsync(ApiClient.DemandChecks, OfShanghai.With("\"demand\": 2950.64"))).Json;

        Assert.Equal(["underDeclared"], answer["explained"]!["readings"]!.Words(), StringComparer.Ordinal);
        Assert.Equal("INCLUDES_EMPLOYER_SHARE", (string)answer["explained"]!["finding"]!);
        Assert.Equal(2950.64m, answer["explained"]!.Yuan("amount"));
        Assert.Equal("underDeclared", (string)answer["readings"]![0]!["situation"]!);
    }

    [Theory]
    [InlineData("""{ "demand": 2000 }""", "city", "from", "to")]
    [InlineData("""{ "city": "310000" }""", "from", "to")]
    [InlineData("""{ "from": "2012-10", "to": "2020-06", "assessed": { "employer": 68114.79 }, "demand": 152207.87 }""", "assessed.employee")]
    [InlineData("""{ "city": "310000", "leftOn": "2026-04-10", "demand": 2000 }""", "wage")]
    [InlineData("""{ "city": "310000", "leftOn": "2026-04-10", "payslip": { "insurance": "pension", "employee": 5000 } }""", "payslip.employee")]
    [InlineData("""{ "city": "310000", "leftOn": "2026-04-10", "payslip": { "insurance": "pension", "employee": 596.83 } }""", "payslip.employee")]
    [InlineData("""{ "city": "310000", "leftOn": "2026-04-10", "payslip": { "insurance": "maternity", "employee": 5 } }""", "payslip.insurance")]
    [InlineData("""{ "city": "310000", "leftOn": "2026-04-10", "wage": 9500, "demand": -1 }""", "demand")]
    [InlineData("""{ "city": "310000", "leftOn": "2026-04-10", "wage": 9500, "demand": 1000000000 }""", "demand")]
    [InlineData("""{ "city": "310000", "leftOn": "2026-04-10", "wage": 9500, "situation": ["leaving", "x"] }""", "situation[1]")]
    public async Task What_would_decide_is_named(string facts, params string[] fields)
    {
        var answer = await api.Client.PostAsync(ApiClient.DemandChecks, facts);

        Assert.Equal(400, answer.Status);
        Assert.Equal(fields.Order(StringComparer.Ordinal), answer.Errors().Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_demand_of_nothing_has_an_answer()
    {
        var answer = (await api.Client.PostAsync(ApiClient.DemandChecks, OfShanghai.With("\"demand\": 0"))).Json;

        Assert.Equal("annualAdjustment", Assert.Single(answer["explained"]!["readings"]!.Words()));
    }

    [Fact]
    public async Task A_bill_and_a_demand_line_by_line_are_answered()
    {
        var bill = (await api.Client.PostAsync(ApiClient.BackPayments, """
            {
                "situation": "assessed", "from": "2012-10", "to": "2020-06", "paidOn": "2020-09-30",
                "assessed": { "employee": 24668.40, "employer": 68114.79, "lateFee": 59424.68 },
                "demand": { "total": 152707.87, "lines": [{ "amount": 24668.40 }, { "payer": "employer", "amount": 68114.79 }, { "kind": "lateFee", "amount": 59424.68 }, { "kind": "other", "amount": 500 }] }
            }
            """)).Json;
        var demand = bill["demand"]!;

        Assert.Equal(["EXCEEDS_EMPLOYEE_SHARE", "INCLUDES_EMPLOYER_SHARE", "INCLUDES_LATE_FEE"], demand["findings"]!.Words(), StringComparer.Ordinal);
        Assert.Equal((24_668.40m, 127_539.47m, 500m), (demand.Yuan("employeeShare"), demand.Yuan("excess"), demand.Yuan("setAside")));
        Assert.Equal(["matches", "employersOwn", "lateFeeNotYours", "setAside"], demand["lines"]!.AsArray().Select(line => (string)line!["finding"]!), StringComparer.Ordinal);
        Assert.Equal((0m, 59_424.68m), (bill["lateFee"]!.Yuan("employee"), bill["lateFee"]!.Yuan("total")));
        Assert.Equal("exact", (string)bill["certainty"]!["employee"]!);
    }

    private static JsonNode Reading(JsonNode answer, string situation) =>
        Assert.Single(answer["readings"]!.AsArray(), reading => (string)reading!["situation"]! == situation)!;
}
