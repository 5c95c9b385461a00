using BenchmarkDotNet.Attributes;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Benchmarks;

/// <summary>
/// The figures of one case: Zhang San, five insurances, two payers, four months; all parameters resolved, into the caller's
/// buffer. Target: at most four times a loop written by hand, and no allocation.
/// </summary>
public class FiguresBenchmark
{
    private const int Months = 4;
    private const long PaidBase = 133_500, DueBase = 333_700;

    private static readonly long[] Rates = [80_000, 200_000, 20_000, 80_000, 10_000, 20_000, 0, 5_000, 0, 7_000];

    private readonly long[] _figures = new long[Rates.Length * Months * 4];
    private readonly Cell[] _cells = new Cell[Rates.Length * Months];
    private readonly CellInput[] _terms = [.. Rates.SelectMany(rate => Enumerable.Repeat(TermsAt(rate), Months))];

    /// <summary>Both ways must come to the same fen, or the comparison is worth nothing.</summary>
    [GlobalSetup]
    public void Compare()
    {
        HandWritten();
        Ledger();
        var figures = _cells.SelectMany(cell => new[] { cell.Due.Fen, cell.Paid.Fen, cell.Difference.Fen, cell.Overpaid.Fen });
        if (!figures.SequenceEqual(_figures) || _cells.Sum(cell => cell.Difference.Fen) != 88_088 + 249_848)
        {
            throw new InvalidOperationException("The two ways differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public void HandWritten() => HandWrittenLedger.Fill(PaidBase, DueBase, Rates, Months, _figures);

    [Benchmark]
    public void Ledger()
    {
        for (var first = 0; first < _terms.Length; first += Months)
        {
            Core.Ledger.CellLedger.Fill(
                _terms.AsSpan(first, Months), RoundingMethod.MonthlyLedger, RoundingMode.HalfUp, _cells.AsSpan(first, Months));
        }
    }

    private static CellInput TermsAt(long rate) =>
        new(Yuan.FromFen(PaidBase), Yuan.FromFen(DueBase), Rate.FromMillionths(rate), Rate.FromMillionths(rate), Yuan.Zero, null, Yuan.Zero);
}
