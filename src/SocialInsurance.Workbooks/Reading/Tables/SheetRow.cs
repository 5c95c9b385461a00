namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>A row as its file has it; the next row that is read takes its place.</summary>
internal sealed class SheetRow(int columns)
{
    private readonly CellContent[] _cells = new CellContent[columns];

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Cells up to the last that holds something.</summary>
    public ReadOnlySpan<CellContent> Cells => _cells.AsSpan(0, Count);

    public int Count { get; private set; }

    public bool IsBlank => Count == 0;

    public CellContent this[int column] => column < Count ? _cells[column] : default;

    public void Begin(int number)
    {
        Array.Clear(_cells, 0, Count);
        (Number, Count) = (number, 0);
    }

    public void Set(int column, CellContent cell)
    {
        if (cell.Type == CellType.Empty)
        {
            return;
        }

        _cells[column] = cell;
        Count = Math.Max(Count, column + 1);
    }
}
