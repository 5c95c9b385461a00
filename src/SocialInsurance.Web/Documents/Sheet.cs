namespace SocialInsurance.Web.Documents;

/// <summary>One sheet of a workbook, filled row by row.</summary>
/// <param name="name">Its name, without quotation marks.</param>
/// <param name="widths">The widths of its columns, in characters.</param>
internal sealed class Sheet(string name, params IReadOnlyList<int> widths)
{
    private readonly List<SheetCell[]> _rows = [];

    public string Name => name;

    public IReadOnlyList<int> Widths => widths;

    public IReadOnlyList<SheetCell[]> Rows => _rows;

    /// <summary>The number of the row that is written next, as formulas call it.</summary>
    public int NextRow => _rows.Count + 1;

    public void Add(params SheetCell[] cells) => _rows.Add(cells);

    public void AddColumns(params IEnumerable<string> names) => Add([.. names.Select(text => SheetCell.Of(text, SheetStyle.Column))]);

    /// <summary>A row of this sheet, or a range, as a formula on another sheet calls it.</summary>
    public string At(string cells) => $"'{name}'!{cells}";
}
