namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>A range of cells, rows counted from 1 and columns from 0.</summary>
internal readonly record struct CellArea(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public override string ToString() => $"{CellName.Of(FirstColumn, FirstRow)}:{CellName.Of(LastColumn, LastRow)}";

    public static CellArea? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && CellName.TryParse(text.AsSpan(0, colon), out var firstColumn, out var firstRow)
            && CellName.TryParse(text.AsSpan(colon + 1), out var lastColumn, out var lastRow)
            ? new(firstColumn, firstRow, lastColumn, lastRow)
            : null;
    }
}
