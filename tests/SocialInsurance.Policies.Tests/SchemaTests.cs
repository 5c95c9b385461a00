using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Reading;
using SocialInsurance.Policies.Tables;

namespace SocialInsurance.Policies.Tests;

/// <summary>The schemas by which editors help to write the data say what the reader takes.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, string> Texts = EmbeddedPolicyBook.Folders().Append(TinyCity.Sound)
        .SelectMany(folder => folder.Files, (folder, file) => (Name: $"{folder.Name}/{file.Name}", file.Text))
        .ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);

    public static TheoryData<string> Files { get; } = [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_fits_its_schema(string file) =>
        Assert.Null(JsonSchema.Misfit(JsonSchema.Read(Path.GetFileNameWithoutExtension(file)), JsonNode.Parse(Texts[file])));

    [Theory]
    [InlineData("limits", "\"floor\": 1335", "\"flor\": 1335")]
    [InlineData("limits", "\"floor\": 1335", "\"floor\": \"1335\"")]
    [InlineData("limits", "\"floor\": 1335", "\"floor\": -1")]
    [InlineData("limits", "\"2012-01\"", "\"2012-13\"")]
    [InlineData("limits", "\"2013-07-04\"", "\"2013-7-4\"")]
    [InlineData("limits", "\"everyone\"", "\"nobody\"")]
    [InlineData("limits", "[\"NOTICE\"]", "[]")]
    [InlineData("averages", "\"year\": 2011", "\"year\": 12")]
    [InlineData("averages", "\"calibre\": \"在岗职工\"", "\"calibre\": null")]
    [InlineData("rates", "\"workInjury\"", "\"houseFund\"")]
    [InlineData("rates", "\"employee\": 8,", "\"employee\": 8, \"tier\": 0,")]
    [InlineData("rounds", "\"agency\"", "\"somebody\"")]
    [InlineData("sources", "\"title\": \"晚报\", ", "")]
    [InlineData("city", "\"zeroUntil\"", "\"zero\"")]
    [InlineData("city", "\"paidUntil\": \"2013-12-31\"", "\"paidUntil\": null")]
    [InlineData("leavers", "\"lowestPercent\"", "\"lowest\"")]
    [InlineData("leavers", "\"formerEmployer\"", "\"someEmployer\"")]
    [InlineData("reliefs", "\"smallOrMicro\"", "\"small\"")]
    [InlineData("reliefs", "\"to\": \"2013-06\"", "\"to\": null")]
    [InlineData("deferrals", "\"who\": \"困难企业\", ", "")]
    [InlineData("city", "\"startMonth\": 7", "\"startMonth\": 13")]
    [InlineData("city", "\"basis\": \"year\"", "\"basis\": \"decade\"")]
    public void What_the_reader_refuses_is_marked_in_the_editor(string file, string sound, string written)
    {
        var folder = TinyCity.Sound.Writing(file + ".json", instead: written, of: sound);

        Assert.NotEmpty(folder.Problems());
        Assert.NotNull(JsonSchema.Misfit(JsonSchema.Read(file), JsonNode.Parse(folder.Files.Single(one => one.Name == file + ".json").Text)));
    }

    [Fact]
    public void Averages_have_the_keys_of_the_reader() => AssertSameKeys("averages", new AverageTable(NoCitations).Read);

    [Fact]
    public void Limits_have_the_keys_of_the_reader() => AssertSameKeys("limits", new LimitsTable(NoCitations).Read);

    [Fact]
    public void Rates_have_the_keys_of_the_reader() => AssertSameKeys("rates", new RatesTable(NoCitations).Read);

    [Fact]
    public void Rounds_have_the_keys_of_the_reader() => AssertSameKeys("rounds", new RoundTable(NoCitations).Read);

    [Fact]
    public void Leavers_have_the_keys_of_the_reader() => AssertSameKeys("leavers", new LeaversTable(NoCitations).Read);

    [Fact]
    public void Reliefs_have_the_keys_of_the_reader() => AssertSameKeys("reliefs", new ReliefTable(NoCitations).Read);

    [Fact]
    public void Deferrals_have_the_keys_of_the_reader() => AssertSameKeys("deferrals", new DeferralTable(NoCitations).Read);

    [Fact]
    public void A_city_has_the_keys_of_the_reader() =>
        AssertSameKeys("city", new CitySheet(NoCitations, new([], [], [], [], [], [], [], [], []), "990000").Read);

    [Fact]
    public void The_words_are_those_of_the_reader()
    {
        AssertWords<Insurance>("common", "definitions", "insurance");
        AssertWords<PolicyGroup>("common", "definitions", "group");
        AssertWords<RoundingStep>("common", "definitions", "rounding");
        AssertWords<RateComponent>("rates", "items", "properties", "component");
        AssertWords<Contributor>("rates", "items", "properties", "contributor");
        AssertWords<GenerationRoute>("rounds", "items", "properties", "generation");
        AssertWords<Confidence>("common", "definitions", "confidence");
        AssertWords<LeaversRoute>("common", "definitions", "leaversRoute");
        AssertWords<AdvanceRule>("leavers", "items", "properties", "advance");
        AssertWords<LeaversBasis>("leavers", "items", "properties", "basis");
        AssertWords<EmployerSize>("reliefs", "items", "properties", "sizes", "items");
        AssertWords<ReliefKind>("reliefs", "items", "properties", "kind");
        AssertWords<LaterPayment>("reliefs", "items", "properties", "laterPayment");
        AssertWords<RefundRoute>("rounds", "items", "properties", "refunds");
        AssertWords<AverageBasis>("city", "properties", "roundingProfiles", "items", "properties", "basis");
        AssertWords<ReadPlace>("common", "definitions", "place");
        AssertWords<RowFact>("common", "definitions", "documents", "items", "properties", "facts", "items");
        AssertWords<TextSeen>("documents", "items", "properties", "seen");
        AssertWords<NumberAbsent>("documents", "items", "properties", "numberAbsent");
        AssertWords<PolicyTable>("city", "properties", "declaredGaps", "items", "properties", "of");
    }

    private static Citations NoCitations => new(
        SourceTable.Read(new DataFile("sources.json", "[]", new ProblemReport())),
        DocumentTable.Read(new DataFile("documents.json", "[]", new ProblemReport())));

    /// <summary>An empty row makes the reader ask for all it knows, and report all it must have.</summary>
    private static void AssertSameKeys<T>(string table, Func<Row, T> read)
    {
        var report = new ProblemReport();
        IReadOnlyCollection<string> known = [];
        Row.Read(new JsonMap(1, ImmutableDictionary<string, JsonPart>.Empty), new DataFile(table, "[]", report), row =>
        {
            _ = read(row);
            known = row.Keys;
            return table;
        });
        var missing = report.ToException().Problems.Select(problem => problem.Message.Split('"')[1]);
        var schema = JsonSchema.Read(table) is var root && root["items"] is { } items ? items : root;

        Assert.Equal(known.Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(key => key.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(missing.Order(StringComparer.Ordinal), schema["required"]!.AsArray().Select(key => (string)key!).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>A grade, a name of one letter, stays as it is.</summary>
    private static string WrittenAs(string name) => name.Length == 1 ? name : JsonNamingPolicy.CamelCase.ConvertName(name);

    private static void AssertWords<T>(string file, params string[] path)
        where T : struct, Enum
    {
        var schema = path.Aggregate(JsonSchema.Read(file), (node, key) => node[key]!);

        Assert.Equal(Enum.GetNames<T>().Select(WrittenAs), schema["enum"]!.AsArray().Select(word => (string)word!), StringComparer.Ordinal);
    }
}
