namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>What is found around the rows of a sheet.</summary>
internal sealed class SheetFindings
{
    private const int Most = 100_000;

    private readonly List<CellArea> _merged = [];

    /// <summary>Ranges of merged cells, known when the last row was read.</summary>
    public IReadOnlyList<CellArea> Merged => _merged;

    /// <summary>Rows that could not be told apart.</summary>
    public List<FileProblem> Problems { get; } = [];

    public void Merge(CellArea area)
    {
        if (_merged.Count < Most)
        {
            _merged.Add(area);
        }
    }
}
