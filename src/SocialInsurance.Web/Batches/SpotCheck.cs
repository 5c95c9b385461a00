using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>
/// A random sample of rows, and what it says of all of them. Whoever has the file and the seed draws the same rows: they
/// are those with the least SHA-256 of "seed:row number".
/// </summary>
/// <param name="Rows">The rows drawn, in their order.</param>
public sealed record SpotCheck(IReadOnlyList<(int Number, RowFinding Finding)> Rows)
{
    /// <summary>The largest sample that is shown.</summary>
    public const int MostRows = 1000;

    // The share of a normal distribution within ±1.96 is 95%.
    private const double Deviations = 1.959963984540054;

    /// <summary>How many of them had a deduction to compare.</summary>
    public int Compared => Rows.Count(row => row.Finding switch
    {
        RowFinding.Consistent or RowFinding.OverDeducted or RowFinding.IncludesEmployerShare or RowFinding.UnderDeducted => true,
        RowFinding.NotCompared or RowFinding.Refused => false,
    });

    /// <summary>How many of those were wrong, to whomever's disadvantage.</summary>
    public int Wrong => Rows.Count(row => row.Finding switch
    {
        RowFinding.OverDeducted or RowFinding.IncludesEmployerShare or RowFinding.UnderDeducted => true,
        RowFinding.Consistent or RowFinding.NotCompared or RowFinding.Refused => false,
    });

    /// <summary>Between which shares the share of wrong deductions in the whole file lies with 95% confidence (Wilson's interval).</summary>
    public (double Low, double High)? Interval => Compared == 0 ? null : Wilson(Wrong, Compared);

    public static SpotCheck Draw(IEnumerable<(int Number, RowFinding Finding)> rows, int size, string seed) =>
        new([.. rows.OrderBy(row => LotOf(seed, row.Number)).Take(size).OrderBy(row => row.Number)]);

    private static ulong LotOf(string seed, int number) => BinaryPrimitives.ReadUInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{number}"))));

    private static (double Low, double High) Wilson(int wrong, int compared)
    {
        double n = compared;
        var share = wrong / n;
        var square = Deviations * Deviations;
        var centre = share + (square / (2 * n));
        var spread = Deviations * Math.Sqrt(((share * (1 - share)) + (square / (4 * n))) / n);
        var scale = 1 + (square / n);
        return (Math.Max(0, (centre - spread) / scale), Math.Min(1, (centre + spread) / scale));
    }
}
