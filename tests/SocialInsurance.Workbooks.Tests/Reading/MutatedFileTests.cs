using System.Text;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Tests.Files;
using static SocialInsurance.Workbooks.Tests.Files.MadeWorkbook;

namespace SocialInsurance.Workbooks.Tests.Reading;

/// <summary>Files with bytes that were changed, lost or repeated: they give a table or problems, and end.</summary>
public sealed class MutatedFileTests
{
    private const int Files = 400;

    private static readonly string?[][] People =
    [
        ["姓名", "情形", "开始月份", "结束月份", "实际扣款"], .. Enumerable.Repeat<string?[]>(["张三", "离职结算", "2013-01", "2013-04", "1"], 30),
    ];

    private static readonly RowFileLimits Small = new() { UnpackedBytes = 10_000_000, Rows = 70_000 };

    [Fact]
    public void Mutated_text_never_breaks_the_reader() =>
        Mutate(Encoding.UTF8.GetBytes(string.Join("\r\n", People.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\""))))), 1);

    [Fact]
    public void Mutated_workbooks_never_break_the_reader() => Mutate(Book().ToStream().ToArray(), 2);

    [Fact]
    public async Task Mutated_binary_workbooks_never_break_the_reader() => Mutate(await BinaryWorkbookTests.ConvertAsync(Book()), 3);

    [Fact]
    public void Mutated_sheets_never_break_the_reader()
    {
        var random = new Random(4);
        var xml = Encoding.UTF8.GetBytes($"<worksheet><sheetData>{RowsOf(People)}{Row(40, Number("1", 1), "<c><f>1</f><v>2</v></c>")}</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>");
        for (var i = 0; i < Files; i++)
        {
            Read(new MadeWorkbook().SheetXml("a", Encoding.Latin1.GetString(Mutated(xml, random))).ToStream());
        }
    }

    private static MadeWorkbook Book() => new MadeWorkbook { SharedTexts = ["<t>a</t>"] }.Sheet("a", RowsOf(People) + Row(40, Number("1", 1), "<c t=\"s\"><v>0</v></c>"));

    private static void Mutate(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Files; i++)
        {
            Read(new MemoryStream(Mutated(bytes, random)));
        }
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        var changed = bytes.ToArray();
        for (var left = random.Next(1, 6); left > 0 && changed.Length > 2; left--)
        {
            var at = random.Next(changed.Length - 1);
            var length = random.Next(1, Math.Min(200, changed.Length - at));
            switch (random.Next(5))
            {
                case 0:
                    changed = changed[..at];
                    break;
                case 1:
                    changed = [.. changed[..at], .. changed[(at + length)..]];
                    break;
                case 2:
                    changed = [.. changed[..(at + length)], .. changed[at..]];
                    break;
                default:
                    changed[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return changed;
    }

    private static void Read(MemoryStream file)
    {
        var result = RowFile.Open(file, Small);
        Assert.Equal(result.IsTable, result.Problems.IsEmpty);
        using var table = result.Table;
        try
        {
            Assert.True(table is null || table.ReadRows().All(row => row.Cells.Length == table.Columns.Length));
        }
        catch (RowFileException refused)
        {
            Assert.NotNull(refused.Problem);
        }
    }
}
