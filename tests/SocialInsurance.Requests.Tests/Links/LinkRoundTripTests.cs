using FsCheck;
using FsCheck.Fluent;

namespace SocialInsurance.Requests.Tests.Links;

/// <summary>Reading the link of a request gives the same request as reading the request itself.</summary>
public sealed class LinkRoundTripTests
{
    private static readonly Property Holds = Prop.ForAll(
        Arb.From(RandomRequests.Valid, RandomRequests.Simpler), AssertSame);

    [Fact]
    public void A_thousand_random_requests_survive_their_link() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20130401, 1), Holds);

    [Fact(Explicit = true)]
    public void Twenty_thousand_other_random_requests_survive_their_link() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Holds);

    [Theory]
    [InlineData("A, B: C")]
    [InlineData("50% * 2 ~ 3")]
    [InlineData("%2C%3A%25")]
    [InlineData("重庆某某有限公司（第一分公司）")]
    [InlineData("a&b=c#d?e+f")]
    [InlineData("“甲”，乙：丙、丁")]
    [InlineData("Ünïcödé 😀")]
    [InlineData("\\\\ / | ; ' < > \\\"")]
    [InlineData("tab\\there")]
    public void An_employers_name_may_hold_any_sign(string label) => AssertSame(Asked.With(
        Asked.MissedMonths,
        $"\"employers\": [{{ \"label\": \"{label}\", \"from\": \"2023-01\", \"to\": \"2023-03\" }}, {{ \"label\": \"{label}\", \"from\": \"2023-04\", \"to\": \"2023-06\" }}]"));

    [Theory]
    [InlineData("\"wage\": \"8,000.50\"")]
    [InlineData("\"wage\": [{ \"from\": \"2023年1月\", \"wage\": \"8,000\" }, { \"from\": \"2023/4\", \"wage\": \"￥9，000元\" }]")]
    [InlineData("\"currentBase\": { \"pension\": \"1,869\", \"medical\": \"２，８０３\" }")]
    [InlineData("\"percent\": { \"pension\": \"40%\", \"medical\": \"70 %\" }")]
    [InlineData("\"newLimits\": { \"floor\": \"1,869\", \"ceiling\": \"14,016\" }")]
    [InlineData("\"newLimits\": { \"pension\": { \"floor\": \"1,869\", \"ceiling\": \"14,016\" } }")]
    [InlineData("\"rates\": { \"medical\": { \"employee\": \"2%\", \"employeeFixed\": \"1,000\" } }")]
    [InlineData("\"months\": [{ \"month\": \"2023年2月\", \"wage\": \"9,000\", \"currentBase\": \"1,869\" }]")]
    [InlineData("\"months\": [{ \"month\": \"2023/02\", \"currentBase\": { \"pension\": \"1,869\" }, \"paid\": { \"pension\": { \"employee\": \"1,000\" } } }]")]
    [InlineData("\"months\": [{ \"month\": \"2023年2月\", \"notDue\": \"true\", \"madeUp\": { \"pension\": { \"employee\": \"1,000\" }, \"medical\": { \"employer\": \"￥5\" } } }]")]
    [InlineData("\"newLimits\": { \"floor\": \"4，000\", \"ceiling\": \"none\", \"from\": \"2023年2月\", \"to\": \"2023/3\" }")]
    [InlineData("\"newLimits\": [{ \"floor\": \"4,000\", \"from\": \"2023-01\", \"to\": \"2023-03\" }, { \"ceiling\": \"30,000\", \"from\": \"2023-04\", \"to\": \"2023-06\" }]")]
    [InlineData("\"oldLimits\": { \"pension\": [{ \"floor\": null, \"ceiling\": \"9,000\", \"from\": \"2023-01\", \"to\": \"2023-01\" }], \"medical\": { \"floor\": 1 } }")]
    [InlineData("\"rates\": { \"medical\": [{ \"employee\": \"2%\", \"from\": \"2023-01\", \"to\": \"2023-02\" }, { \"employeeFixed\": \"1,000\", \"from\": \"2023-03\", \"to\": \"2023-06\" }] }")]
    [InlineData("\"paidByPerson\": { \"from\": \"2023年1月\", \"to\": \"2023/2\", \"amount\": \"1,234.50元\" }")]
    [InlineData("\"deferral\": [{ \"insurances\": [\"pension\", \"workInjury\"], \"from\": \"2023年1月\", \"to\": \"2023/2\", \"until\": \"2023年12月31日\" }]")]
    [InlineData("\"interest\": { \"amount\": \"1,234.50\" }")]
    [InlineData("\"paidOn\": \"2024年1月2日\", \"interest\": { \"annualRate\": \"3.5%\", \"compounding\": \"yearly\" }")]
    [InlineData("\"floorPercent\": \"40%\", \"newAverageWage\": \"10,000\"")]
    public void What_people_type_survives_too(string fields) => AssertSame(Asked.With(Asked.MissedMonths, fields));

    [Theory]
    [InlineData("\"wage\": 8e3")]
    [InlineData("\"wage\": 8000.0")]
    [InlineData("\"workInjuryRate\": 0.40")]
    [InlineData("\"city\": 500000")]
    [InlineData("\"demand\": 1.0E+2")]
    public void Numbers_survive_however_they_are_written(string fields) => AssertSame(Asked.With(Asked.MissedMonths, fields));

    [Fact]
    public void A_request_that_is_refused_is_refused_for_the_same_reasons()
    {
        const string Wrong = """{ "situation": "x", "from": "2013-13", "to": "y", "wage": "z", "city": "1", "percent": { "pension": 1 } }""";

        Assert.Equal(Asked.Problems(Wrong), Asked.Problems(Linked.Read(Linked.Write(Wrong)).Request.ToJsonString()), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"newLimits\": { \"floor\": 1, \"to\": \"2023-02\" }")]
    [InlineData("\"newLimits\": { \"floor\": 1, \"from\": \"2023-02\" }")]
    [InlineData("\"newLimits\": { \"floor\": 1, \"from\": \"2023-02\", \"to\": \"2024-01\" }")]
    [InlineData("\"rates\": { \"pension\": { \"employee\": 8, \"to\": \"2023-02\" } }")]
    [InlineData("\"rates\": { \"pension\": [{ \"employee\": 8, \"from\": \"2023-01\", \"to\": \"2023-02\" }, { \"employee\": 9, \"from\": \"2023-02\", \"to\": \"2023-03\" }] }")]
    [InlineData("\"paidByPerson\": { \"from\": \"2023-01\", \"to\": \"2023-02\" }")]
    [InlineData("\"interest\": { \"annualRate\": 3, \"amount\": 5 }")]
    [InlineData("\"interest\": { \"compounding\": \"yearly\" }")]
    [InlineData("\"employerSize\": \"huge\"")]
    [InlineData("\"employers\": [{ \"label\": \"A\", \"from\": \"2023-01\", \"to\": \"2023-06\", \"contributor\": \"boss\" }]")]
    [InlineData("\"months\": [{ \"month\": \"2023-01\", \"notDue\": true, \"wage\": 5000 }]")]
    [InlineData("\"lateFee\": { \"dueDay\": 10 }, \"paidOn\": \"2024-01-01\"")]
    public void What_is_refused_is_refused_after_its_link_too(string fields)
    {
        var request = Asked.With(Asked.MissedMonths, fields);
        var (linked, problems) = Linked.Read(Linked.Write(request));

        Assert.Empty(problems.Select(Written.Of));
        Assert.Equal(CodesAndFields(Asked.Problems(request)), CodesAndFields(Asked.Problems(linked.ToJsonString())), StringComparer.Ordinal);
    }

    private static IEnumerable<string> CodesAndFields(IEnumerable<string> problems) =>
        problems.Select(problem => string.Join(' ', problem.Split(' ').Take(2)));

    private static void AssertSame(string json)
    {
        var link = Linked.Write(json);
        var (request, problems) = Linked.Read(link);

        Assert.Empty(problems.Select(Written.Of));
        Assert.Equal(Described.Of(Asked.Request(json)), Described.Of(Asked.Request(request.ToJsonString())));
    }
}
