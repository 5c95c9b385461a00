using System.Collections.Immutable;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>What a file of results is made of; its rows are asked for once, while it is written.</summary>
/// <param name="Columns">The columns of the file that was checked.</param>
/// <param name="Rows">Its rows with what came of them.</param>
/// <param name="Words">The language of the names of sheets.</param>
public sealed record ResultFile(ImmutableArray<TableColumn> Columns, IEnumerable<ResultRow> Rows, Words Words)
{
    /// <summary>The language of headers and findings: that of the file's own headers.</summary>
    public Language HeaderLanguage { get; } = Writing.HeaderLanguage.Of(Columns);

    /// <summary>The tables of the second sheet, asked for after the last row; an .xlsx without them has one sheet.</summary>
    public Func<IReadOnlyList<SummaryTable>>? Summary { get; init; }

    /// <summary>All headers.</summary>
    internal IEnumerable<string> Headers => [.. Columns.Select(column => column.Header), .. ResultColumns.Of(HeaderLanguage)];
}
