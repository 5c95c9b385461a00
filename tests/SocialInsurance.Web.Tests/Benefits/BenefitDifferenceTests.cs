using System.Text.Json.Nodes;
using SocialInsurance.Requests.Benefits;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Benefits;

/// <summary>A benefit difference by body, by link and on the page: one answer.</summary>
public sealed class BenefitDifferenceTests(ApiFixture api)
{
    private const string Path = "/api/v1/benefit-differences";
    private const string Retired = "benefit=pension&city=110000&year=2013&basic=1366.56&transitional=702.79&approvedIn=2013-02";
    private const string Sheet = "benefit=pension&city=110000&year=2026&index=1.1629&years=44.83&deemedYears=12.08&years1998=5";

    private static readonly IReadOnlyDictionary<string, JsonNode> Worked = WorkedCase.All("benefits.json");

    public static TheoryData<string> Titles { get; } = [.. Worked.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_api_gives_the_figures_of_the_worked_case(string title)
    {
        var (request, expected) = (Worked[title]["request"]!, Worked[title]["expected"]!.AsObject());
        var answer = await api.Client.PostAsync(Path, request);

        if (expected["error"] is { } error)
        {
            var problem = answer.Problem(400);
            Assert.Equal((string)error!, ((string)problem["code"]!).Replace("_", string.Empty, StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);
            Assert.Equal((decimal?)expected["perYuan"], (decimal?)problem["perYuanOfBase"]);
            return;
        }

        Assert.Equal(200, answer.Status);
        foreach (var name in new[] { "before", "averageOnly", "after", "difference", "ofBases", "arrears", "personReceives" })
        {
            if (expected.ContainsKey(name))
            {
                Assert.Equal((decimal?)expected[name], (decimal?)answer.Json[name]);
            }
        }

        if (expected["paybackMonths"] is { } months)
        {
            Assert.Equal((int)months, (int)answer.Json["worth"]!["paybackMonths"]!);
            Assert.Equal((decimal)expected["gainPerMonth"]!, (decimal)answer.Json["worth"]!["gainPerMonth"]!);
        }
    }

    [Fact]
    public async Task A_link_answers_as_the_body_does_in_the_callers_language()
    {
        var answer = await api.Client.GetAsync($"{Path}?{Retired}", "en");

        Assert.Equal(200, answer.Status);
        Assert.Equal(1464.3m, (decimal)answer.Json["arrears"]!);
        Assert.Equal("¥244.05 more a month; for 6 months that makes arrears of ¥1,464.30.", (string)answer.Json["verdict"]!);
        Assert.Equal("2013-08", (string)answer.Json["months"]!["to"]!);
    }

    [Fact]
    public async Task What_nobody_published_is_refused_with_what_a_yuan_is_worth()
    {
        var problem = (await api.Client.GetAsync($"{Path}?{Sheet}")).Problem(400);

        Assert.Equal(("BENEFIT_BASE_UNKNOWN", 0.663759m), ((string)problem["code"]!, (decimal)problem["perYuanOfBase"]!));
        Assert.Contains("北京 2026 年", (string)problem["errors"]!["newAverage"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_is_named_on_its_field()
    {
        var answer = await api.Client.PostAsync(Path, """{ "benefit": "pension", "oldAverage": 4672, "newAverage": 5223, "index": 40, "years": 30, "account": "x", "payoutMonths": 140 }""");

        Assert.Equal(["account", "index", "payoutMonths"], answer.Errors().Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_description_lists_exactly_the_fields_of_a_question()
    {
        var document = (await api.Client.GetAsync("/openapi/v1.json")).Json;
        var properties = document["paths"]![Path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["properties"]!.AsObject();
        string[] ofEntries = [BenefitFieldNames.Before, BenefitFieldNames.After, BenefitFieldNames.Count];
        string[] shared = ["city", "from", "to", "months", "rounding"];

        Assert.Equal(
            typeof(BenefitFieldNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).Except(ofEntries, StringComparer.Ordinal).Concat(shared).Order(StringComparer.Ordinal),
            properties.Select(property => property.Key).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_page_begins_with_what_is_received_and_answers_a_link_without_script()
    {
        var (start, answered) = (await PageAsync("/benefits"), await PageAsync($"/benefits?v=1&{Retired}"));

        Assert.Contains("你领的是什么？", start, StringComparison.Ordinal);
        Assert.Contains("benefits?benefit=pension", start, StringComparison.Ordinal);
        Assert.Contains("每月多 ¥244.05，6 个月共补发 ¥1,464.30。", answered, StringComparison.Ordinal);
        Assert.Contains("2013-11-15", answered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_not_sent_yet_has_no_problems() =>
        Assert.DoesNotContain("class=\"problems\"", await PageAsync("/benefits?benefit=pension"), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_wrong_on_the_page_stays_where_it_was_typed()
    {
        var page = await PageAsync("/benefits?v=1&benefit=pension&city=110000&year=2013&index=40&years=30");

        Assert.Contains("value=\"40\"", page, StringComparison.Ordinal);
        Assert.Contains("超出范围", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/benefits?benefit=dole")]
    [InlineData("/benefits?v=1&benefit=funeral&city=%3Cscript%3E&year=x")]
    [InlineData("/benefits?v=1&benefit=survivors&relations=,,&ownWage=1")]
    [InlineData("/benefits?v=1&benefit=disabilityLumpSum&bases=::::::,1&level=99")]
    public async Task Nothing_in_an_address_breaks_the_page(string address)
    {
        var page = await PageAsync(address);

        Assert.DoesNotContain("<script>", page.Replace("<script src", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string address)
    {
        using var response = await api.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
