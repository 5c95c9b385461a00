using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>Circumstances change notes and who collects, never a figure.</summary>
public sealed class CircumstancesTests(ApiFixture api)
{
    private const string Beijing = """{ "situation": "annualAdjustment", "city": "110000", "from": "2013-04", "to": "2013-05", "wage": 1500, "workInjuryRate": 0.5 }""";
    private const string Chongqing = """{ "situation": "annualAdjustment", "city": "500000", "from": "2013-01", "to": "2013-06", "percent": 40, "workInjuryRate": 0.5 }""";

    [Theory]
    [InlineData("transferred", "FORMER_EMPLOYER_FILES")]
    [InlineData("retired", "RETIREES_ADJUSTED")]
    [InlineData("arrears", "ARREARS_FIRST")]
    [InlineData("subsidised", "SUBSIDISED_PERSONAL_PART_ONLY")]
    [InlineData("unemployed", "UNEMPLOYED_MEDICAL_IS_BOOKED")]
    public async Task Beijings_notice_of_2013_says_what_follows_from_each(string circumstance, string note)
    {
        var statement = await StatementAsync(Beijing.With($"\"circumstances\": [\"{circumstance}\"]"));

        Assert.Contains(note, statement.NoteCodes(), StringComparer.Ordinal);
        Assert.Equal((await StatementAsync(Beijing)).Owed(), statement.Owed());
        Assert.NotEmpty(statement.Note(note)["citations"]!.AsArray());
    }

    [Theory]
    [InlineData("transferred", "已调转单位")]
    [InlineData("retired", "已退休")]
    [InlineData("subsidised", "享受社保补贴")]
    [InlineData("unemployed", "领取失业金")]
    public async Task Elsewhere_the_book_says_that_it_does_not_know(string circumstance, string words)
    {
        var statement = await StatementAsync(Chongqing.With($"\"circumstances\": [\"{circumstance}\"]"));

        Assert.Contains(words, (string)statement.Note("CIRCUMSTANCE_NOT_IN_BOOK")["text"]!, StringComparison.Ordinal);
        Assert.Equal((117.48m, 333.18m), statement.Owed());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Retirees_are_told_their_two_days(string language)
    {
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, Beijing.With("\"circumstances\": [\"retired\"]"), language)).Json;

        Assert.Matches("2013-11-15.*2013-12-16", (string)statement.Note("RETIREES_ADJUSTED")["text"]!);
    }

    [Fact]
    public async Task All_circumstances_together_bring_each_note_once()
    {
        var codes = (await StatementAsync(Beijing.With("\"circumstances\": [\"unemployed\", \"arrears\", \"transferred\", \"retired\", \"subsidised\"]"))).NoteCodes().ToList();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes, StringComparer.Ordinal);
        Assert.Superset(
            new HashSet<string>(["FORMER_EMPLOYER_FILES", "RETIREES_ADJUSTED", "ARREARS_FIRST", "SUBSIDISED_PERSONAL_PART_ONLY", "UNEMPLOYED_MEDICAL_IS_BOOKED"], StringComparer.Ordinal),
            codes.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_moved_in_between_is_settled_by_both_employers()
    {
        var statement = await StatementAsync(Beijing.With(
            """
            "employers": [
                { "label": "甲公司", "from": "2013-04", "to": "2013-04", "workInjuryRate": 0.5 },
                { "label": "乙公司", "from": "2013-05", "to": "2013-05", "workInjuryRate": 1 }
            ]
            """));
        var employers = statement["employers"]!.AsArray();

        Assert.Equal(["甲公司 2013-04 2013-04 formerEmployer", "乙公司 2013-05 2013-05 currentEmployer"], employers.Select(Written), StringComparer.Ordinal);
        Assert.Equal([(24.66m, 83.60m), (24.66m, 85.26m)], employers.Select(employer => employer!.Owed()));
        Assert.Equal((49.32m, 168.86m), statement.Owed());
        Assert.All(employers, employer => Assert.NotEmpty((string)employer!["channelText"]!));
        Assert.Contains("FORMER_EMPLOYER_FILES", statement.NoteCodes(), StringComparer.Ordinal);

        static string Written(JsonNode? employer) => $"{employer!["label"]} {employer["from"]} {employer["to"]} {employer["channel"]}";
    }

    [Fact]
    public async Task Without_employers_there_are_no_parts() => Assert.Empty((await StatementAsync(Beijing))["employers"]!.AsArray());

    private async Task<JsonNode> StatementAsync(string request) => (await api.Client.PostAsync(ApiClient.BackPayments, request)).Json;
}
