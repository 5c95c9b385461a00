using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;
using SocialInsurance.Workbooks.Writing.Sheets;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>Writes results as a workbook, row by row.</summary>
public static class ResultWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>
    /// Writes the file; the stream may be one that cannot be sought, and stays open. All writing is synchronous: the body of
    /// an HTTP response, which forbids that, needs a file in between.
    /// </summary>
    public static void Write(Stream file, ResultFile results)
    {
        var texts = WorkbookWords.Of(results.Words);
        using var book = new WorkbookWriter(file, results.Summary is null ? [texts.Results] : [texts.Results, texts.Summary]);
        WriteResults(book, results);
        if (results.Summary is { } summary)
        {
            SummarySheet.Write(book, summary());
        }
    }

    private static void WriteResults(WorkbookWriter book, ResultFile results)
    {
        using var sheet = book.BeginSheet(Widths(results), frozenRows: 1);
        sheet.BeginRow();
        foreach (var header in results.Headers)
        {
            sheet.Write(header, CellStyle.Header);
        }

        sheet.EndRow();
        foreach (var row in results.Rows)
        {
            sheet.BeginRow();
            WriteInput(sheet, row, results);
            WriteResult(sheet, row.Result, results);
            sheet.EndRow();
        }

        sheet.FilterByFirstRow();
    }

    private static void WriteInput(SheetWriter sheet, ResultRow row, ResultFile results)
    {
        for (var i = 0; i < results.Columns.Length; i++)
        {
            var cell = i < row.Input.Cells.Length ? row.Input.Cells[i] : null;
            if (cell is not null && results.Columns[i].Known is { Kind: InputKind.Money } && SafeText.IsNumber(cell))
            {
                sheet.WriteDigits(cell);
            }
            else
            {
                sheet.Write(cell);
            }
        }
    }

    private static void WriteResult(SheetWriter sheet, CheckedRow result, ResultFile results)
    {
        for (var i = 0; i < ShareColumn.All.Length; i++)
        {
            sheet.Write(result.Figures?.Shares[i]);
        }

        sheet.Write(result.Figures?.Employee);
        sheet.Write(result.Figures?.Employer);
        sheet.Write(result.Excess);
        sheet.Write(FindingWords.Of(result.Finding, results.HeaderLanguage));
        sheet.Write(result.Figures is { } figures ? FindingWords.Of(figures.Certainty, results.HeaderLanguage) : null);
        sheet.Write(result.Figures?.Low);
        sheet.Write(result.Figures?.High);
        sheet.Write(result.Explanation);
    }

    private static List<int> Widths(ResultFile results)
    {
        const int input = 12, amount = 14, finding = 14, explanation = 60;
        return
        [
            .. Enumerable.Repeat(input, results.Columns.Length),
            .. Enumerable.Repeat(amount, ShareColumn.All.Length + 3),
            finding,
            finding,
            amount,
            amount,
            explanation,
        ];
    }
}
