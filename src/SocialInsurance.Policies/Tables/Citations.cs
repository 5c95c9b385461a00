using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>
/// 出处列 / the columns that every row of data has: <c>sources</c>, <c>confidence</c>, and perhaps <c>note</c>; rows of figures also say
/// which <c>documents</c> state what.
/// </summary>
internal sealed class Citations(Catalogue<Source> sources, Catalogue<PolicyDocument>? documents = null)
{
    private static readonly CellFormat<ImmutableArray<string>> Ids = Cells.SomeOf(Cells.Text);
    private static readonly CellFormat<Confidence> Confidences = Cells.WordOf<Confidence>();
    private static readonly CellFormat<ImmutableArray<RowFact>> FactWords = Cells.ListOf(Cells.WordOf<RowFact>());

    public Citation Of(Row row) => new(
        SourcesOf(row),
        row.Required("confidence", Confidences),
        row.Optional("note", Cells.TextOrNull, null));

    /// <summary>The citation of a row of figures, which asserts these facts.</summary>
    public Citation OfFigures(Row row, params ReadOnlySpan<RowFact> facts) => Of(row) with
    {
        Facts = [.. facts],
        Documents = row.OptionalRows("documents", DocumentOf).Values().RemoveAll(use => use.Document is null),
    };

    /// <summary>The sources that the row names, at least one.</summary>
    public ImmutableArray<Source> SourcesOf(Row row)
    {
        var ids = row.Required("sources", Ids);
        if (ids.IsDefault)
        {
            return [];
        }

        var cited = ImmutableArray.CreateBuilder<Source>(ids.Length);
        foreach (var id in ids)
        {
            if (sources.Cite(id) is { } source)
            {
                cited.Add(source);
            }
            else if (sources.IsComplete)
            {
                row.Refuse($"sources.json has no source {id}");
            }
        }

        return cited.ToImmutable();
    }

    private DocumentUse DocumentOf(Row row)
    {
        var id = row.Required("id", Cells.Text);
        var document = id is null ? null : documents?.Cite(id);
        if (document is null && id is not null && documents?.IsComplete != false)
        {
            row.Refuse($"documents.json has no document {id}");
        }

        return new(document!, row.Required("facts", FactWords));
    }
}
