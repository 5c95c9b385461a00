using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>出处列 / the columns that every row of data has: <c>sources</c>, <c>confidence</c>, and perhaps <c>note</c>.</summary>
internal sealed class Citations(SourceCatalogue catalogue)
{
    private static readonly CellFormat<ImmutableArray<string>> Ids = Cells.SomeOf(Cells.Text);
    private static readonly CellFormat<Confidence> Confidences = Cells.WordOf<Confidence>();

    public Citation Of(Row row) => new(
        SourcesOf(row),
        row.Required("confidence", Confidences),
        row.Optional("note", Cells.TextOrNull, null));

    /// <summary>The sources that the row names, at least one.</summary>
    public ImmutableArray<Source> SourcesOf(Row row)
    {
        var ids = row.Required("sources", Ids);
        if (ids.IsDefault)
        {
            return [];
        }

        var sources = ImmutableArray.CreateBuilder<Source>(ids.Length);
        foreach (var id in ids)
        {
            if (catalogue.Cite(id) is { } source)
            {
                sources.Add(source);
            }
            else if (catalogue.IsComplete)
            {
                row.Refuse($"sources.json has no source {id}");
            }
        }

        return sources.ToImmutable();
    }
}
