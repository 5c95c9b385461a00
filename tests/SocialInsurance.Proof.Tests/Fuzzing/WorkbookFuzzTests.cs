using System.IO.Compression;
using System.Text;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Tests.Files;
using static SocialInsurance.Workbooks.Tests.Files.MadeWorkbook;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Files of people with bytes that were changed, lost or repeated: each is a table or has problems, in bounded memory.</summary>
public sealed class WorkbookFuzzTests
{
    private const int Everyday = 400;
    private const int Deep = 50_000;
    private const long MostBytes = 200_000_000;

    private static readonly string?[][] People =
    [
        ["姓名", "情形", "开始月份", "结束月份", "实际扣款"], .. Enumerable.Repeat<string?[]>(["张三", "离职结算", "2013-01", "2013-04", "1"], 30),
    ];

    private static readonly RowFileLimits Small = new() { UnpackedBytes = 10_000_000, SharedTextBytes = 5_000_000, Rows = 70_000 };

    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Join("\r\n", People.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\"")))));

    private static readonly byte[] Workbook = Made().ToStream().ToArray();

    [Fact]
    public Task Spoilt_text_is_a_table_or_has_problems() => Fuzz.RunAsync(Everyday, random => Case("text", Bytes.Spoil(Text, random)));

    [Fact]
    public Task A_spoilt_workbook_is_a_table_or_has_problems() => Fuzz.RunAsync(Everyday, SpoiltWorkbook);

    [Fact]
    public Task A_spoilt_binary_workbook_is_a_table_or_has_problems() => BinaryAsync(Everyday);

    [Fact(Explicit = true)]
    public Task Fifty_thousand_spoilt_texts_are_tables_or_have_problems() => Fuzz.RunAsync(Deep, random => Case("text", Bytes.Spoil(Text, random)));

    [Fact(Explicit = true)]
    public Task Fifty_thousand_spoilt_workbooks_are_tables_or_have_problems() => Fuzz.RunAsync(Deep, SpoiltWorkbook);

    [Fact(Explicit = true)]
    public Task Fifty_thousand_spoilt_binary_workbooks_are_tables_or_have_problems() => BinaryAsync(Deep);

    private static async Task BinaryAsync(int count)
    {
        var binary = await Made().ToBinaryAsync();
        await Fuzz.RunAsync(count, random => Case("binary workbook", Bytes.Spoil(binary, random)));
    }

    private static MadeWorkbook Made() => new MadeWorkbook { SharedTexts = ["<t>a</t>", "<r><t>b</t></r>"] }
        .Sheet("说明", RowsOf(["a"]))
        .Sheet("人员", RowsOf(People) + Row(40, Number("1", 1), "<c t=\"s\"><v>1</v></c>", "<c><f>1</f><v>2</v></c>", Number("0.4", 2)), "<mergeCells><mergeCell ref=\"A50:B51\"/></mergeCells>");

    // Spoilt as a whole, nearly every file is no archive any more: mostly one of its parts is spoilt and packed again.
    private static FuzzCase SpoiltWorkbook(Random random)
    {
        if (random.Next(4) == 0)
        {
            return Case("workbook", Bytes.Spoil(Workbook, random));
        }

        using var from = new ZipArchive(new MemoryStream(Workbook));
        var spoilt = from.Entries[random.Next(from.Entries.Count)].FullName;
        var file = new MemoryStream();
        using (var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var read = entry.Open();
                using var part = new MemoryStream();
                read.CopyTo(part);
                using var written = to.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                written.Write(entry.FullName == spoilt ? Bytes.Spoil(part.ToArray(), random) : part.ToArray());
            }
        }

        return Case($"workbook with {spoilt}", file.ToArray());
    }

    private static FuzzCase Case(string name, byte[] spoilt) => new(name, spoilt, file =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(new(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        return Task.CompletedTask;
    });

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
