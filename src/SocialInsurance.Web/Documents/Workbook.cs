using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SocialInsurance.Workbooks.Writing;

namespace SocialInsurance.Web.Documents;

/// <summary>Writes sheets as an .xlsx file.</summary>
internal static class Workbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint MoneyFormat = 164; // the first number that a file may define for itself
    private const uint PercentFormat = 165;
    private const uint A4 = 9;
    private const int LongestText = 32_767; // of a cell

    public static byte[] Write(params IEnumerable<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new Sheets();
            foreach (var sheet in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new(ColumnsOf(sheet), RowsOf(sheet), new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape });
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Name = sheet.Name,
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)list.ChildElements.Count + 1,
                });
            }

            book.Workbook = new(list, new CalculationProperties { FullCalculationOnLoad = true });
        }

        return stream.ToArray();
    }

    /// <summary>The letter of a column, counted from 0.</summary>
    public static string ColumnName(int index) => ((char)('A' + index)).ToString();

    private static Columns ColumnsOf(Sheet sheet) => new(sheet.Widths.Select((width, index) => new Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = width,
        CustomWidth = true,
    }));

    private static SheetData RowsOf(Sheet sheet) => new(sheet.Rows.Select((cells, index) =>
    {
        var number = index + 1;
        return new Row(cells.Select((cell, column) => CellOf(cell, ColumnName(column) + number.ToString(CultureInfo.InvariantCulture))).OfType<Cell>())
        {
            RowIndex = (uint)number,
        };
    }));

    private static Cell? CellOf(SheetCell cell, string place)
    {
        var written = new Cell { CellReference = place, StyleIndex = (uint)cell.Style };
        if (cell.Text is { } text)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new(new Text(SafeText.Cell(text)) { Space = SpaceProcessingModeValues.Preserve });
            return written;
        }

        if (cell.Formula is { } formula)
        {
            written.CellFormula = new(formula);
        }

        if (cell.Number is not { } number)
        {
            return null;
        }

        written.CellValue = new(number.ToString(CultureInfo.InvariantCulture));
        return written;
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = MoneyFormat, FormatCode = "#,##0.00" },
            new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.####%" }),
        new Fonts(new Font(), new Font(new Bold()), new Font(new Bold(), new FontSize { Val = 14 })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), // the format keeps the first two for itself
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEDEFF3" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<SheetStyle>().Select(FormatOf)));

    private static CellFormat FormatOf(SheetStyle style) => style switch
    {
        SheetStyle.Plain => new(),
        SheetStyle.Heading => new() { FontId = 2, ApplyFont = true },
        SheetStyle.Column => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center })
        {
            FontId = 1,
            FillId = 2,
            ApplyFont = true,
            ApplyFill = true,
            ApplyAlignment = true,
        },
        SheetStyle.Money => new() { NumberFormatId = MoneyFormat, ApplyNumberFormat = true },
        SheetStyle.MoneySum => new() { NumberFormatId = MoneyFormat, FontId = 1, ApplyNumberFormat = true, ApplyFont = true },
        SheetStyle.Percent => new() { NumberFormatId = PercentFormat, ApplyNumberFormat = true },
        SheetStyle.Wrapped => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true },
    };
}
