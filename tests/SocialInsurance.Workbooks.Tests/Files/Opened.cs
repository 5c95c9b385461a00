using System.Text;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Tests.Files;

/// <summary>What a file turns out to hold.</summary>
internal static class Opened
{
    /// <summary>The rows as lines of cells, after their number: <c>2: a|b|</c>.</summary>
    public static IReadOnlyList<string> Rows(Stream file)
    {
        using var table = Table(file);
        return [.. table.ReadRows().Select(row => FormattableString.Invariant($"{row.Number}: {string.Join('|', row.Cells)}"))];
    }

    public static IReadOnlyList<string> Rows(string csv) => Rows(new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    public static RowTable Table(Stream file)
    {
        var result = RowFile.Open(file, new());
        Assert.True(result.IsTable, string.Join('\n', result.Problems));
        return result.Table;
    }

    public static IReadOnlyList<FileProblem> Problems(Stream file, RowFileLimits? limits = null)
    {
        var result = RowFile.Open(file, limits ?? new());
        Assert.Null(result.Table);
        Assert.NotEmpty(result.Problems);
        return result.Problems;
    }

    public static FileProblem Problem(Stream file, RowFileLimits? limits = null) => Assert.Single(Problems(file, limits));

    public static FileProblem Problem(string csv) => Problem(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
}
