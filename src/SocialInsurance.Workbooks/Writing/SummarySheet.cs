using SocialInsurance.Workbooks.Writing.Sheets;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>Tables one below the other, each below its title.</summary>
internal static class SummarySheet
{
    private const int FirstWidth = 30;
    private const int Width = 18;

    public static void Write(WorkbookWriter book, IReadOnlyList<SummaryTable> tables)
    {
        var columns = Math.Max(1, tables.Select(ColumnsOf).DefaultIfEmpty().Max());
        using var sheet = book.BeginSheet([FirstWidth, .. Enumerable.Repeat(Width, columns - 1)]);
        foreach (var table in tables)
        {
            Write(sheet, table);
        }
    }

    private static int ColumnsOf(SummaryTable table) => Math.Max(table.Columns.Count, table.Rows.Select(row => row.Count).DefaultIfEmpty().Max());

    private static void Write(SheetWriter sheet, SummaryTable table)
    {
        WriteRow(sheet, [table.Title], CellStyle.Title);
        if (table.Columns.Count > 0)
        {
            WriteRow(sheet, table.Columns, CellStyle.Header);
        }

        foreach (var row in table.Rows)
        {
            sheet.BeginRow();
            foreach (var cell in row)
            {
                Write(sheet, cell);
            }

            sheet.EndRow();
        }

        WriteRow(sheet, [], CellStyle.Plain);
    }

    private static void WriteRow(SheetWriter sheet, IReadOnlyList<string> texts, CellStyle style)
    {
        sheet.BeginRow();
        foreach (var text in texts)
        {
            sheet.Write(text, style);
        }

        sheet.EndRow();
    }

    private static void Write(SheetWriter sheet, SummaryCell cell)
    {
        if (cell.Count is { } count)
        {
            sheet.Write(count);
        }
        else if (cell.Amount is { } amount)
        {
            sheet.Write(amount);
        }
        else
        {
            sheet.Write(cell.Text);
        }
    }
}
