using System.IO.Compression;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Tests.Files;
using static SocialInsurance.Workbooks.Tests.Files.MadeWorkbook;

namespace SocialInsurance.Workbooks.Tests.Reading;

/// <summary>Files that cannot be read, and what is said of them.</summary>
public sealed class RefusedFileTests
{
    private static readonly string?[] Header = ["姓名", "情形", "开始月份", "结束月份", "实际扣款"];
    private static readonly string?[] Person = ["张三", "离职结算", "2013-01", "2013-04", "1"];

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal(FileProblemCode.EmptyFile, Opened.Problem(new MemoryStream()).Code);

    [Fact]
    public void An_empty_sheet_is_refused() =>
        Assert.Equal(FileProblemCode.EmptyFile, Opened.Problem(new MadeWorkbook().Sheet("a", string.Empty).ToStream()).Code);

    [Fact]
    public void A_file_without_a_header_is_told_what_its_first_row_is() => Says(
        Opened.Problem("张三,100\n李四,200"), FileProblemCode.NoHeader, "张三 | 100", "情形", "situation");

    [Fact]
    public void A_header_without_rows_is_refused() => Says(
        Opened.Problem(new MadeWorkbook().Sheet("人员", RowsOf(Header)).ToStream()), FileProblemCode.NoRows, "人员");

    [Fact]
    public void Every_missing_column_is_named_with_the_headers_that_were_found() => Says(
        Opened.Problem("姓名,情形,备注\n张三,离职结算,x"), FileProblemCode.MissingColumns, "姓名 | 情形 | 备注", "“开始月份”、“结束月份”", "“from”");

    [Fact]
    public void A_column_that_is_there_twice_is_refused() => Says(
        Opened.Problem("情形,开始月份,结束月份,wage,月均工资（元）\n离职结算,2013-01,2013-04,1,2"), FileProblemCode.DuplicateColumn, "wage (D)", "月均工资（元） (E)");

    [Fact]
    public void Two_sheets_of_people_are_refused_by_name() => Says(
        Opened.Problem(new MadeWorkbook().Sheet("一月", RowsOf(Header, Person)).Sheet("二月", RowsOf(Header, Person)).ToStream()),
        FileProblemCode.SeveralTables, "一月", "二月");

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var book = new MadeWorkbook().Sheet(
            "a",
            RowsOf(["姓名", "情形", "开始月份", "wage", "月均工资"]) + Row(2, Text("x"), "<c><f>A1</f></c>", string.Empty),
            """<mergeCells><mergeCell ref="A2:B3"/></mergeCells>""");

        Assert.Equal(
            [FileProblemCode.MissingColumns, FileProblemCode.DuplicateColumn, FileProblemCode.UncalculatedFormula, FileProblemCode.MergedCells],
            Opened.Problems(book.ToStream()).Select(problem => problem.Code));
    }

    [Fact]
    public void Merged_cells_among_the_rows_are_refused_with_their_ranges() => Says(
        Opened.Problem(new MadeWorkbook().Sheet("人员", RowsOf(Header, Person, Person), """<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="Z2:Z3"/></mergeCells>""").ToStream()),
        FileProblemCode.MergedCells, "人员", "B2:B3");

    [Theory]
    [InlineData("<c><f>SUM(A1)</f></c>")]
    [InlineData("<c><f>SUM(A1)</f><v></v></c>")]
    [InlineData("<c><f>SUM(A1)</f><v/></c>")]
    [InlineData("<c t=\"str\"><f>A1</f></c>")]
    public void A_formula_that_was_never_calculated_is_not_an_empty_cell(string cell) => Says(
        Opened.Problem(new MadeWorkbook().Sheet("人员", RowsOf(Header) + Row(2, Text("x"), Text("离职结算"), string.Empty, string.Empty, cell)).ToStream()),
        FileProblemCode.UncalculatedFormula, "人员", "E2", "实际扣款");

    [Theory]
    [InlineData("word/document.xml", ".docx")]
    [InlineData("ppt/presentation.xml", ".pptx")]
    [InlineData("content.xml", ".ods")]
    [InlineData("readme.txt", ".zip")]
    public void An_archive_of_another_program_is_refused_by_its_kind(string part, string kind)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry(part);
        }

        Says(Opened.Problem(file), FileProblemCode.NotAWorkbook, kind);
    }

    [Fact]
    public void A_PDF_is_refused_by_its_kind() =>
        Says(Opened.Problem(new MemoryStream("%PDF-1.7\n"u8.ToArray())), FileProblemCode.NotAWorkbook, ".pdf");

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.99)]
    public void A_workbook_cut_in_the_middle_is_refused_as_damaged(double part)
    {
        var whole = new MadeWorkbook().Sheet("a", RowsOf(Header, Person)).ToStream().ToArray();

        Says(Opened.Problem(new MemoryStream(whole[..(int)(whole.Length * part)])), FileProblemCode.Damaged);
    }

    [Fact]
    public void A_sheet_that_breaks_off_is_refused_as_damaged() => Assert.Equal(
        FileProblemCode.Damaged, Opened.Problem(new MadeWorkbook().SheetXml("a", "<worksheet><sheetData><row>").ToStream()).Code);

    [Fact]
    public void Entities_are_not_expanded() => Assert.Equal(
        FileProblemCode.Damaged,
        Opened.Problem(new MadeWorkbook().SheetXml("a", """<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><worksheet><sheetData>&a;</sheetData></worksheet>""").ToStream()).Code);

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_allowed_is_refused()
    {
        var book = new MadeWorkbook().Sheet("a", RowsOf([.. Enumerable.Repeat(Header, 2_000)]));

        Assert.Equal(FileProblemCode.UnpacksTooLarge, Opened.Problem(book.ToStream(), new() { UnpackedBytes = 50_000 }).Code);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_goes_off()
    {
        var book = new MadeWorkbook().Sheet("a", RowsOf(Header, Person) + string.Concat(Enumerable.Repeat("<row    spans='1:1'    />", 900_000)));

        Assert.Equal(FileProblemCode.PackedTooTightly, Opened.Problem(book.ToStream(), new() { PackingRatio = 20 }).Code);
    }

    [Fact]
    public void A_tag_of_megabytes_is_refused() => Assert.Equal(
        FileProblemCode.PackedTooTightly,
        Opened.Problem(new MadeWorkbook().SheetXml("a", $"<worksheet a=\"{new string('x', 3_000_000)}\"/>").ToStream()).Code);

    [Fact]
    public void Too_much_shared_text_is_refused()
    {
        var book = new MadeWorkbook { SharedTexts = [.. Enumerable.Repeat("<t>aaaaaaaaaa</t>", 1_000)] };

        Assert.Equal(FileProblemCode.TooMuchText, Opened.Problem(book.Sheet("a", RowsOf(Header)).ToStream(), new() { SharedTextBytes = 10_000 }).Code);
    }

    [Fact]
    public void Rows_columns_and_cells_have_limits()
    {
        Assert.Equal(FileProblemCode.TooManyRows, Opened.Problem(new MadeWorkbook().Sheet("a", RowsOf(Header) + Row(2_000_000_000, Text("x"))).ToStream()).Code);
        Assert.Equal(FileProblemCode.TooManyColumns, Opened.Problem(new MadeWorkbook().Sheet("a", RowsOf(Header) + "<row r=\"2\"><c r=\"ZZZ2\"><v>1</v></c></row>").ToStream()).Code);
        Assert.Equal(FileProblemCode.CellTooLong, Opened.Problem(new MadeWorkbook().Sheet("a", RowsOf(Header, [new('x', 32_768)])).ToStream()).Code);
        Assert.Equal(FileProblemCode.CellTooLong, Opened.Problem($"{string.Join(',', Header)}\n{new string('x', 32_769)}").Code);
        Assert.Equal(FileProblemCode.TooManyColumns, Opened.Problem($"{string.Join(',', Header)}\n{new string(',', 300)}x").Code);
    }

    [Fact]
    public void Every_code_has_a_sentence_in_both_languages()
    {
        foreach (var code in Enum.GetValues<FileProblemCode>())
        {
            FileExpectation expected = code switch
            {
                FileProblemCode.SeveralTables => new FileExpectation.OneOfSheets(["一月", "二月"]),
                FileProblemCode.MissingColumns or FileProblemCode.NoHeader or FileProblemCode.DuplicateColumn => new FileExpectation.OfColumns([InputColumn.All[0]]),
                FileProblemCode.TooManyFields => new FileExpectation.Cells(9, 8),
                FileProblemCode.MergedCells => new FileExpectation.Places(7),
                _ => new FileExpectation.AtMost(7),
            };
            var problem = new FileProblem(code, "表一", 12, "工号", "某某", expected);

            Assert.Contains("表一", FileProblemWords.Of(problem, Words.Chinese), StringComparison.Ordinal);
            Assert.Contains("row 12", FileProblemWords.Of(problem, Words.English), StringComparison.Ordinal);
        }
    }

    private static void Says(FileProblem problem, FileProblemCode code, params string[] parts)
    {
        Assert.Equal(code, problem.Code);
        var sentences = FileProblemWords.Of(problem, Words.Chinese) + FileProblemWords.Of(problem, Words.English);
        Assert.All(parts, part => Assert.Contains(part, sentences, StringComparison.Ordinal));
    }
}
