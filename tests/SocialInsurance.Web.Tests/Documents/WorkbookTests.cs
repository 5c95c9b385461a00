using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using SocialInsurance.Requests.Links;
using SocialInsurance.Tests.Support;
using SocialInsurance.Web.Tests.Api;
using SocialInsurance.Web.Tests.Components;

namespace SocialInsurance.Web.Tests.Documents;

/// <summary>The workbook of a statement, computed again by an office program without the values that it came with.</summary>
public sealed class WorkbookTests(ApiFixture api) : IDisposable
{
    private const decimal Tolerance = 0.000_001m;

    /// <summary>Shanghai lowered its rates in 2017 for months already paid.</summary>
    private const string RoundOfRates = "v=1&situation=annualAdjustment&city=310000&from=2017-01&to=2017-04&currentBase=8000&workInjuryRate=0.2";

    private const string Relief = "v=1&situation=missedMonths&city=110000&from=2020-02&to=2020-04&wage=8000&workInjuryRate=0.2";

    private static readonly XNamespace Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What the worked cases leave out: every way of rounding, amounts really paid, parts of employers, late fees.</summary>
    private static readonly string[] OtherLinks =
    [
        Sessions.Newspaper,
        Sessions.MissedMonths + "&paidOn=2023-12-15&lateFee=***true",
        Sessions.MissedMonths + "&paidOn=2023-12-15&rates=pension:8*20&rounding=periodTotal*truncate",
        Sessions.UnderDeclared + "&rounding=baseDelta*upToJiao&months=2023-02:wage:9000.37,2023-03:paid.pension:512.34*1000",
        Sessions.UnderDeclared + "&rounding=periodTotal*upToJiao&months=2023-02:wage:9000.37,2023-03:currentBase:20000,2023-04:paid.pension:900*2500",
        "v=1&situation=underDeclared&city=110000&from=2023-01&to=2023-06&wage=8765.43&currentBase=7111.11&rounding=monthlyLedger*truncate",
        Sessions.MissedMonths + "&months=2023-02:wage:9000&employers=%3DA1:2023-01:2023-03:0.4,B:2023-04:2023-06:0.5&circumstances=transferred&demand=1000",
        "v=1&situation=leaving&city=500000&leftOn=2013-04-10",
        Sessions.UnderDeclared + "&months=2023-02:madeUp.pension:40*80.5:madeUp.medical:10*20,2023-03:notDue:true",
        Sessions.UnderDeclared + "&rounding=baseDelta*halfUp&months=2023-02:madeUp.pension:40*80.5,2023-04:paid.pension:512.34*1000:madeUp.pension:10*0",
        Sessions.UnderDeclared + "&rounding=periodTotal*halfUp&months=2023-02:madeUp.pension:40*80.5,2023-03:paid.medical:100*600",
        Sessions.MissedMonths + "&months=2023-02:madeUp.pension:640*1280,2023-03:madeUp.medical:163*1000",
        RoundOfRates,
        RoundOfRates + "&rounding=periodTotal*halfUp",
        RoundOfRates + "&rounding=baseDelta*halfUp",
        Relief + "&employerSize=smallOrMicro",
        Relief + "&employerSize=large&rounding=periodTotal*halfUp",
        Relief,
        Sessions.ShanghaiLeaver,
        "v=1&situation=annualAdjustment&city=330100&from=2024-01&to=2024-06&wage=4000&demand=2000", // an estimate
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbooks-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Recomputed_every_formula_gives_the_fen_of_the_statement()
    {
        var links = WorkedCases().Select(worked => LinkWriter.Write(worked.Request)[1..]).Concat(OtherLinks).ToList();
        var formulas = new List<Dictionary<(int Sheet, string Cell), decimal>>();
        for (var i = 0; i < links.Count; i++)
        {
            var file = Path.Combine(_folder.FullName, FormattableString.Invariant($"w{i:00}.xlsx"));
            await File.WriteAllBytesAsync(file, await DownloadAsync(links[i]), TestContext.Current.CancellationToken);
            formulas.Add(await TakeValuesAsync(file));
        }

        await LibreOffice.ConvertAsync(_folder, "*.xlsx", LibreOffice.CsvOfEverySheet);

        var wrong = new List<string>();
        for (var i = 0; i < links.Count; i++)
        {
            Assert.InRange(formulas[i].Count, 10, int.MaxValue);
            var sheets = Enumerable.Range(0, 2).Select(sheet => SheetOf(i, sheet)).ToList();
            wrong.AddRange(formulas[i].Where(formula => !IsClose(sheets[formula.Key.Sheet], formula.Key.Cell, formula.Value))
                .Select(formula => $"{links[i]}: {formula.Key} is not {formula.Value} but {At(sheets[formula.Key.Sheet], formula.Key.Cell)}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task It_holds_the_figures_of_the_statement()
    {
        foreach (var (title, request) in WorkedCases())
        {
            var statement = (await api.Client.PostAsync(ApiClient.BackPayments, request)).Json;
            using var book = Open(await DownloadAsync(LinkWriter.Write(request)[1..]));

            var rows = RowsOf(book, sheet: 1);
            var head = rows.FindIndex(row => row.ContainsValue("险种"));
            var payers = Api.Statements.Payers.Take(rows[head].Count > 5 ? 2 : 1).ToList();
            var expected = statement["insurances"]!.AsArray()
                .Select(insurance => payers.SelectMany(payer => Api.Statements.Columns.Select(column => insurance![payer]!.Yuan(column))));
            foreach (var (figures, row) in expected.Zip(rows.Skip(head + 1)))
            {
                Assert.Equal(figures, row.Where(cell => cell.Key is > 'A' and < 'J').Select(cell => Number(cell.Value)));
            }

            var total = rows[head + 1 + statement["insurances"]!.AsArray().Count];
            Assert.True(statement["totals"]!.Yuan("employee") == Number(total['D']), title);
            Assert.True(payers.Count == 1 || statement["totals"]!.Yuan("employer") == Number(total['H']), title);
        }
    }

    [Fact]
    public async Task A_text_is_never_a_formula()
    {
        using var book = Open(await DownloadAsync(Sessions.MissedMonths + "&employers=%3DA1:2023-01:2023-06:0.4"));

        var cell = Part(book, 1).Descendants(Sheets + "c").Single(cell => cell.Value == "=A1");

        Assert.Equal("inlineStr", (string?)cell.Attribute("t"));
        Assert.Empty(cell.Descendants(Sheets + "f"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("v=1")]
    [InlineData("v=2&situation=leaving&city=500000&leftOn=2013-04-10")]
    [InlineData(Sessions.Newspaper + "&colour=red")]
    [InlineData("v=1&situation=missedMonths&city=110000&from=2023-01&to=2023-06&wage=abc")]
    public async Task A_link_with_problems_gets_a_page_that_says_so(string link)
    {
        using var response = await api.Http.GetAsync(new Uri("/statement.xlsx?" + link, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("链接里有读不出", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_may_keep_it()
    {
        using var response = await api.Http.GetAsync(new Uri("/statement.xlsx?" + Sessions.Newspaper, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("statement.xlsx", response.Content.Headers.ContentDisposition?.FileName);
    }

    private static IEnumerable<(string Title, JsonObject Request)> WorkedCases() =>
        WorkedCase.All("back-payments.json").Concat(WorkedCase.All("demands.json"))
            .Select(worked => (worked.Key, worked.Value["request"]!.DeepClone().AsObject()));

    private async Task<byte[]> DownloadAsync(string link)
    {
        using var response = await api.Http.GetAsync(new Uri("/statement.xlsx?" + link, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The values of all formulas, taken out of the file so that whoever opens it must compute them.</summary>
    private static async Task<Dictionary<(int Sheet, string Cell), decimal>> TakeValuesAsync(string file)
    {
        var values = new Dictionary<(int, string), decimal>();
        await using var book = await ZipFile.OpenAsync(file, ZipArchiveMode.Update, TestContext.Current.CancellationToken);
        for (var sheet = 0; sheet < 2; sheet++)
        {
            var part = Part(book, sheet + 1);
            foreach (var cell in part.Descendants(Sheets + "c").Where(cell => cell.Element(Sheets + "f") is not null))
            {
                values.Add((sheet, (string)cell.Attribute("r")!), Number(cell.Element(Sheets + "v")!.Value));
                cell.Element(Sheets + "v")!.Remove();
            }

            var entry = Entry(book, sheet + 1);
            var name = entry.FullName;
            entry.Delete();
            await using var stream = await book.CreateEntry(name).OpenAsync(TestContext.Current.CancellationToken);
            await part.SaveAsync(stream, SaveOptions.DisableFormatting, TestContext.Current.CancellationToken);
        }

        return values;
    }

    private static ZipArchive Open(byte[] file) => new(new MemoryStream(file), ZipArchiveMode.Read);

    private static XDocument Part(ZipArchive book, int number)
    {
        using var stream = Entry(book, number).Open();
        return XDocument.Load(stream);
    }

    private static ZipArchiveEntry Entry(ZipArchive book, int number) => book.Entries
        .Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
        .OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal)
        .ElementAt(number - 1);

    private static List<Dictionary<char, string>> RowsOf(ZipArchive book, int sheet) =>
        [.. Part(book, sheet).Descendants(Sheets + "row").Select(row => row.Elements(Sheets + "c").ToDictionary(
            cell => ((string)cell.Attribute("r")!)[0], cell => cell.Element(Sheets + "v")?.Value ?? cell.Value))];

    private List<string[]> SheetOf(int book, int sheet)
    {
        var file = _folder.GetFiles(FormattableString.Invariant($"w{book:00}-{(sheet == 0 ? "核算单" : "逐月")}.csv")).Single();
        using var reader = new StreamReader(file.FullName);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        return rows;
    }

    private static string At(List<string[]> sheet, string cell) => sheet[int.Parse(cell[1..], CultureInfo.InvariantCulture) - 1][cell[0] - 'A'];

    private static bool IsClose(List<string[]> sheet, string cell, decimal value) =>
        decimal.TryParse(At(sheet, cell), NumberStyles.Float, CultureInfo.InvariantCulture, out var computed) && Math.Abs(computed - value) < Tolerance;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
