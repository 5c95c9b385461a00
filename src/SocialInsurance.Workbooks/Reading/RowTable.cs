using System.Collections.Immutable;
using SocialInsurance.Workbooks.Reading.Tables;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>The table of people that a file holds.</summary>
public sealed class RowTable : IDisposable
{
    private readonly RowSource _source;
    private readonly int _sheet;

    internal RowTable(RowSource source, int sheet, TableHeader header, int rowCount)
    {
        (_source, _sheet) = (source, sheet);
        (Sheet, HeaderRow, Columns, RowCount) = (source.Sheets[sheet], header.Row, header.Columns, rowCount);
    }

    /// <summary>The sheet; a text has none.</summary>
    public string? Sheet { get; }

    /// <summary>The number of the row that names the columns.</summary>
    public int HeaderRow { get; }

    /// <summary>All columns in the order of the file; one that has cells but no header has an empty one.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>How many rows there are, blank ones not counted.</summary>
    public int RowCount { get; }

    /// <summary>The rows below the header, one at a time from the file; as often as wanted, but one enumeration at a time.</summary>
    /// <exception cref="RowFileException">The file changed or cannot be read any more.</exception>
    public IEnumerable<SourceRow> ReadRows()
    {
        using var rows = _source.Read(_sheet, new()).GetEnumerator();
        while (Damage.ToProblem(rows.MoveNext))
        {
            if (rows.Current.Number > HeaderRow)
            {
                yield return Convert(rows.Current);
            }
        }
    }

    public void Dispose() => _source.Dispose();

    private SourceRow Convert(SheetRow row)
    {
        var cells = new string?[Columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = CellText.Of(row[i], Columns[i].Known);
        }

        return new(row.Number, cells);
    }
}
