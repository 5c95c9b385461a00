using System.Text;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Tests.Files;

namespace SocialInsurance.Workbooks.Tests.Reading;

/// <summary>Delimited text.</summary>
public sealed class TextFileTests
{
    private const string Header = "姓名,情形,开始月份,结束月份,实际扣款\r\n";
    private const string Row = "张三,离职结算,2013-01,2013-04,3379.36\r\n";
    private const string Read = "2: 张三|离职结算|2013-01|2013-04|3379.36";

    static TextFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    [InlineData("GBK", false)]
    public void The_encoding_is_found(string encoding, bool mark)
    {
        var used = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? used.GetPreamble() : [], .. used.GetBytes(Header + Row)];

        Assert.Equal([Read], Opened.Rows(new MemoryStream(bytes)));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_delimiter_is_found(char delimiter) => Assert.Equal([Read], Opened.Rows((Header + Row).Replace(',', delimiter)));

    [Fact]
    public void A_sign_that_two_chunks_share_is_still_UTF_8()
    {
        var rows = string.Concat(Enumerable.Repeat(Row, 10_000));
        using var table = Opened.Table(new MemoryStream(Encoding.UTF8.GetBytes("姓名,x" + Header[2..] + rows)));

        Assert.Equal(10_000, table.RowCount);
        Assert.All(table.ReadRows(), row => Assert.Equal("张三", row.Cells[0]));
    }

    [Fact]
    public void Quoted_fields_blank_lines_and_a_title_above_are_read_and_rows_keep_their_numbers() => Assert.Equal(
        ["4: 张三|离职结算|2013-01|2013-04|\"a\", b\nc", "7: 李四|年度补差|2013-01|2013-04|"],
        Opened.Rows("工资表\n\n姓名,情形,开始月份,结束月份,备注\n张三,离职结算,2013-01,2013-04,\"\"\"a\"\", b\nc\"\n\n,,,,\n李四,年度补差,2013-01,2013-04\n"));

    [Fact]
    public void Headers_are_known_in_both_languages_whatever_their_width_case_and_unit()
    {
        using var table = Opened.Table(new MemoryStream("ＳＩＴＵＡＴＩＯＮ, 开始月份 ,To,月均工资（元）,Wage note,current base [yuan]\n离职结算,1,2,3,4,5"u8.ToArray()));

        Assert.Equal(["situation", "from", "to", "wage", null, "currentBase"], table.Columns.Select(column => column.Known?.Field), StringComparer.Ordinal);
        Assert.Equal(" 开始月份 ".Trim(), table.Columns[1].Header);
        Assert.Equal(1, table.HeaderRow);
        Assert.Null(table.Sheet);
    }

    [Fact]
    public void Known_columns_are_trimmed_and_others_stay_as_typed() =>
        Assert.Equal(["2: 离职结算|2013-01|2013-04| a "], Opened.Rows("情形,开始月份,结束月份,备注\n 离职结算 ,2013-01,2013-04, a "));

    [Fact]
    public void Rows_can_be_read_again()
    {
        using var table = Opened.Table(new MemoryStream(Encoding.UTF8.GetBytes(Header + Row + Row)));

        Assert.Equal(2, table.ReadRows().Count());
        Assert.Equal(2, table.ReadRows().Count());
        Assert.Single(table.ReadRows().Take(1));
    }

    /// <summary>A text with a quotation mark is read field by field; of the very same without any the lines are counted where they can be.</summary>
    [Theory]
    [InlineData(',', "")]
    [InlineData(',', "工资表\n")]
    [InlineData(';', "\r\n\r\n")]
    [InlineData('\t', "\n工资表,2013;\r")]
    public void Plain_lines_are_judged_as_fields_are(char delimiter, string above)
    {
        string[] parts = ["a", "离", " ", "\u3000", "\u0085", "\u2028", ",", ";", "\t", ",", "\n", "\r\n", "\r", ",,,,", new('x', 43), Row];
        var random = new Random(20130410);
        for (var i = 0; i < 3_000; i++)
        {
            var rows = string.Concat(random.GetItems(parts, random.Next(1, 12))).Replace(',', delimiter);
            var header = Header.Replace(',', delimiter);

            Assert.Equal(Judged(above + "\"姓名\"" + header[2..] + rows), Judged(above + header + rows));
        }
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void A_cell_may_be_as_long_as_the_limit(int length, bool isTable) =>
        Assert.Equal(isTable, Judged(Header + new string('x', length) + ",,,,\n").EndsWith("1 rows, 5 columns", StringComparison.Ordinal));

    [Fact]
    public void The_last_row_of_the_limit_may_end_its_line() =>
        Assert.EndsWith("8 rows, 5 columns", Judged(Header + string.Concat(Enumerable.Repeat(Row, 8))), StringComparison.Ordinal);

    [Fact]
    public void A_line_end_that_two_buffers_share_is_one()
    {
        for (var length = 32_760; length < 32_780; length++)
        {
            using var table = Opened.Table(new MemoryStream(Encoding.UTF8.GetBytes(Header + new string('x', length - Header.Length - 4) + ",,,,\r\n\r\n" + Row)));

            Assert.Equal(2, table.RowCount);
            Assert.Equal([2, 4], table.ReadRows().Select(row => row.Number));
        }
    }

    [Theory]
    [InlineData("5,\"离职结算,2013-01,2013-04,1\n6,离职结算,2013-01,2013-04,2\n", 2)] // opened, never closed
    [InlineData("5,离职\"结算,2013-01,2013-04,1\n6,离职结算,2013-01,2013-04,2\n", 2)] // in the middle
    [InlineData("5,离职结算,2013-01,2013-04,1\n\"6\"x,离职结算,2013-01,2013-04,2\n", 3)] // after the end
    [InlineData("5,\"离职结算,2013-01,2013-04,1\n6,离职结算\",2013-01,2013-04,2\n", 2)] // closed a row later
    public void A_quotation_mark_that_does_not_pair_is_told_with_its_row(string rows, int row)
    {
        var problems = Opened.Problems(new MemoryStream(Encoding.UTF8.GetBytes(Header + rows)));

        Assert.Contains(problems, problem => problem.Code == FileProblemCode.BadQuote && problem.Row == row);
    }

    [Fact]
    public void A_comma_within_a_number_is_not_taken_for_a_column()
    {
        var problem = Opened.Problem(Header + Row.Replace("3379.36", "3,379.36", StringComparison.Ordinal));

        Assert.Equal((FileProblemCode.TooManyFields, 2, "379.36"), (problem.Code, problem.Row!.Value, problem.Given));
    }

    [Fact]
    public void A_quotation_mark_that_swallows_the_file_is_refused_without_reading_it_into_memory()
    {
        var file = new MemoryStream(Encoding.UTF8.GetBytes(Header + "5,\"" + string.Concat(Enumerable.Repeat(Row, 5_000))));

        Assert.Equal((FileProblemCode.CellTooLong, 2), Opened.Problems(file) is [var only] ? (only.Code, only.Row) : default);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal(FileProblemCode.NotText, Opened.Problem(new MemoryStream([0x7F, 0x45, 0x4C, 0x46, 0, 1, 0xFF, 0xFE, 0x80, 3])).Code);

    private static string Judged(string csv)
    {
        var result = RowFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), new() { Rows = 9, CellCharacters = 90 });
        using var table = result.Table;
        return table is null
            ? string.Join('\n', result.Problems)
            : string.Join('\n', table.ReadRows().Select(row => string.Join('|', row.Cells)).Append($"{table.RowCount} rows, {table.Columns.Length} columns"));
    }
}
