using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>How sure an answer is, between which ends it lies, and by which reading it was found.</summary>
public sealed class CertaintyTests(ApiFixture api)
{
    private const string Newspaper =
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "leftOn": "2013-04-10", "workInjuryRate": 0.5, "demand": 3379.36 }""";

    private const string Relieved =
        """{ "situation": "missedMonths", "city": "110000", "from": "2020-03", "to": "2020-03", "wage": 8000, "workInjuryRate": 0.2 }""";

    private const string Missed =
        """{ "situation": "missedMonths", "city": "110000", "from": "2023-01", "to": "2023-02", "wage": 8000, "workInjuryRate": 0.4 }""";

    private const string Shanghai =
        """{ "situation": "leaving", "city": "310000", "leftOn": "2026-04-10", "wage": 9500, "currentBase": 7460, "workInjuryRate": 0.2, "demand": 2000 }""";

    [Fact]
    public async Task Where_everything_is_known_both_ends_are_the_figure()
    {
        var statement = await StatementAsync(Newspaper);

        Assert.Equal(("exact", "exact"), CertaintyOf(statement));
        Assert.Equal("settlement", (string?)statement["reading"]);
        Assert.Equal((880.88m, 880.88m), RangeOf(statement, "employee"));
        Assert.Equal((2498.48m, 2498.48m), RangeOf(statement, "employer"));
        Assert.Equal((880.88m, 2498.48m), statement.Owed());
    }

    [Fact]
    public async Task A_relief_whose_text_leaves_two_rates_makes_a_range_of_the_employers_part()
    {
        var statement = await StatementAsync(Relieved.With("\"employerSize\": \"smallOrMicro\""));

        // 5.4% or 5.8% of 8,000 for medical care, nothing for the three insurances it was exempted from
        Assert.Equal((819.00m, 432.00m), statement.Owed());
        Assert.Equal((432.00m, 464.00m), RangeOf(statement, "employer"));
        Assert.Equal((819.00m, 819.00m), RangeOf(statement, "employee"));
        Assert.Equal(("exact", "estimated"), CertaintyOf(statement));
        Assert.Null(statement["reading"]);
    }

    [Fact]
    public async Task While_the_class_of_the_employer_is_unknown_its_part_lies_between_the_greatest_relief_and_none()
    {
        var statement = await StatementAsync(Relieved);

        // The relief of medical care is for employers of every class; of the other three insurances 17% of 8,000 or nothing.
        Assert.Equal((432.00m, 464.00m + 1360.00m), RangeOf(statement, "employer"));
        Assert.Equal((819.00m, 819.00m), RangeOf(statement, "employee"));
        Assert.Equal(("exact", "estimated"), CertaintyOf(statement));
        Assert.Contains("RELIEF_SIZE_UNKNOWN", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Without_the_rate_of_work_injury_the_employers_part_is_partial()
    {
        var statement = await StatementAsync("""{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "gaps": "refuse" }""");

        Assert.Equal(("exact", "partial"), CertaintyOf(statement));
        Assert.Equal((true, false), ((bool)statement["complete"]!["employee"]!, (bool)statement["complete"]!["employer"]!));
    }

    [Fact]
    public async Task Who_leaves_where_no_rule_is_known_gets_what_the_adjustment_asks_and_is_told_so()
    {
        var statement = await StatementAsync(Shanghai);

        Assert.Equal("adjustment", (string?)statement["reading"]);
        Assert.Contains("NO_LEAVING_RULE_KNOWN", statement.NoteCodes(), StringComparer.Ordinal);
        Assert.Equal("2026-11-21", (string?)statement["policy"]!["knownOn"]);
        Assert.Equal(["2026-01", "2026-02", "2026-03", "2026-04"], statement.Of("pension")["months"]!.AsArray().Select(month => (string?)month!["month"]), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_month_that_was_not_due_says_so_and_returns_what_was_paid()
    {
        var statement = await StatementAsync(Missed.With("\"situation\": \"underDeclared\", \"currentBase\": 7000, \"months\": [{ \"month\": \"2023-02\", \"notDue\": true }]"));
        var months = statement.Of("pension")["months"]!.AsArray();

        Assert.Equal([false, true], months.Select(month => (bool)month!["notDue"]!));
        Assert.Equal((0m, 560m), (months[1]!["employee"]!.Yuan("due"), months[1]!["employee"]!.Yuan("overpaid")));
        Assert.Equal(80m, statement.Of("pension")["employee"]!.Yuan("difference"));
        Assert.Contains("MONTHS_NOT_DUE", statement.NoteCodes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_was_made_up_is_subtracted_too()
    {
        var statement = await StatementAsync(Missed.With("\"months\": [{ \"month\": \"2023-02\", \"madeUp\": { \"pension\": { \"employee\": 600, \"employer\": 1280 } } }]"));
        var month = statement.Of("pension")["months"]!.AsArray()[1]!;

        Assert.Equal((640m, 600m, 40m), (month["employee"]!.Yuan("due"), month["employee"]!.Yuan("paid"), month["employee"]!.Yuan("difference")));
        Assert.Equal(0m, month["employer"]!.Yuan("difference"));
    }

    [Fact]
    public async Task What_the_person_paid_for_the_employer_stands_apart()
    {
        var plain = await StatementAsync(Missed);
        var statement = await StatementAsync(Missed.With("\"paidByPerson\": { \"from\": \"2023-01\", \"to\": \"2023-02\", \"amount\": 900.5 }"));

        Assert.Equal(1801m, statement.Yuan("recoverable"));
        Assert.Equal(plain.Owed(), statement.Owed());
        Assert.Null(plain["recoverable"]);
    }

    [Fact]
    public async Task Interest_is_computed_only_when_asked_for_and_is_the_employers()
    {
        var plain = await StatementAsync(Missed);
        var statement = await StatementAsync(Missed.With("\"paidOn\": \"2024-02-01\", \"interest\": { \"annualRate\": 3.65, \"compounding\": \"none\" }"));
        var interest = statement["interest"]!;

        Assert.Null(plain["interest"]);
        Assert.Equal(["2023-01 2023-02-01", "2023-02 2023-03-01"], interest["months"]!.AsArray().Select(month => $"{month!["month"]} {month["from"]}"), StringComparer.Ordinal);
        Assert.Equal(2979.00m, interest["months"]![0]!.Yuan("principal"));
        Assert.Equal(interest.Yuan("total"), interest["months"]!.AsArray().Sum(month => month!.Yuan("amount")));
        Assert.Equal((0m, interest.Yuan("total")), (interest.Yuan("employee"), interest.Yuan("employer")));

        // a year of 3.65% on the first month
        Assert.Equal(108.73m, interest["months"]![0]!.Yuan("amount"));
    }

    [Fact]
    public async Task The_late_fee_is_split_by_employer_and_says_whether_it_is_complete()
    {
        const string Employers =
            """
            "paidOn": "2023-12-15", "employers": [
                { "label": "甲", "from": "2023-01", "to": "2023-01", "workInjuryRate": 0.4 }, { "label": "乙", "from": "2023-02", "to": "2023-02", "workInjuryRate": 0.4 }
            ]
            """;

        var statement = await StatementAsync(Missed.With(Employers));

        Assert.True((bool)statement["lateFee"]!["complete"]!);
        Assert.All(statement["employers"]!.AsArray(), employer => Assert.InRange(employer!.Yuan("lateFee"), 0.01m, 1000m));
        Assert.Equal(statement["lateFee"]!.Yuan("total"), statement["employers"]!.AsArray().Sum(employer => employer!.Yuan("lateFee")));
    }

    [Fact]
    public async Task An_incomplete_principal_makes_an_incomplete_fee()
    {
        var statement = await StatementAsync(Missed.With("\"workInjuryRate\": null, \"gaps\": \"refuse\", \"paidOn\": \"2023-12-15\""));

        Assert.False((bool)statement["complete"]!["employer"]!);
        Assert.False((bool)statement["lateFee"]!["complete"]!);
    }

    private static (string? Employee, string? Employer) CertaintyOf(JsonNode statement) =>
        ((string?)statement["certainty"]!["employee"], (string?)statement["certainty"]!["employer"]);

    private static (decimal Low, decimal High) RangeOf(JsonNode statement, string payer) =>
        (statement["range"]![payer]!.Yuan("low"), statement["range"]![payer]!.Yuan("high"));

    private async Task<JsonNode> StatementAsync(string request) => (await api.Client.PostAsync(ApiClient.BackPayments, request)).Json;
}
