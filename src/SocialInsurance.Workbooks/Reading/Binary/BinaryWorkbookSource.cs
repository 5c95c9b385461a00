using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SocialInsurance.Workbooks.Reading.OpenXml;
using SocialInsurance.Workbooks.Reading.Tables;
using SocialInsurance.Workbooks.Reading.Text;

namespace SocialInsurance.Workbooks.Reading.Binary;

/// <summary>The rows of an .xls file.</summary>
internal sealed class BinaryWorkbookSource : RowSource
{
    private const int ColumnsOfTheFormat = 256;

    private readonly IExcelDataReader _reader;
    private readonly RowFileLimits _limits;
    private readonly ErrorCells _errors;
    private readonly Dictionary<int, CellType> _formats = [];

    private BinaryWorkbookSource(IExcelDataReader reader, ErrorCells errors, RowFileLimits limits)
    {
        (_reader, _errors, _limits) = (reader, errors, limits);
        var names = new List<string?>();
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());
        Sheets = names;
    }

    public override IReadOnlyList<string?> Sheets { get; }

    public static BinaryWorkbookSource Open(Stream file, RowFileLimits limits) => Guard(() =>
    {
        var compound = CompoundFile.Read(file);
        if (compound.Has("EncryptedPackage"))
        {
            throw new RowFileException(FileProblem.Of(FileProblemCode.Encrypted));
        }

        using var book = compound.OpenWorkbook() ?? throw new RowFileException(FileProblem.Of(FileProblemCode.NotAWorkbook) with { Given = ".doc" });
        var errors = ErrorCells.Find(book);
        return new BinaryWorkbookSource(ExcelReaderFactory.CreateBinaryReader(file, Configuration()), errors, limits);
    });

    public override IEnumerable<SheetRow> Read(int sheet, SheetFindings findings)
    {
        Guard(() => GoTo(sheet, findings));
        var row = new SheetRow(_limits.Columns);
        while (Guard(() => ReadRow(sheet, row)))
        {
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }

    private static ExcelReaderConfiguration Configuration()
    {
        // First of all: this registers the code pages, one of which the constructor asks for.
        var chinese = TextEncoding.Chinese;
        return new() { FallbackEncoding = chinese, LeaveOpen = true };
    }

    private bool GoTo(int sheet, SheetFindings findings)
    {
        _reader.Reset();
        for (var i = 0; i < sheet; i++)
        {
            _reader.NextResult();
        }

        if (_reader.RowCount < 0 || _reader.RowCount > _limits.Rows)
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.TooManyRows, _limits.Rows) with { Sheet = _reader.Name });
        }

        // Each column is asked for in each row: a few bytes that claim 65,535 of both would cost minutes.
        if (_reader.FieldCount > ColumnsOfTheFormat)
        {
            throw new RowFileException(FileProblem.Of(FileProblemCode.Damaged));
        }

        foreach (var area in _reader.MergeCells ?? [])
        {
            findings.Merge(new(area.FromColumn, area.FromRow + 1, area.ToColumn, area.ToRow + 1));
        }

        return true;
    }

    private bool ReadRow(int sheet, SheetRow row)
    {
        if (!_reader.Read())
        {
            return false;
        }

        var number = _reader.Depth + 1;
        row.Begin(number);
        for (var column = 0; column < _reader.FieldCount; column++)
        {
            var cell = ContentOf(column) is { Type: not CellType.Empty } content ? content : _errors.At(sheet, number, column);
            if (cell.Type != CellType.Empty && column >= _limits.Columns)
            {
                throw new RowFileException(FileProblem.TooMuch(FileProblemCode.TooManyColumns, _limits.Columns) with { Row = number, Column = CellName.Of(column, number) });
            }

            row.Set(column, cell);
        }

        return true;
    }

    private CellContent ContentOf(int column) => _reader.GetValue(column) switch
    {
        null => default,
        string text => CellContent.Of(text),
        bool truth => CellContent.Of(truth ? "TRUE" : "FALSE"),
        DateTime date => new(CellType.Date, null, date.ToOADate()),
        TimeSpan time => new(CellType.Number, null, time.TotalDays),
        double number => new(FormatOf(column), null, number),
        int number => new(FormatOf(column), null, number),
        var other => CellContent.Of(FormattableString.Invariant($"{other}")),
    };

    private CellType FormatOf(int column)
    {
        var index = _reader.GetNumberFormatIndex(column);
        if (!_formats.TryGetValue(index, out var type))
        {
            var ofCode = NumberFormats.OfCode(_reader.GetNumberFormatString(column) ?? string.Empty);
            type = ofCode == CellType.Percent ? ofCode : CellType.Number;
            _formats.Add(index, type);
        }

        return type;
    }

    /// <summary>The package was not made for files that someone cut or changed: whatever it throws then, the file is damaged.</summary>
    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException locked)
        {
            throw new RowFileException(FileProblem.Of(FileProblemCode.Encrypted), locked);
        }
        catch (Exception broken) when (broken is not RowFileException)
        {
            throw new RowFileException(FileProblem.Of(FileProblemCode.Damaged), broken);
        }
    }
}
