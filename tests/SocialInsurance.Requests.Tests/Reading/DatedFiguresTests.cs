using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

/// <summary>Limits and rates may be stated for some months only, so that filling one gap moves nothing else.</summary>
public sealed class DatedFiguresTests
{
    private const string TwoPairs = """
        [
            { "floor": 4000, "ceiling": 25000, "from": "2023-01", "to": "2023-02" },
            { "floor": 4100, "ceiling": "none", "from": "2023年4月", "to": "2023/6" }
        ]
        """;

    [Theory]
    [InlineData("2023-01", "4000.00", "25000.00")]
    [InlineData("2023-02", "4000.00", "25000.00")]
    [InlineData("2023-03", null, null)]
    [InlineData("2023-04", "4100.00", "")]
    [InlineData("2023-06", "4100.00", "")]
    public void Pairs_for_some_months_hold_for_these_alone(string month, string? floor, string? ceiling) => Assert.All(
        new[] { TwoPairs, string.Concat("{ \"pension\": ", TwoPairs, " }") },
        figures =>
        {
            var limits = Asked.Request(Asked.With(Asked.MissedMonths, $"\"newLimits\": {figures}")).NewLimits;
            var found = limits.Find(Insurance.Pension, Asked.Month(month));

            Assert.Equal((floor, ceiling), (found?.Floor.Amount.ToString(), found?.Ceiling.Amount.ToString()));
        });

    [Fact]
    public void A_pair_for_some_months_is_for_every_insurance_unless_it_names_one()
    {
        var forAll = Asked.Request(Asked.With(Asked.MissedMonths, $"\"newLimits\": {TwoPairs}")).NewLimits;
        var forOne = Asked.Request(Asked.With(Asked.MissedMonths, $"\"newLimits\": {{ \"pension\": {TwoPairs} }}")).NewLimits;

        Assert.All(Insurances.All, insurance => Assert.NotNull(forAll.Find(insurance, Asked.Month("2023-01"))));
        Assert.Null(forOne.Find(Insurance.Medical, Asked.Month("2023-01")));
    }

    [Fact]
    public void A_single_pair_may_be_dated_without_a_list() => Assert.Equal(
        "[{Insurance: Medical, Months: [2023-02 2023-03], Value: {Floor: {Amount: 1.00, IsUnlimited: False, IsUnknown: False}, Ceiling: {Amount: -, IsUnlimited: False, IsUnknown: True}}}]",
        Described.Of(Asked.Request(Asked.With(
            Asked.MissedMonths, "\"newLimits\": { \"medical\": { \"floor\": 1, \"from\": \"2023-02\", \"to\": \"2023-03\" } }")).NewLimits.Entries));

    [Fact]
    public void Rates_for_some_months_go_before_none()
    {
        var rates = Asked.Request(Asked.With(
            Asked.MissedMonths,
            """
            "rates": {
                "pension": [{ "employer": 16, "from": "2023-01", "to": "2023-03" }, { "employer": "20%", "employerFixed": 5, "from": "2023-04", "to": "2023-04" }],
                "medical": { "employeeFixed": 3, "from": "2023-02", "to": "2023-02" }
            }
            """)).Rates;

        Assert.Equal(
            ["16%", "16%", "16%", "20%", null, null],
            Enumerable.Range(1, 6).Select(month => rates.Find(Insurance.Pension, new(2023, month))?.Employer.ToString()),
            StringComparer.Ordinal);
        Assert.Equal("3.00", rates.Find(Insurance.Medical, Asked.Month("2023-02"))?.EmployeeFixed.ToString());
        Assert.Null(rates.Find(Insurance.Medical, Asked.Month("2023-03")));
    }

    [Theory]
    [InlineData("{ \"floor\": 1, \"from\": \"2022-12\", \"to\": \"2023-01\" }", "MonthOutsidePeriod {0} «2022-12 – 2023-01» 2023-01..2023-06")]
    [InlineData("{ \"floor\": 1, \"from\": \"2023-06\", \"to\": \"2023-07\" }", "MonthOutsidePeriod {0} «2023-06 – 2023-07» 2023-01..2023-06")]
    [InlineData("{ \"floor\": 1, \"from\": \"2023-03\", \"to\": \"2023-02\" }", "ToBeforeFrom {0}.to «2023-02» 2023-03")]
    [InlineData("{ \"floor\": 1, \"from\": \"2023-03\" }", "Required {0}.to")]
    [InlineData("{ \"floor\": 1, \"to\": \"2023-03\" }", "Required {0}.from")]
    [InlineData("{ \"floor\": 1, \"from\": \"2023-13\", \"to\": \"2023-03\" }", "NotAMonth {0}.from «2023-13»")]
    [InlineData("[{ \"floor\": 2, \"ceiling\": 1, \"from\": \"2023-01\", \"to\": \"2023-03\" }]", "FloorAboveCeiling {0}[0].floor «2» 1.00")]
    [InlineData("[{ \"floor\": -1, \"from\": \"2023-01\", \"to\": \"2023-03\" }]", "OutOfRange {0}[0].floor «-1» 0 99999999.99")]
    [InlineData("[{ \"floor\": 1, \"from\": \"2023-01\", \"to\": \"2023-03\" }, { \"floor\": 2 }]", "Required {0}[1].from|Required {0}[1].to")]
    [InlineData("[{ \"floor\": 1 }, { \"floor\": 2, \"from\": \"2023-01\", \"to\": \"2023-03\" }]", "Required {0}[0].from|Required {0}[0].to")]
    [InlineData("[{ \"floor\": 1, \"from\": \"2023-01\", \"to\": \"2023-03\" }, { \"floor\": 2, \"from\": \"2023-03\", \"to\": \"2023-06\" }]", "OverridesOverlap {0}[1] «2023-03 – 2023-06»")]
    [InlineData("[{ \"floor\": 1, \"from\": \"2023-04\", \"to\": \"2023-05\" }, { \"floor\": 2, \"from\": \"2023-01\", \"to\": \"2023-06\" }]", "OverridesOverlap {0}[1] «2023-01 – 2023-06»")]
    [InlineData("[1, 2]", "NotAnObject {0}[0] «1»|NotAnObject {0}[1] «2»")]
    [InlineData("[null]", "NotAnObject {0}[0] «null»")]
    public void What_does_not_fit_is_named_by_its_path(string figures, string problems)
    {
        Assert.Equal(Expected("newLimits"), Asked.Problems(Asked.With(Asked.MissedMonths, $"\"newLimits\": {figures}")), StringComparer.Ordinal);
        Assert.Equal(
            Expected("oldLimits.pension"), Asked.Problems(Asked.With(Asked.MissedMonths, $"\"oldLimits\": {{ \"pension\": {figures} }}")), StringComparer.Ordinal);

        string[] Expected(string field) => problems.Replace("{0}", field, StringComparison.Ordinal).Split('|');
    }

    [Theory]
    [InlineData("{ \"pension\": { \"employee\": 8, \"from\": \"2022-12\", \"to\": \"2023-01\" } }", "MonthOutsidePeriod rates.pension «2022-12 – 2023-01» 2023-01..2023-06")]
    [InlineData("{ \"pension\": [{ \"employee\": 8, \"from\": \"2023-01\", \"to\": \"2023-03\" }, { \"employee\": 9, \"from\": \"2023-02\", \"to\": \"2023-02\" }] }", "OverridesOverlap rates.pension[1] «2023-02 – 2023-02»")]
    [InlineData("{ \"pension\": [{ \"employee\": 8, \"from\": \"2023-01\", \"to\": \"2023-03\" }, { \"employee\": 9 }] }", "Required rates.pension[1].from|Required rates.pension[1].to")]
    [InlineData("{ \"pension\": [{ \"employee\": 101, \"from\": \"2023-01\", \"to\": \"2023-03\" }] }", "OutOfRange rates.pension[0].employee «101» 0 100")]
    [InlineData("[{ \"employee\": 8 }]", "NotAnObject rates «[{\"employee\":8}]»")]
    public void So_are_rates(string rates, string problems) =>
        Assert.Equal(problems.Split('|'), Asked.Problems(Asked.With(Asked.MissedMonths, $"\"rates\": {WithoutSpaces(rates)}")), StringComparer.Ordinal);

    [Fact]
    public void Figures_of_different_insurances_or_fields_do_not_meet()
    {
        const string Same = "{ \"floor\": 1, \"from\": \"2023-01\", \"to\": \"2023-03\" }";

        Assert.Empty(Asked.Read(Asked.With(
            Asked.MissedMonths, $"\"newLimits\": {{ \"pension\": {Same}, \"medical\": {Same} }}, \"oldLimits\": {Same}")).Problems);
    }

    // The problem quotes what was given as it was written.
    private static string WithoutSpaces(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();
}
