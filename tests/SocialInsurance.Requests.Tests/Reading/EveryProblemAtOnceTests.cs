namespace SocialInsurance.Requests.Tests.Reading;

public sealed class EveryProblemAtOnceTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"leaving\"")]
    [InlineData("true")]
    public void A_request_is_an_object(string json) => Assert.Equal(["NotAnObject body"], Asked.Problems(json), StringComparer.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"situation\": null, \"from\": \"\", \"to\": \"  \" }")]
    public void Nothing_is_asked_for_by_name(string json) =>
        Assert.Equal(["Required situation", "Required from", "Required to"], Asked.Problems(json), StringComparer.Ordinal);

    [Fact]
    public void All_problems_are_told_together() => Assert.Equal(
        [
            "EmployerNeverPays rates.pension.employer «20%» Pension",
            "InsuranceNotForFlexible insurances «workInjury» WorkInjury",
            "MonthOutsidePeriod months[0].month «2024-01» 2023-01..2023-06",
            "NotADate paidOn «someday»",
            "NotANumber currentBase «x»",
            "NotOneOf group «x» urban, rural",
            "NotOneOf rounding.mode «x» halfUp, upToJiao, truncate",
            "OutOfRange demand «-1» 0 99999999.99",
            "Required wage",
            "TooManyDecimals oldAverageWage «1.005» 2",
            $"UnknownCity city «999999» {string.Join(", ", Asked.Book.CityCodes)}",
            "UnknownField lateFee.x",
            "UnknownField x",
        ],
        Asked.Problems("""
            {
                "situation": "missedMonths", "from": "2023-01", "to": "2023-06", "city": "999999", "contributor": "flexible",
                "group": "x", "insurances": ["pension", "workInjury"], "currentBase": "x", "oldAverageWage": 1.005,
                "rates": { "pension": { "employee": 8, "employer": 20 } }, "months": [{ "month": "2024-01" }],
                "rounding": { "mode": "x" }, "demand": -1, "paidOn": "someday", "lateFee": { "x": 1 }, "x": 1
            }
            """).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void A_wrong_value_is_not_a_missing_one() => Assert.Equal(
        ["NotAMonth from «x»", "NotAMonth to «x»", "NotANumber wage «x»"],
        Asked.Problems("""{ "situation": "missedMonths", "from": "x", "to": "x", "wage": "x" }"""),
        StringComparer.Ordinal);

    [Fact]
    public void A_situation_that_cannot_be_read_asks_for_nothing_more() => Assert.Equal(
        ["NotOneOf situation «x» leaving, annualAdjustment, missedMonths, underDeclared, assessed"],
        Asked.Problems("""{ "situation": "x", "from": "2023-01", "to": "2023-06" }"""),
        StringComparer.Ordinal);

    [Fact]
    public void A_thousand_problems_are_told_as_well_as_one()
    {
        var months = string.Join(", ", Enumerable.Repeat("{ \"month\": \"2023-13\", \"wage\": -1 }", 500));

        Assert.Equal(1000, Asked.Problems(Asked.With(Asked.MissedMonths, $"\"months\": [{months}]")).Count);
    }
}
