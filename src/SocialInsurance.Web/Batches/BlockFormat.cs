using System.IO.Compression;
using System.Text.Json;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>How the rows of a block, and what came of them, are stored: compressed JSON.</summary>
internal static class BlockFormat
{
    public static byte[] Write(IReadOnlyList<SourceRow> rows) => Pack(rows.Select(row => new StoredRow(row.Number, row.Cells)));

    public static byte[] Write(IReadOnlyList<CheckedRow> rows) => Pack(rows.Select(row => new StoredResult(
        row.Finding,
        row.Figures?.Shares.Select(share => share?.Fen).ToArray(),
        row.Figures?.Employee.Fen ?? 0,
        row.Figures?.Employer.Fen ?? 0,
        row.Figures?.Certainty ?? default,
        row.Figures is { Certainty: not Certainty.Exact, Range: var range } ? [range.Low.Fen, range.High.Fen] : null,
        row.Deducted?.Fen,
        row.Explanation)));

    public static List<SourceRow> ReadRows(byte[] stored) => [.. Unpack<StoredRow>(stored).Select(row => new SourceRow(row.N, row.C))];

    public static List<CheckedRow> ReadResults(byte[] stored) => [.. Unpack<StoredResult>(stored).Select(row => new CheckedRow(
        row.F,
        row.S is { } shares ? new RowFigures([.. shares.Select(OfFen)], Yuan.FromFen(row.E), Yuan.FromFen(row.R), row.C, RangeOf(row)) : null,
        OfFen(row.D),
        row.X))];

    private static YuanRange RangeOf(StoredResult row) => row.G is [var low, var high]
        ? new(Yuan.FromFen(low), Yuan.FromFen(high))
        : new(Yuan.FromFen(row.E), Yuan.FromFen(row.E));

    private static Yuan? OfFen(long? fen) => fen is { } known ? Yuan.FromFen(known) : null;

    private static byte[] Pack<T>(IEnumerable<T> rows)
    {
        using var packed = new MemoryStream();
        using (var compressed = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(compressed, rows);
        }

        return packed.ToArray();
    }

    private static T[] Unpack<T>(byte[] stored)
    {
        using var compressed = new DeflateStream(new MemoryStream(stored), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T[]>(compressed)!;
    }

    // The names are short because each stands in every row.
    private sealed record StoredRow(int N, string?[] C);

    private sealed record StoredResult(RowFinding F, long?[]? S, long E, long R, Certainty C, long[]? G, long? D, string? X);
}
