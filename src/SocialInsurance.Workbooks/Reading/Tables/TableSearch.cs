namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>Looks for the one table of people in a file, and for everything that is wrong with it.</summary>
internal sealed class TableSearch(RowSource source, RowFileLimits limits)
{
    private readonly List<FileProblem> _problems = [];
    private readonly SheetFindings _findings = new();
    private int _rows;
    private int _columns;

    public RowFileResult Run()
    {
        var tables = new List<(int Sheet, TableHeader Header)>();
        IReadOnlyList<string> first = [];
        for (var sheet = 0; sheet < source.Sheets.Count; sheet++)
        {
            var header = TableHeader.Find(source.Read(sheet, new()), out var found);
            first = first.Count == 0 ? found : first;
            if (header is not null)
            {
                tables.Add((sheet, header));
            }
        }

        return tables switch
        {
            [] => new([NoHeader(first)]),
            [var (sheet, header)] => Check(sheet, header),
            _ => new([FileProblem.Of(
                FileProblemCode.SeveralTables,
                new FileExpectation.OneOfSheets([.. tables.Select(table => source.Sheets[table.Sheet] ?? string.Empty)]))]),
        };
    }

    private static FileProblem NoHeader(IReadOnlyList<string> first) => first.Count == 0
        ? FileProblem.Of(FileProblemCode.EmptyFile)
        : FileProblem.Of(FileProblemCode.NoHeader, Required()) with { Given = Line(first) };

    private RowFileResult Check(int sheet, TableHeader header)
    {
        CheckHeader(header);
        try
        {
            ReadThrough(sheet, header);
            CheckMerged(header);
        }
        catch (RowFileException refused) when (_problems.Count > 0)
        {
            _problems.Add(refused.Problem);
        }

        var name = source.Sheets[sheet];
        return _problems.Count > 0
            ? new([.. _problems.Select(problem => problem with { Sheet = name })])
            : new(new RowTable(source, sheet, Widened(header), _rows));
    }

    private void CheckHeader(TableHeader header)
    {
        if (header.Missing().ToList() is { Count: > 0 } missing)
        {
            _problems.Add(FileProblem.Of(FileProblemCode.MissingColumns, new FileExpectation.OfColumns([.. missing])) with { Row = header.Row, Given = Line(header.Headers()) });
        }

        foreach (var repeated in header.Repeated())
        {
            _problems.Add(FileProblem.Of(FileProblemCode.DuplicateColumn, new FileExpectation.OfColumns([repeated.Key])) with
            {
                Row = header.Row,
                Given = Line(repeated.Select(column => $"{column.Header} ({CellName.OfColumn(header.Columns.IndexOf(column))})")),
            });
        }
    }

    private void ReadThrough(int sheet, TableHeader header)
    {
        if (source.CountSoundRows(sheet, header) is > 0 and var rows)
        {
            _rows = rows;
            return;
        }

        foreach (var row in source.Read(sheet, _findings))
        {
            if (row.Number <= header.Row)
            {
                continue;
            }

            _rows++;
            _columns = Math.Max(_columns, row.Count);
            if (source.Check(row, header) is { } problem)
            {
                Add(problem);
            }

            CheckFormulas(row, header);
        }

        _findings.Problems.ForEach(Add);
        if (_rows == 0 && _problems.Count == 0)
        {
            Add(FileProblem.Of(FileProblemCode.NoRows) with { Row = header.Row });
        }
    }

    private void CheckFormulas(SheetRow row, TableHeader header)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Type == CellType.Uncalculated && i < header.Columns.Length)
            {
                Add(FileProblem.Of(FileProblemCode.UncalculatedFormula) with { Row = row.Number, Column = header.Columns[i].Header, Given = CellName.Of(i, row.Number) });
            }
        }
    }

    private void CheckMerged(TableHeader header)
    {
        var known = header.Columns.Select((column, index) => (column, index)).Where(column => column.column.Known is not null).Select(column => column.index).ToList();
        var merged = _findings.Merged
            .Where(area => area.LastRow >= header.Row && known.Any(column => column >= area.FirstColumn && column <= area.LastColumn))
            .ToList();
        if (merged.Count > 0)
        {
            Add(FileProblem.Of(FileProblemCode.MergedCells, new FileExpectation.Places(merged.Count)) with
            {
                Row = merged.Min(area => area.FirstRow),
                Given = Line(merged.Take(limits.ProblemsOfOneKind).Select(area => area.ToString())),
            });
        }
    }

    /// <summary>Cells to the right of the last header are passed through as well.</summary>
    private TableHeader Widened(TableHeader header) => header with
    {
        Columns = [.. header.Columns, .. Enumerable.Repeat(new TableColumn(string.Empty, null), Math.Max(0, _columns - header.Columns.Length))],
    };

    private void Add(FileProblem problem)
    {
        if (_problems.Count(known => known.Code == problem.Code) < limits.ProblemsOfOneKind)
        {
            _problems.Add(problem);
        }
    }

    private static FileExpectation.OfColumns Required() => new([.. InputColumn.All.Where(column => column.IsRequired)]);

    /// <summary>Headers as one line, cut where nobody reads on.</summary>
    private static string Line(IEnumerable<string> headers)
    {
        const int longest = 300;
        var line = string.Join(" | ", headers);
        return line.Length <= longest ? line : line[..longest] + "…";
    }
}
