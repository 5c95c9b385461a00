using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using SocialInsurance.Web.Tests.Api;
using SocialInsurance.Web.Tests.Components;

namespace SocialInsurance.Web.Tests.Documents;

/// <summary>Links that somebody made to break a file or the program that opens it.</summary>
public sealed class HostileTextTests(ApiFixture api)
{
    public static TheoryData<string> Files { get; } = ["statement.xlsx", "letter.docx?kind=breakdown", "letter.docx?kind=complaint"];

    /// <summary>What a link says, and what a cell shows of it.</summary>
    public static TheoryData<string, string> Labels { get; } = new()
    {
        { "A%01B", "A\uFFFDB" },
        { "A%2501B", "A\uFFFDB" },
        { "A%00B", "A\uFFFDB" },
        { "A%0BB%1F", "A\uFFFDB\uFFFD" },
        { "A%EF%BF%BFB", "A\uFFFDB" },
        { "A%EF%BF%BEB", "A\uFFFDB" },
        { "%F0%9F%8F%AD%E5%8E%82", "🏭厂" },
        { "%3DHYPERLINK(%22http%253A%2F%2Fevil.example%22)", "=HYPERLINK(\"http://evil.example\")" },
        { "%3D1%2B1", "=1+1" },
        { "%2B1", "+1" },
        { "-1%2B1", "-1+1" },
        { "%40SUM(A1)", "@SUM(A1)" },
        { "%09%3D1", "=1" },
        { "%7C%20cmd", "| cmd" },
        { "_x003D_1", "_x005F_x003D_1" },
        { "%3C%2Ft%3E%3Cf%3E1%3C%2Ff%3E", "</t><f>1</f>" },
        { "%5B%5Bname%5D%5D", "[[name]]" },
    };

    [Theory]
    [MemberData(nameof(Labels))]
    public async Task A_label_is_written_as_a_text_whatever_it_holds(string label, string shown)
    {
        using var book = await OpenAsync("statement.xlsx", WithEmployer(label));

        var cell = PartsOf(book).SelectMany(part => part.Descendants()).Single(element => element.Name.LocalName == "t" && element.Value == shown)
            .Ancestors().First(element => element.Name.LocalName == "c");
        Assert.Equal("inlineStr", (string?)cell.Attribute("t"));
        Assert.DoesNotContain(cell.Descendants(), element => element.Name.LocalName == "f");
    }

    public static MatrixTheoryData<string, string> OddLabels { get; } = new(
        Files.Select(file => file.Data),
        ["%ED%A0%80", "%25ED%25A0%2580", "%25uD800", "%FF%FE", "%25", "%2525252525", "%E2%80%AE%E2%80%8B%CC%81%CC%81%CC%81"]);

    public static MatrixTheoryData<string, string> WrongFields { get; } = new(
        Files.Select(file => file.Data),
        ["city=%01", "city=%3D1", "situation=%00", "knownOn=%ED%A0%80", "%01=1", "months=%3D1:wage:%01"]);

    [Theory]
    [MemberData(nameof(OddLabels))]
    public async Task Whatever_a_label_holds_every_part_of_a_file_is_whole(string file, string label)
    {
        using var made = await OpenAsync(file, WithEmployer(label));

        Assert.NotEmpty(PartsOf(made));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_text_that_is_too_long_is_a_problem_of_the_link(string file)
    {
        using var answer = await AskAsync(file, WithEmployer(new string('=', 5000)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task A_field_that_cannot_hold_its_text_is_a_problem_of_the_link(string file, string field)
    {
        using var answer = await AskAsync(file, $"v=1&{field}&situation=missedMonths&city=110000&from=2023-01&to=2023-06&wage=8000");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string WithEmployer(string label) => Sessions.MissedMonths + $"&employers={label}:2023-01:2023-06:0.4";

    private Task<HttpResponseMessage> AskAsync(string file, string link) =>
        api.Http.GetAsync(new Uri($"/{file}{(file.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{link}", UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<ZipArchive> OpenAsync(string file, string link)
    {
        using var answer = await AskAsync(file, link);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        return new(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    // Reading it throws where a part is no XML.
    private static List<XDocument> PartsOf(ZipArchive file) =>
        [.. file.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var stream = entry.Open();
            return XDocument.Load(stream);
        })];
}
