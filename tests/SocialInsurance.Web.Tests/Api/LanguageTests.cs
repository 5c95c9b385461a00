namespace SocialInsurance.Web.Tests.Api;

public sealed class LanguageTests(ApiFixture api)
{
    private const string Leaver = """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "demand": 3379.36, "workInjuryRate": 0.5 }""";

    [Theory]
    [InlineData("en")]
    [InlineData("EN")]
    [InlineData("en-US")]
    [InlineData("en-GB,en;q=0.9")]
    [InlineData("en-US,en;q=0.9,zh-CN;q=0.8")]
    [InlineData("zh-CN;q=0.5, en;q=0.9")]
    [InlineData("de-DE,de;q=0.9,en;q=0.5")]
    [InlineData("fr, en;q=0.1, zh;q=0.05")]
    [InlineData("zh;q=0, en;q=0.5")]
    public async Task English_is_answered_to_who_prefers_it(string language) =>
        Assert.Equal("Estimate; the amount assessed by the authority decides.", await EstimateAsync(language));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zh")]
    [InlineData("zh-CN")]
    [InlineData("zh-TW,zh;q=0.9,en;q=0.8")]
    [InlineData("en;q=0.5, zh-CN;q=0.9")]
    [InlineData("zh-CN,en")]
    [InlineData("*")]
    [InlineData("de")]
    [InlineData("en;q=0")]
    [InlineData("en;q=0, de")]
    [InlineData("en;q=0.0, *")]
    [InlineData("gibberish;;q=x,,")]
    [InlineData("en;q=1.5")]
    [InlineData(";q=1")]
    public async Task Everyone_else_is_answered_in_Chinese(string? language) =>
        Assert.Equal("本结果为估算，以征收机构核定为准。", await EstimateAsync(language));

    [Fact]
    public async Task Every_explanation_and_note_is_in_the_language_asked_for()
    {
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, Leaver, "en")).Json;
        var texts = statement["insurances"]!.AsArray().SelectMany(insurance => insurance!["explanation"]!.AsArray()).Concat(statement["notes"]!.AsArray())
            .Select(text => (string)text!["text"]!).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", text));
    }

    [Fact]
    public async Task Problems_are_told_in_the_language_asked_for()
    {
        Assert.Equal("请填写情形。", (await api.Client.PostAsync(ApiClient.BackPayments, "{}")).Errors()["situation"][0]);
        Assert.Equal("Situation is required.", (await api.Client.PostAsync(ApiClient.BackPayments, "{}", "en")).Errors()["situation"][0]);
        Assert.Equal("The request has problems.", (string?)(await api.Client.PostAsync(ApiClient.BackPayments, "{}", "en")).Problem(400)["title"]);
    }

    [Fact]
    public async Task Figures_and_codes_do_not_depend_on_the_language()
    {
        var chinese = (await api.Client.PostAsync(ApiClient.BackPayments, Leaver)).Json;
        var english = (await api.Client.PostAsync(ApiClient.BackPayments, Leaver, "en")).Json;

        Assert.Equal(chinese["totals"]!.ToJsonString(), english["totals"]!.ToJsonString());
        Assert.Equal(chinese["demand"]!["findings"]!.ToJsonString(), english["demand"]!["findings"]!.ToJsonString());
        Assert.Equal(
            chinese["demand"]!["explanations"]!.AsArray().Select(explanation => (decimal?)explanation!["amount"]),
            english["demand"]!["explanations"]!.AsArray().Select(explanation => (decimal?)explanation!["amount"]));
        Assert.Equal(chinese.NoteCodes(), english.NoteCodes(), StringComparer.Ordinal);
    }

    private async Task<string> EstimateAsync(string? language) =>
        (string)(await api.Client.PostAsync(ApiClient.BackPayments, Leaver, language)).Json.Note("ESTIMATE_ONLY")["text"]!;
}
