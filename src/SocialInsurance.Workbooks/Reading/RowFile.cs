using SocialInsurance.Workbooks.Reading.Binary;
using SocialInsurance.Workbooks.Reading.OpenXml;
using SocialInsurance.Workbooks.Reading.Tables;
using SocialInsurance.Workbooks.Reading.Text;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>Opens a file of people: an .xlsx, .xls or delimited text, told apart by what is in it and not by its name.</summary>
public static class RowFile
{
    /// <summary>Goes through the whole file before anything of it is used, so that everything wrong with it is told at once.</summary>
    /// <param name="file">A file that can be sought; it stays the caller's, and must stay open as long as the table.</param>
    /// <param name="limits">How much is read.</param>
    public static RowFileResult Open(Stream file, RowFileLimits limits)
    {
        RowSource? source = null;
        RowFileResult? result = null;
        try
        {
            source = Damage.ToProblem(() => SourceOf(file, limits));
            return result = Damage.ToProblem(() => new TableSearch(source, limits).Run());
        }
        catch (RowFileException refused)
        {
            return new([refused.Problem]);
        }
        finally
        {
            if (result is not { IsTable: true })
            {
                source?.Dispose();
            }
        }
    }

    private static RowSource SourceOf(Stream file, RowFileLimits limits)
    {
        var start = new byte[8];
        file.Position = 0;
        var count = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return start.AsSpan(0, count) switch
        {
            [] => throw new RowFileException(FileProblem.Of(FileProblemCode.EmptyFile)),
            [(byte)'P', (byte)'K', <= 8, <= 8, ..] => WorkbookSource.Open(file, limits),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] => BinaryWorkbookSource.Open(file, limits),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new RowFileException(FileProblem.Of(FileProblemCode.NotAWorkbook) with { Given = ".pdf" }),
            _ => TextSource.Open(file, limits),
        };
    }
}
