namespace SocialInsurance.Web.Tests.Api;

/// <summary>Whatever is wrong is answered with problem details that name the field.</summary>
public sealed class BadInputTests(ApiFixture api)
{
    private const string Missed = """{ "situation": "missedMonths", "city": "110000", "from": "2023-01", "to": "2023-06", "wage": 8000 }""";
    private const string LateFee = """{ "principal": 100, "from": "2016-06-01", "to": "2016-07-09" }""";

    [Theory]
    [InlineData("\"from\": \"2013-13\"", "from", "2013-13")]
    [InlineData("\"to\": \"2022-12\"", "to", "2022-12")]
    [InlineData("\"from\": \"2003-01\"", "to", "246")]
    [InlineData("\"wage\": 0", "wage", "0.01")]
    [InlineData("\"wage\": -8000", "wage", "-8000")]
    [InlineData("\"wage\": 8000.005", "wage", "8000.005")]
    [InlineData("\"wage\": 1000000000000", "wage", "99,999,999.99")]
    [InlineData("\"wage\": 1e400", "wage", "1e400")]
    [InlineData("\"wage\": \"8OOO\"", "wage", "8OOO")]
    [InlineData("\"wage\": \"8,00\"", "wage", "8,00")]
    [InlineData("\"wage\": true", "wage", "true")]
    [InlineData("\"demand\": -0.01", "demand", "-0.01")]
    [InlineData("\"demand\": \"5\\u0000\"", "demand", "5")]
    [InlineData("\"percent\": 0", "percent", "40")]
    [InlineData("\"percent\": 300.01", "percent", "300")]
    [InlineData("\"city\": \"999999\"", "city", "999999")]
    [InlineData("\"city\": \"巴黎\"", "city", "110000")]
    [InlineData("\"situation\": \"resigned\"", "situation", "leaving")]
    [InlineData("\"salary\": 8000", "salary", "salary")]
    [InlineData("\"months\": [{ \"month\": \"2024-01\" }]", "months[0].month", "2024-01")]
    [InlineData("\"rates\": { \"pension\": { \"employee\": 101 } }", "rates.pension.employee", "101")]
    [InlineData("\"rates\": { \"workInjury\": { \"employee\": 1 } }", "rates.workInjury.employee", "1%")]
    [InlineData("\"newLimits\": { \"floor\": 2, \"ceiling\": 1 }", "newLimits.floor", "1")]
    [InlineData("\"employers\": [{ \"from\": \"2023-01\", \"to\": \"2023-02\" }]", "employers", "2023-03")]
    [InlineData("\"leftOn\": \"2023-02-30\"", "leftOn", "2023-02-30")]
    public async Task A_field_is_named_with_what_was_given_or_is_expected(string fields, string field, string named)
    {
        var (errorField, message) = (await api.Client.PostAsync(ApiClient.BackPayments, Missed.With(fields))).Error();

        Assert.Equal(field, errorField);
        Assert.Contains(named, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"from\": \"2016-13-01\"", "from", "2016-13-01")]
    [InlineData("\"to\": \"2016-05-31\"", "to", "2016-05-31")]
    [InlineData("\"principal\": -1", "principal", "-1")]
    [InlineData("\"principal\": 1.005", "principal", "1.005")]
    [InlineData("\"principal\": 1e12", "principal", "99,999,999.99")]
    [InlineData("\"principal\": null", "principal", "")]
    [InlineData("\"includeLastDay\": 1", "includeLastDay", "1")]
    [InlineData("\"rate\": 1", "rate", "rate")]
    public async Task A_field_of_a_late_fee_too(string fields, string field, string named)
    {
        var (errorField, message) = (await api.Client.PostAsync(ApiClient.LateFees, LateFee.With(fields))).Error();

        Assert.Equal(field, errorField);
        Assert.Contains(named, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_fee_speaks_of_days_not_of_months()
    {
        var missing = (await api.Client.PostAsync(ApiClient.LateFees, "{}", "en")).Errors();
        var wrong = (await api.Client.PostAsync(ApiClient.LateFees, LateFee.With("\"from\": \"x\", \"to\": \"y\""), "en")).Errors();

        Assert.All(missing.Concat(wrong).SelectMany(field => field.Value), message => Assert.DoesNotContain("month", message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_problem_is_told_at_once() => Assert.Equal(
        ["demand", "from", "salary", "wage"],
        (await api.Client.PostAsync(ApiClient.BackPayments, Missed.With("\"from\": \"x\", \"wage\": 0, \"demand\": \"y\", \"salary\": 1"))).Errors().Keys.Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public async Task What_people_type_is_understood()
    {
        var statement = (await api.Client.PostAsync(
            ApiClient.BackPayments,
            """
            {
                "situation": "leaving", "city": 500000, "from": "２０１３年１月", "to": "2013/4", "workInjuryRate": "０．５％",
                "demand": "￥３，３７９．３６元"
            }
            """)).Json;

        Assert.Equal((880.88m, 2498.48m), statement.Owed());
        Assert.Equal(2498.48m, statement["demand"]!.Yuan("excess"));
    }

    [Fact]
    public async Task Work_injury_and_maternity_never_cost_the_employee_anything()
    {
        var answer = await api.Client.PostAsync(
            ApiClient.BackPayments,
            Missed.With("\"rates\": { \"workInjury\": { \"employer\": 1, \"employeeFixed\": 50 }, \"maternity\": { \"employer\": 1, \"employeeFixed\": 50 } }"));

        Assert.Equal(
            ["rates.maternity.employeeFixed", "rates.workInjury.employeeFixed"], answer.Errors().Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Sums_too_large_to_count_are_a_problem_not_a_failure()
    {
        var rates = string.Join(", ", Statements.Shared.Select(insurance => $$"""
            "{{insurance}}": { "employee": 100, "employer": 100, "employeeFixed": 99999999.99, "employerFixed": 99999999.99 }
            """));
        var answer = await api.Client.PostAsync(
            ApiClient.BackPayments,
            $$"""
            {
                "situation": "annualAdjustment", "city": "110000", "from": "2013-04", "to": "2013-05", "percent": 300, "oldAverageWage": 0.01,
                "newAverageWage": 99999999.99, "currentBase": 0, "newLimits": { "floor": "none", "ceiling": "none" },
                "rates": { {{rates}}, "workInjury": { "employer": 100, "employerFixed": 99999999.99 }, "maternity": { "employer": 100, "employerFixed": 99999999.99 } },
                "paidOn": "2200-12-31"
            }
            """);

        Assert.True(answer.Status is 200 or 400, answer.Text);
    }
}
