using SocialInsurance.Workbooks.Tests.Files;
using static SocialInsurance.Workbooks.Tests.Files.MadeWorkbook;

namespace SocialInsurance.Workbooks.Tests.Reading;

/// <summary>Workbooks as different programs write them.</summary>
public sealed class WorkbookFileTests
{
    private static readonly string?[] Header = ["姓名", "情形", "开始月份", "结束月份", "实际扣款", "工伤费率", "备注"];

    [Theory]
    [InlineData("3379.36", "3379.36")]
    [InlineData("3379.3600000000001", "3379.36")]
    [InlineData("5.0000000000000001E-3", "0.005")]
    [InlineData("1E3", "1000")]
    [InlineData("201301", "201301")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("0", "0")]
    [InlineData("123456789012345678", "1.23456789012346E+17")]
    public void A_number_is_read_as_a_person_would_write_it(string digits, string text) => Assert.Equal(text, Cell(Number(digits), 4));

    [Theory]
    [InlineData("41275", 1, "2013-01")]
    [InlineData("41275", 3, "2013-01")]
    [InlineData("41275", 0, "41275")] // no date to anyone who sees it
    [InlineData("201301", 0, "201301")]
    public void A_date_in_a_month_column_is_its_month(string digits, int style, string text) => Assert.Equal(text, Cell(Number(digits, style), 2));

    [Theory]
    [InlineData("0.4", 2, 5, "40%")]
    [InlineData("5.0000000000000001E-3", 2, 5, "0.5%")]
    [InlineData("0.4", 2, 4, "0.4")] // money that someone shows as a percentage is still money
    [InlineData("0.4", 2, 6, "40%")]
    [InlineData("41275", 1, 6, "2013-01-01")]
    [InlineData("41275.5", 1, 6, "2013-01-01 12:00:00")]
    [InlineData("12.5", 4, 6, "12.5")]
    [InlineData("1", 1, 6, "1900-01-01")]
    [InlineData("61", 1, 6, "1900-03-01")]
    public void The_format_of_a_cell_counts(string digits, int style, int column, string text) => Assert.Equal(text, Cell(Number(digits, style), column));

    [Theory]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c t=\"str\"><f>\"a\"</f><v>a</v></c>", "a")]
    [InlineData("<c t=\"str\"><f>\"\"</f><v></v></c>", null)]
    [InlineData("<c t=\"d\"><v>2013-01-31</v></c>", "2013-01-31")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "二b")]
    [InlineData("<c t=\"inlineStr\"><is><t>a_x0041__x000D_b</t></is></c>", "aA\rb")]
    public void Every_kind_of_cell_is_read(string cell, string? text) => Assert.Equal(text, Cell(cell, 6));

    [Fact]
    public void Days_may_be_counted_from_1904() =>
        Assert.Equal("2013-01", Cell(Number("39813", 1), 2, new MadeWorkbook { BookAttributes = "date1904=\"1\"" }));

    [Fact]
    public void Names_with_a_prefix_and_cells_without_a_place_are_read()
    {
        var book = new MadeWorkbook().SheetXml("a", """
            <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
            <x:row><x:c t="inlineStr"><x:is><x:t>情形</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>from</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>to</x:t></x:is></x:c></x:row>
            <x:row><x:c t="inlineStr"><x:is><x:r><x:t>离职</x:t></x:r><x:r><x:t>结算</x:t></x:r></x:is></x:c><x:c/><x:c><x:v>201304</x:v></x:c></x:row>
            </x:sheetData></x:worksheet>
            """);

        Assert.Equal(["2: 离职结算||201304"], Opened.Rows(book.ToStream()));
    }

    [Fact]
    public void A_header_below_a_title_in_another_order_is_found_and_rows_keep_their_numbers()
    {
        var book = new MadeWorkbook().Sheet("人员", Row(1, Text("2013 年补缴"), string.Empty, string.Empty)
            + Row(3, Text("to"), Text("备注"), Text("From"), Text("情形")) + Row(7, Text("2013-04"), Text("x"), Text("2013-01"), Text("离职结算"))
            + Row(9, string.Empty, string.Empty, string.Empty, string.Empty, Text("右边")), """<mergeCells><mergeCell ref="A1:D1"/></mergeCells>""");

        using var table = Opened.Table(book.ToStream());

        Assert.Equal(("人员", 3, 2), (table.Sheet, table.HeaderRow, table.RowCount));
        Assert.Equal(["to", "备注", "From", "情形", string.Empty], table.Columns.Select(column => column.Header), StringComparer.Ordinal);
        Assert.Equal("2013-04|x|2013-01|离职结算|", string.Join('|', table.ReadRows().First().Cells));
        Assert.Equal([7, 9], table.ReadRows().Select(row => row.Number));
    }

    [Fact]
    public void The_sheet_that_has_people_is_taken_even_when_it_is_hidden()
    {
        var book = new MadeWorkbook().Sheet("说明", RowsOf(["列名", "含义"], ["情形", "situation"]))
            .Sheet("人员", RowsOf(Header, ["张三", "离职结算", "2013-01", "2013-04", "1"]), attributes: "state=\"hidden\"");

        using var table = Opened.Table(book.ToStream());

        Assert.Equal("人员", table.Sheet);
    }

    [Fact]
    public void A_million_empty_rows_below_the_people_are_skipped()
    {
        var rows = RowsOf(Header, ["张三", "离职结算", "2013-01", "2013-04", "1"])
            + string.Concat(Enumerable.Range(3, 1_000_000).Select(row => FormattableString.Invariant($"<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/></row>")));

        Assert.Single(Opened.Rows(new MadeWorkbook().Sheet("a", rows).ToStream()));
    }

    private static string? Cell(string cell, int column, MadeWorkbook? book = null)
    {
        var cells = Enumerable.Repeat(string.Empty, Header.Length).ToArray();
        cells[0] = Text("x");
        cells[column] = cell;
        book ??= new MadeWorkbook { SharedTexts = ["<t>一</t>", "<r><t>二</t></r><rPh><t>reading</t></rPh><r><t>b</t></r>"] };
        using var table = Opened.Table(book.Sheet("a", RowsOf(Header) + Row(2, cells)).ToStream());
        return table.ReadRows().Single().Cells[column];
    }
}
