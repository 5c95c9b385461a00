using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SocialInsurance.Benchmarks;

/// <summary>People of mixed situations, the same ones every time.</summary>
internal static class Payroll
{
    private static readonly string[] Headers =
        ["工号", "姓名", "城市", "情形", "人员类别", "户籍", "开始月份", "结束月份", "当前基数", "月均工资", "应缴比例", "工伤费率", "实际扣款"];

    /// <summary>As many fields as a result adds to a row, as long as they mostly are.</summary>
    public static IReadOnlyList<string> ResultFields { get; } =
    [
        "640.64", "1601.60", "160.16", "640.64", "80.08", "160.16", "0.00", "40.04", "0.00", "56.04", "880.88", "2498.48", "2498.48", "含单位份额", string.Empty,
    ];

    public static void WriteCsv(string path, int rows)
    {
        using var file = new StreamWriter(path, append: false, Encoding.UTF8);
        file.WriteLine(string.Join(',', Headers));
        foreach (var row in Rows(rows))
        {
            file.WriteLine(string.Join(',', row));
        }
    }

    public static void WriteWorkbook(string path, int rows)
    {
        using var book = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var part = book.AddWorkbookPart();
        var sheet = part.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            foreach (var row in Rows(rows).Prepend(Headers))
            {
                writer.WriteStartElement(new Row());
                foreach (var cell in row)
                {
                    Write(writer, cell);
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        part.Workbook = new(new Sheets(new Sheet { Name = "people", SheetId = 1, Id = part.GetIdOfPart(sheet) }));
    }

    /// <summary>A number as a number, anything else as text.</summary>
    public static void Write(OpenXmlWriter writer, string text) => writer.WriteElement(
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? new Cell(new CellValue(text))
            : new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString });

    private static IEnumerable<string[]> Rows(int count)
    {
        var random = new Random(20130410);
        for (var i = 0; i < count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"E{i:0000000}");
            var wage = Number(random.Next(3000, 40_000));
            yield return (i % 4) switch
            {
                0 => [id, "张三", "500000", "离职结算", "职工", "城镇", "2013-01", "2013-04", "1335", "", "", "0.5", Number(random.Next(0, 2) * 2498 + 880)],
                1 => [id, "李四", "110000", "少报基数", "职工", "城镇", "2023-01", "2023-06", "6326", wage, "", "0.4", Number(random.Next(0, 9000))],
                2 => [id, "王五", "110000", "年度补差", "职工", "城镇", "2023-07", "2023-09", "6326", wage, "", "0.4", ""],
                _ => [id, "赵六", "110000", "漏缴补缴", "职工", "城镇", "2023-01", "2023-03", "", wage, "", "0.4", Number(random.Next(0, 9000))],
            };
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
