namespace SocialInsurance.Requests.Tests.Reading;

public sealed class WageFieldTests
{
    [Fact]
    public void One_wage_holds_from_the_beginning()
    {
        var wage = Assert.Single(Asked.Request(Asked.MissedMonths).Wages);

        Assert.Equal((null, "8000.00"), (wage.From, wage.Wage.ToString()));
    }

    [Fact]
    public void Wages_may_change_by_month() => Assert.Equal(
        "[{From: 2023-01, Wage: 8000.00} {From: 2023-04, Wage: 9000.00}]",
        Described.Of(Asked.Request(Asked.With(
            Asked.MissedMonths,
            "\"wage\": [{ \"from\": \"2023-01\", \"wage\": 8000 }, { \"from\": \"2023年4月\", \"wage\": \"9,000\" }]")).Wages));

    [Theory]
    [InlineData("[{ \"from\": \"2023-04\", \"wage\": 1 }, { \"from\": \"2023-04\", \"wage\": 2 }]", "WagesNotAscending wage[1].from «2023-04» 2023-04")]
    [InlineData("[{ \"from\": \"2023-04\", \"wage\": 1 }, { \"from\": \"2023-01\", \"wage\": 2 }]", "WagesNotAscending wage[1].from «2023-01» 2023-04")]
    [InlineData("[{ \"wage\": 1 }]", "Required wage[0].from")]
    [InlineData("[{ \"from\": \"2023-01\" }]", "Required wage[0].wage")]
    [InlineData("[{ \"from\": \"2023-01\", \"wage\": null }]", "Required wage[0].wage")]
    [InlineData("[{ \"from\": \"2023-01\", \"wage\": 0 }]", "OutOfRange wage[0].wage «0» 0.01 99999999.99")]
    [InlineData("[{ \"from\": \"2023-13\", \"wage\": 1 }]", "NotAMonth wage[0].from «2023-13»")]
    [InlineData("[{ \"from\": \"2023-01\", \"wage\": 1, \"to\": \"2023-02\" }]", "UnknownField wage[0].to")]
    [InlineData("[8000]", "NotAnObject wage[0] «8000»")]
    [InlineData("[null]", "NotAnObject wage[0] «null»")]
    public void A_list_of_wages_is_named_by_its_entry(string wages, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"wage\": {wages}")), StringComparer.Ordinal);

    [Fact]
    public void A_wage_is_never_named_by_the_place_of_another()
    {
        var problems = Asked.Problems(Asked.With(
            Asked.MissedMonths, "\"wage\": [1, { \"from\": \"2023-04\", \"wage\": 1 }, { \"from\": \"2023-01\", \"wage\": 2 }]"));

        Assert.Equal("NotAnObject wage[0] «1»", problems[0]);
        Assert.DoesNotContain(problems, problem => problem.Contains("wage[1].from", StringComparison.Ordinal));
    }
}
