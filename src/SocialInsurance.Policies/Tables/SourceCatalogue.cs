using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>来源目录 / <c>sources.json</c>: what rows may cite. Notices what nobody cites.</summary>
internal sealed class SourceCatalogue
{
    private readonly Dictionary<string, Source> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    public SourceCatalogue(DataFile file)
    {
        Rows = file.ReadRows(Read);
        foreach (var row in Rows)
        {
            if (!_byId.TryAdd(row.Value.Id, row.Value))
            {
                row.Report($"the source {row.Value.Id} is listed twice");
            }
        }

        IsComplete = !file.HasProblems;
    }

    public ImmutableArray<Placed<Source>> Rows { get; }

    /// <summary>Whether all of the file could be read: otherwise a source that is not found may be there all the same.</summary>
    public bool IsComplete { get; }

    public Source? Cite(string id)
    {
        _cited.Add(id);
        return _byId.GetValueOrDefault(id);
    }

    public void ReportUnused()
    {
        foreach (var row in Rows.Where(row => !_cited.Contains(row.Value.Id)))
        {
            row.Report($"no row cites the source {row.Value.Id}");
        }
    }

    private static Source Read(Row row) => new(
        row.Required("id", Cells.Text),
        row.Required("title", Cells.Text),
        row.Required("address", Cells.Text),
        row.Required("says", Cells.Text),
        row.Required("kind", Cells.Text));
}
