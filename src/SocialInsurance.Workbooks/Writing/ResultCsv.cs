using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SocialInsurance.Core.Values;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>Writes results as CSV in UTF-8, row by row.</summary>
public static class ResultCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    private const int BufferLength = 1 << 16;

    // The byte order mark tells spreadsheets that the text is UTF-8.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    /// <summary>Writes the file; the stream may be one that cannot be sought, and stays open.</summary>
    public static void Write(Stream file, ResultFile results)
    {
        using var text = new StreamWriter(file, Encoding, BufferLength, leaveOpen: true);
        using var csv = new CsvWriter(text, Format);
        foreach (var header in results.Headers)
        {
            csv.WriteField(SafeText.Field(header));
        }

        csv.NextRecord();
        foreach (var row in results.Rows)
        {
            WriteInput(csv, row, results.Columns.Length);
            WriteResult(csv, row.Result, results);
            csv.NextRecord();
        }
    }

    private static void WriteInput(CsvWriter csv, ResultRow row, int columns)
    {
        for (var i = 0; i < columns; i++)
        {
            csv.WriteField(i < row.Input.Cells.Length && row.Input.Cells[i] is { } cell ? SafeText.Field(cell) : null);
        }
    }

    private static void WriteResult(CsvWriter csv, CheckedRow result, ResultFile results)
    {
        for (var i = 0; i < ShareColumn.All.Length; i++)
        {
            WriteAmount(csv, result.Figures?.Shares[i]);
        }

        WriteAmount(csv, result.Figures?.Employee);
        WriteAmount(csv, result.Figures?.Employer);
        WriteAmount(csv, result.Excess);
        csv.WriteField(FindingWords.Of(result.Finding, results.HeaderLanguage));
        csv.WriteField(result.Figures is { } figures ? FindingWords.Of(figures.Certainty, results.HeaderLanguage) : null);
        WriteAmount(csv, result.Figures?.Low);
        WriteAmount(csv, result.Figures?.High);
        csv.WriteField(result.Explanation is { } explanation ? SafeText.Field(explanation) : null);
    }

    private static void WriteAmount(CsvWriter csv, Yuan? amount) => csv.WriteField(amount?.ToString(), shouldQuote: false);
}
