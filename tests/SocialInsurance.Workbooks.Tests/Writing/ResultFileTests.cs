using System.Text;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Tests.Support;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;
using SocialInsurance.Workbooks.Tests.Files;
using SocialInsurance.Workbooks.Writing;

namespace SocialInsurance.Workbooks.Tests.Writing;

/// <summary>Files of results, read again.</summary>
[Collection(nameof(Alone))]
public sealed class ResultFileTests
{
    private static readonly RowFigures Figures = new(
        [.. ShareColumn.All.Select((_, i) => i == 9 ? (Yuan?)null : Yuan.FromFen((i + 1) * 1_01))],
        Yuan.FromFen(88_088),
        Yuan.FromFen(249_848),
        Certainty.Estimated,
        new(Yuan.FromFen(80_025), Yuan.FromFen(90_075)));

    [Fact]
    public void A_workbook_and_a_csv_say_the_same_in_the_words_of_their_headers()
    {
        ResultRow row = new(new(2, ["张三", "离职结算", "2013-01", "2013-04", "3379.36"]), new(RowFinding.IncludesEmployerShare, Figures, Yuan.FromFen(337_936), "单位部分"));
        var results = Results(["姓名", "情形", "开始月份", "结束月份", "实际扣款"], row);
        const string expected = "2: 张三|离职结算|2013-01|2013-04|3379.36|1.01|2.02|3.03|4.04|5.05|6.06|7.07|8.08|9.09||880.88|2498.48|2498.48|含单位份额|推定|800.25|900.75|单位部分";

        Assert.Equal([expected], Opened.Rows(Workbook(results)));
        Assert.Equal([expected], Opened.Rows(Csv(results)));
        Assert.Equal(
            "养老保险个人,养老保险单位,医疗保险个人,医疗保险单位,失业保险个人,失业保险单位,工伤保险个人,工伤保险单位,生育保险个人,生育保险单位,个人合计,单位合计,相差,判断,可信度,个人最低,个人最高,说明",
            string.Join(',', ResultColumns.Of(Language.Chinese)));
    }

    [Fact]
    public void A_file_with_English_headers_is_continued_in_English()
    {
        var csv = TextOf(Results(["name", "situation", "from", "结束月份"], new ResultRow(new(2, ["x", "leaving", "1", "2"]), new(RowFinding.Refused, null, null, null))));

        Assert.StartsWith("\uFEFFname,situation,from,结束月份,pensionEmployee,pensionEmployer,medicalEmployee,", csv, StringComparison.Ordinal);
        Assert.EndsWith(",employee,employer,excess,finding,certainty,low,high,explanation\r\nx,leaving,1,2,,,,,,,,,,,,,,refused,,,,\r\n", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－x")]
    [InlineData("＠x")]
    [InlineData("\tx")]
    [InlineData("\r=x")]
    [InlineData("\n=x")]
    public void What_a_spreadsheet_would_run_is_written_as_text(string text)
    {
        var results = Results(["备注", "情形", "from", "to"], new ResultRow(new(2, [text, "x", "y", "z"]), new(RowFinding.Refused, null, null, text)));

        Assert.Equal(2, TextOf(results).Split("'" + text).Length - 1);
        using var table = Opened.Table(Workbook(results));
        Assert.Equal(text.ReplaceLineEndings("\n").Trim(), table.ReadRows().Single().Cells[0]!.ReplaceLineEndings("\n").Trim());
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("+3.50")]
    public void A_plain_number_with_a_sign_stays_one(string text) => Assert.Contains(
        $"\r\n{text},", TextOf(Results(["备注", "情形", "from", "to"], new ResultRow(new(2, [text, "x", "y", "z"]), new(RowFinding.Refused, null, null, null)))), StringComparison.Ordinal);

    [Fact]
    public void Signs_that_XML_cannot_hold_do_not_break_a_workbook()
    {
        var results = Results(["备注", "情形", "from", "to"], new ResultRow(new(2, ["a\u0001b\uD800c😀\uFFFE", "x", "y", "z"]), new(RowFinding.Refused, null, null, null)));

        Assert.StartsWith("2: a\uFFFDb\uFFFDc😀\uFFFD|x", Opened.Rows(Workbook(results))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_program_reads_the_amounts_as_numbers_and_the_formulas_as_text()
    {
        var row = new ResultRow(new(2, ["=1+1", "x", "2013-01", "y", "3337.5"]), new(RowFinding.OverDeducted, Figures, Yuan.FromFen(100_000), "多了"));
        SummaryTable sums = new("合计", ["项", "额"], [[SummaryCell.Of("养老"), SummaryCell.Of(Yuan.FromFen(12_345_678))], [SummaryCell.Of("行"), SummaryCell.Of(3)]]);
        var results = Results(["姓名", "情形", "开始月份", "结束月份", "月均工资"], row) with { Summary = () => [sums] };
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "r.xlsx"), Workbook(results).ToArray(), TestContext.Current.CancellationToken);
            await LibreOffice.ConvertAsync(folder, "*.xlsx", LibreOffice.CsvOfEverySheet);
            var people = await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "r-结果.csv"), TestContext.Current.CancellationToken);
            var summary = await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "r-汇总.csv"), TestContext.Current.CancellationToken);

            Assert.Equal("=1+1,x,2013-01,y,3337.5,1.01,2.02,3.03,4.04,5.05,6.06,7.07,8.08,9.09,,880.88,2498.48,119.12,多扣,推定,800.25,900.75,多了", Unquoted(people[1]));
            Assert.Equal(["合计,", "项,额", "养老,123456.78", "行,3"], summary[..4].Select(Unquoted), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_hundred_thousand_rows_are_written_and_read_without_being_kept()
    {
        const int rows = 100_000, allowed = 20_000_000;
        var path = Path.GetTempFileName();
        try
        {
            var most = 0L;
            var before = GC.GetTotalMemory(forceFullCollection: true);
            void Measure(int row) => most = row % 25_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
            using (var file = File.Create(path))
            {
                ResultWorkbook.Write(file, Results(["姓名", "情形", "from", "to"], Enumerable.Range(1, rows).Select(row =>
                {
                    Measure(row);
                    return new ResultRow(new(row, ["张三", "离职结算", "2013-01", "2013-04"]), new(RowFinding.Consistent, Figures, null, null));
                })));
            }

            using var written = File.OpenRead(path);
            using var table = Opened.Table(written);
            var read = 0;
            foreach (var row in table.ReadRows())
            {
                read++;
                Measure(row.Number);
            }

            Assert.Equal((rows, rows), (table.RowCount, read));
            Assert.InRange(most, long.MinValue, allowed);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ResultFile Results(string[] headers, params IEnumerable<ResultRow> rows) =>
        new([.. headers.Select(header => new TableColumn(header, InputColumn.All.FirstOrDefault(column => column.Chinese == header || column.Field == header)))], rows, Words.Chinese);

    /// <summary>The other program may quote what needs no quotation marks.</summary>
    private static string Unquoted(string line) => line.Replace("\"", string.Empty, StringComparison.Ordinal);

    private static MemoryStream Workbook(ResultFile results)
    {
        using var file = new MemoryStream();
        ResultWorkbook.Write(file, results);
        return new(file.ToArray());
    }

    private static MemoryStream Csv(ResultFile results)
    {
        using var file = new MemoryStream();
        ResultCsv.Write(file, results);
        return new(file.ToArray());
    }

    private static string TextOf(ResultFile results) => Encoding.UTF8.GetString(Csv(results).ToArray());
}
