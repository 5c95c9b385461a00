using System.Collections.Immutable;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>The values, beside what was found, that the sentence about a refused file names.</summary>
public abstract record FileExpectation
{
    private FileExpectation()
    {
    }

    /// <summary>So many at most: rows, columns, characters, megabytes, or times the packed size.</summary>
    public sealed record AtMost(long Most) : FileExpectation;

    /// <summary>In so many places.</summary>
    public sealed record Places(int Count) : FileExpectation;

    /// <summary>So many cells in a row of a table with so many columns.</summary>
    public sealed record Cells(int Found, int Columns) : FileExpectation;

    /// <summary>These columns.</summary>
    public sealed record OfColumns(ImmutableArray<InputColumn> Columns) : FileExpectation;

    /// <summary>One of these sheets.</summary>
    public sealed record OneOfSheets(ImmutableArray<string> Sheets) : FileExpectation;
}
