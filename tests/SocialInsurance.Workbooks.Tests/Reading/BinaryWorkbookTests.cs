using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Tests.Files;
using static SocialInsurance.Workbooks.Tests.Files.MadeWorkbook;

namespace SocialInsurance.Workbooks.Tests.Reading;

/// <summary>Workbooks of the old kind, as another program writes them.</summary>
public sealed class BinaryWorkbookTests
{
    [Fact]
    public async Task An_xls_file_says_the_same_as_the_xlsx_it_was_made_from()
    {
        var people = RowsOf(["姓名", "情形", "开始月份", "结束月份", "实际扣款", "工伤费率"])
            + Row(2, Text("张三"), Text("离职结算"), Number("41275", 1), Number("201304"), Number("3379.36"), Number("0.005", 2))
            + Row(4, Text("李四"), Text("=1+1"), Text("2013-01"), "<c t=\"b\"><v>1</v></c>", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "<c><f>0.1+0.2</f><v>0.3</v></c>");
        var bytes = await new MadeWorkbook().Sheet("说明", RowsOf(["a"])).Sheet("人员", people).ToBinaryAsync();

        using var table = Opened.Table(new MemoryStream(bytes));

        Assert.Equal("人员", table.Sheet);
        Assert.Equal(
            ["2: 张三|离职结算|2013-01|201304|3379.36|0.5%", "4: 李四|=1+1|2013-01|TRUE|#DIV/0!|0.3"],
            table.ReadRows().Select(row => FormattableString.Invariant($"{row.Number}: {string.Join('|', row.Cells)}")),
            StringComparer.Ordinal);
        Assert.Equal(2, table.ReadRows().Count());
    }

    [Fact]
    public async Task Merged_cells_and_cut_files_are_refused()
    {
        var bytes = await new MadeWorkbook().Sheet(
            "人员", RowsOf(["姓名", "情形", "开始月份", "结束月份"], ["张三", "离职结算", "2013-01", "2013-04"], [null, "x"]), """<mergeCells><mergeCell ref="A2:A3"/></mergeCells>""").ToBinaryAsync();

        var problem = Opened.Problem(new MemoryStream(bytes));
        Assert.Equal((FileProblemCode.MergedCells, "A2:A3"), (problem.Code, problem.Given));
        Assert.Equal(FileProblemCode.Damaged, Opened.Problem(new MemoryStream(bytes[..600])).Code);
        Assert.Equal(FileProblemCode.Damaged, Opened.Problem(new MemoryStream(bytes[..(bytes.Length / 2)])).Code);
    }

    [Fact]
    public async Task More_columns_than_the_format_can_number_are_damage()
    {
        var bytes = await new MadeWorkbook().Sheet("人员", RowsOf(["姓名", "情形", "开始月份", "结束月份"], ["张三", "离职结算", "2013-01", "2013-04"])).ToBinaryAsync();
        var size = bytes.AsSpan().IndexOf("\0\u0002\u000E\0"u8); // the record that says how many rows and columns there are

        bytes.AsSpan(size + 14, 2).Fill(0xFF);

        Assert.Equal(FileProblemCode.Damaged, Opened.Problem(new MemoryStream(bytes)).Code);
    }
}
