using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>A table, or why there is none.</summary>
public sealed class RowFileResult
{
    internal RowFileResult(RowTable table) => Table = table;

    internal RowFileResult(ImmutableArray<FileProblem> problems) => Problems = problems;

    /// <summary>The table, to be disposed of by the caller.</summary>
    public RowTable? Table { get; }

    /// <summary>Everything that is wrong with the file; empty when there is a table.</summary>
    public ImmutableArray<FileProblem> Problems { get; } = [];

    [MemberNotNullWhen(true, nameof(Table))]
    public bool IsTable => Table is not null;
}
