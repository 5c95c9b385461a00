using SocialInsurance.Workbooks.Reading.Tables;

namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>
/// The rows of an .xlsx file. Read here rather than with a package, because a formula without a value and an error must not
/// pass for an empty cell, and digits must stay those of the file.
/// </summary>
internal sealed class WorkbookSource : RowSource
{
    private readonly PackageParts _parts;
    private readonly WorkbookParts _book;
    private readonly NumberFormats _formats;
    private readonly List<string> _texts;
    private readonly RowFileLimits _limits;

    private WorkbookSource(PackageParts parts, string path, RowFileLimits limits)
    {
        (_parts, _limits) = (parts, limits);
        _book = WorkbookParts.Read(parts, path);
        _formats = _book.ReadFormats(parts);
        _texts = _book.ReadTexts(parts, limits);
        Sheets = [.. _book.Sheets.Select(sheet => sheet.Name)];
    }

    public override IReadOnlyList<string?> Sheets { get; }

    public static WorkbookSource Open(Stream file, RowFileLimits limits)
    {
        var parts = new PackageParts(file, limits);
        try
        {
            return WorkbookParts.PathIn(parts) is { } path
                ? new(parts, path, limits)
                : throw new RowFileException(WhatElse(parts));
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    public override IEnumerable<SheetRow> Read(int sheet, SheetFindings findings)
    {
        using var xml = _parts.OpenSheet(_book.Sheets[sheet].Path);
        if (xml is null)
        {
            yield break;
        }

        var rows = new SheetRowReader(xml, _formats, _texts, _book.CountsFrom1904, _limits);
        while (rows.ReadRow(findings))
        {
            if (!rows.Row.IsBlank)
            {
                yield return rows.Row;
            }
        }
    }

    public override void Dispose()
    {
        _parts.Dispose();
        base.Dispose();
    }

    private static FileProblem WhatElse(PackageParts parts) => parts.Has("xl/workbook.bin")
        ? FileProblem.Of(FileProblemCode.BinaryWorkbook)
        : FileProblem.Of(FileProblemCode.NotAWorkbook) with
        {
            Given = parts switch
            {
                _ when parts.Has("word/document.xml") => ".docx",
                _ when parts.Has("ppt/presentation.xml") => ".pptx",
                _ when parts.Has("content.xml") => ".ods",
                _ => ".zip",
            },
        };
}
