using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SocialInsurance.Workbooks.Reading.Tables;

namespace SocialInsurance.Workbooks.Reading.Text;

/// <summary>The rows of a text whose fields are apart by commas, semicolons or tabs.</summary>
internal sealed class TextSource : RowSource
{
    private const int LongestLine = 4_000_000;

    private static readonly string[] Delimiters = [",", ";", "\t"];

    private readonly Stream _file;
    private readonly Encoding _encoding;
    private readonly RowFileLimits _limits;
    private readonly string _delimiter;

    private TextSource(Stream file, Encoding encoding, RowFileLimits limits)
    {
        (_file, _encoding, _limits) = (file, encoding, limits);
        _delimiter = Delimiters.MaxBy(KnownColumns)!;
    }

    public override IReadOnlyList<string?> Sheets { get; } = [null];

    public static TextSource Open(Stream file, RowFileLimits limits) => TextEncoding.Of(file) is { } encoding
        ? new(file, encoding, limits)
        : throw new RowFileException(FileProblem.Of(FileProblemCode.NotText));

    public override IEnumerable<SheetRow> Read(int sheet, SheetFindings findings) => Read(_delimiter, findings);

    public override int? CountSoundRows(int sheet, TableHeader header)
    {
        using var text = OpenText();
        return new PlainLines(_delimiter[0], header.Row, header.Columns.Length, _limits).CountRows(text);
    }

    public override FileProblem? Check(SheetRow row, TableHeader header)
    {
        if (row.Count > header.Columns.Length)
        {
            return FileProblem.Of(FileProblemCode.TooManyFields, new FileExpectation.Cells(row.Count, header.Columns.Length)) with { Row = row.Number, Given = row[row.Count - 1].Text };
        }

        // A quotation mark that someone forgot to close takes the lines below for its own until the next mark.
        for (var i = 0; i < row.Count; i++)
        {
            if (header.Columns[i].Known is not null && row[i].Text is { } text && text.AsSpan().Trim().ContainsAny('\n', '\r'))
            {
                return FileProblem.Of(FileProblemCode.BadQuote) with { Row = row.Number, Column = header.Columns[i].Header, Given = Begin(text) };
            }
        }

        return null;
    }

    private IEnumerable<SheetRow> Read(string delimiter, SheetFindings findings)
    {
        using var text = OpenText();
        using var parser = new CsvParser(text, Configuration(delimiter, findings));
        var row = new SheetRow(_limits.Columns);
        while (ReadRecord(parser, row))
        {
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }

    private GuardedText OpenText()
    {
        _file.Position = 0;
        return new(_file, _encoding, LongestLine);
    }

    private CsvConfiguration Configuration(string delimiter, SheetFindings findings) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter,
        IgnoreBlankLines = false, // a blank line is a row too, and counts
        MaxFieldSize = _limits.CellCharacters,
        ProcessFieldBufferSize = 4096,
        BadDataFound = bad => findings.Problems.Add(
            FileProblem.Of(FileProblemCode.BadQuote) with { Row = bad.Context.Parser!.Row, Given = Begin(bad.Field) }),
    };

    private bool ReadRecord(CsvParser parser, SheetRow row)
    {
        try
        {
            if (!parser.Read())
            {
                return false;
            }
        }
        catch (MaxFieldSizeException tooLong)
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.CellTooLong, _limits.CellCharacters) with { Row = parser.Row }, tooLong);
        }

        var number = parser.Row;
        if (number > _limits.Rows)
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.TooManyRows, _limits.Rows) with { Row = number });
        }

        row.Begin(number);
        for (var i = 0; i < parser.Count; i++)
        {
            Put(row, i, CellContent.Of(parser[i]));
        }

        return true;
    }

    private void Put(SheetRow row, int column, CellContent cell)
    {
        if (column < _limits.Columns)
        {
            row.Set(column, cell);
        }
        else if (cell.Type != CellType.Empty)
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.TooManyColumns, _limits.Columns) with { Row = row.Number });
        }
    }

    private int KnownColumns(string delimiter)
    {
        try
        {
            return TableHeader.Find(Read(delimiter, new()), out _)?.KnownCount ?? 0;
        }
        catch (RowFileException)
        {
            return 0; // told when the file is read with the delimiter that fits best
        }
    }

    private static string Begin(string field)
    {
        const int enough = 40;
        return field.Length <= enough ? field : field[..enough] + "…";
    }
}
