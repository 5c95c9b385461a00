using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class RatesFieldTests
{
    private static readonly YearMonth AnyMonth = Asked.Month("2023-06");

    [Fact]
    public void Rates_are_percentages_and_fixed_amounts_by_insurance()
    {
        var rates = Asked.Request(Asked.With(
            Asked.MissedMonths,
            """
            "rates": {
                "pension": { "employee": 8, "employer": "16%" },
                "medical": { "employee": 2, "employer": 9.8, "employeeFixed": 3, "employerFixed": "5.50" },
                "maternity": {}
            }
            """)).Rates;

        Assert.Equal("{Employee: 8%, Employer: 16%, EmployeeFixed: -, EmployerFixed: -}", Described.Of(rates.Find(Insurance.Pension, AnyMonth)));
        Assert.Equal("{Employee: 2%, Employer: 9.8%, EmployeeFixed: 3.00, EmployerFixed: 5.50}", Described.Of(rates.Find(Insurance.Medical, AnyMonth)));
        Assert.Equal("{Employee: -, Employer: -, EmployeeFixed: -, EmployerFixed: -}", Described.Of(rates.Find(Insurance.Maternity, AnyMonth)));
        Assert.Null(rates.Find(Insurance.Unemployment, AnyMonth));
    }

    [Theory]
    [InlineData("{ \"pension\": { \"employee\": 100.01 } }", "OutOfRange rates.pension.employee «100.01» 0 100")]
    [InlineData("{ \"pension\": { \"employer\": -1 } }", "OutOfRange rates.pension.employer «-1» 0 100")]
    [InlineData("{ \"medical\": { \"employeeFixed\": -3 } }", "OutOfRange rates.medical.employeeFixed «-3» 0 99999999.99")]
    [InlineData("{ \"medical\": { \"employerFixed\": 3.001 } }", "TooManyDecimals rates.medical.employerFixed «3.001» 2")]
    [InlineData("{ \"pension\": { \"employee\": 8.00001 } }", "TooManyDecimals rates.pension.employee «8.00001» 4")]
    [InlineData("{ \"pension\": { \"employee\": \"eight\" } }", "NotANumber rates.pension.employee «eight»")]
    [InlineData("{ \"pension\": { \"both\": 28 } }", "UnknownField rates.pension.both")]
    [InlineData("{ \"dental\": { \"employee\": 1 } }", "UnknownField rates.dental")]
    [InlineData("{ \"pension\": 8 }", "NotAnObject rates.pension «8»")]
    [InlineData("8", "NotAnObject rates «8»")]
    [InlineData("[]", "NotAnObject rates «[]»")]
    public void Anything_else_is_named_by_its_path(string rates, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"rates\": {rates}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("workInjury", "\"employee\": 0.5", "EmployeeNeverPays rates.workInjury.employee «0.5%» WorkInjury")]
    [InlineData("maternity", "\"employee\": 0.0001", "EmployeeNeverPays rates.maternity.employee «0.0001%» Maternity")]
    [InlineData("workInjury", "\"employeeFixed\": 50", "EmployeeNeverPays rates.workInjury.employeeFixed «50.00» WorkInjury")]
    [InlineData("maternity", "\"employeeFixed\": 0.01", "EmployeeNeverPays rates.maternity.employeeFixed «0.01» Maternity")]
    public void Work_injury_and_maternity_cost_the_employee_nothing(string insurance, string rate, string problem) =>
        Assert.Equal(
            [problem],
            Asked.Problems(Asked.With(Asked.MissedMonths, $"\"rates\": {{ \"{insurance}\": {{ {rate} }} }}")),
            StringComparer.Ordinal);

    [Fact]
    public void A_rate_of_nothing_may_be_said() => Assert.NotNull(Asked.Request(Asked.With(
        Asked.MissedMonths, "\"rates\": { \"workInjury\": { \"employee\": 0, \"employeeFixed\": 0, \"employer\": 0.5 } }")).Rates.Find(Insurance.WorkInjury, AnyMonth));

    [Theory]
    [InlineData("\"employee\": 8, \"employer\": 20", "EmployerNeverPays rates.pension.employer «20%» Pension")]
    [InlineData("\"employee\": 8, \"employerFixed\": 5", "EmployerNeverPays rates.pension.employerFixed «5.00» Pension")]
    public void In_flexible_employment_nobody_pays_but_the_person(string rates, string problem) =>
        Assert.Equal(
            [problem],
            Asked.Problems(Asked.With(Asked.MissedMonths, $"\"contributor\": \"flexible\", \"rates\": {{ \"pension\": {{ {rates} }} }}")),
            StringComparer.Ordinal);

    [Theory]
    [InlineData("workInjury", "InsuranceNotForFlexible insurances «workInjury» WorkInjury")]
    [InlineData("maternity", "InsuranceNotForFlexible insurances «maternity» Maternity")]
    public void Flexible_employment_has_no_insurance_of_employers(string insurance, string problem) =>
        Assert.Equal(
            [problem],
            Asked.Problems(Asked.With(Asked.MissedMonths, $"\"contributor\": \"flexible\", \"insurances\": [\"pension\", \"{insurance}\"]")),
            StringComparer.Ordinal);
}
