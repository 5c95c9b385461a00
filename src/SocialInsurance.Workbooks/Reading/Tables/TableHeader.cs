using System.Collections.Immutable;

namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>The row that names the columns.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="KnownCount">How many different known columns it names.</param>
internal sealed record TableHeader(int Row, ImmutableArray<TableColumn> Columns, int KnownCount)
{
    /// <summary>A title may name one column by chance; two make a header.</summary>
    private const int FewestKnown = 2;

    private const int RowsSearched = 10;

    /// <summary>The header among the first rows; absent where no row looks like one.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="first">The cells of the first row, to be told when there is no header.</param>
    public static TableHeader? Find(IEnumerable<SheetRow> rows, out IReadOnlyList<string> first)
    {
        TableHeader? best = null;
        first = [];
        foreach (var row in rows.Take(RowsSearched))
        {
            var header = Of(row);
            if (first.Count == 0)
            {
                first = [.. header.Headers()];
            }

            if (header.KnownCount >= FewestKnown && header.KnownCount > (best?.KnownCount ?? 0))
            {
                best = header;
            }
        }

        return best;
    }

    /// <summary>Headers that say something.</summary>
    public IEnumerable<string> Headers() => Columns.Select(column => column.Header).Where(header => header.Length > 0);

    public IEnumerable<InputColumn> Missing() => InputColumn.All.Where(column => column.IsRequired && Columns.All(given => given.Known != column));

    public IEnumerable<IGrouping<InputColumn, TableColumn>> Repeated() =>
        Columns.Where(column => column.Known is not null).GroupBy(column => column.Known!).Where(group => group.Skip(1).Any());

    private static TableHeader Of(SheetRow row)
    {
        var columns = ImmutableArray.CreateBuilder<TableColumn>(row.Count);
        foreach (var cell in row.Cells)
        {
            var header = CellText.Of(cell, null)?.Trim() ?? string.Empty;
            columns.Add(new(header, HeaderText.Known(header)));
        }

        var known = columns.Select(column => column.Known).OfType<InputColumn>().Distinct().Count();
        return new(row.Number, columns.DrainToImmutable(), known);
    }
}
