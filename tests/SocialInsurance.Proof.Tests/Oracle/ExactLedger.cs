using SocialInsurance.Core.Requests;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Makes money of exact terms, by the three methods and modes of rounding.</summary>
internal sealed class ExactLedger(RoundingMethod method, RoundingMode mode)
{
    private static readonly Ratio Fen = Ratio.Of(1, 100);
    private static readonly Ratio Jiao = Ratio.Of(1, 10);

    /// <summary>The cells of one insurance and payer, month by month.</summary>
    public IReadOnlyList<ExactCell> Cells(IReadOnlyList<ExactTerms> terms) =>
        method == RoundingMethod.PeriodTotal ? [.. RoundedOnce(terms)] : [.. terms.Select(RoundedEach)];

    /// <summary>A negative amount is rounded as its positive twin.</summary>
    public Ratio Round(Ratio amount) => amount < Ratio.Zero ? Ratio.Zero - Round(Ratio.Zero - amount) : mode switch
    {
        RoundingMode.HalfUp => amount.HalfUpTo(Fen),
        RoundingMode.UpToJiao => amount.UpTo(Jiao),
        RoundingMode.Truncate => amount.DownTo(Fen),
    };

    private ExactCell RoundedEach(ExactTerms terms)
    {
        if (terms.OnDueBase is not { } onDueBase)
        {
            return terms.Cell;
        }

        var due = Round(onDueBase) + terms.Fixed;
        var paid = Round(terms.OnPaidBase ?? Ratio.Zero) + terms.Amounts;
        return terms.Cell.With(due, paid, method == RoundingMethod.BaseDelta && terms.OnPaidBase is { } onPaidBase && terms.HasOneRate
            ? Round(onDueBase - onPaidBase) + terms.Fixed - terms.Amounts
            : due - paid);
    }

    // Months that owe and months that were overpaid are two periods, each rounded once. A month shows by how much the rounded sum
    // has grown with it; of the difference, how far it has come beyond where it was before, but not beyond that of the period.
    private IEnumerable<ExactCell> RoundedOnce(IReadOnlyList<ExactTerms> terms)
    {
        var known = terms.Where(month => month.OnDueBase is not null).ToList();
        var cells = known.GroupBy(month => month.Due < month.Paid).SelectMany(period =>
        {
            var months = period.ToList();
            var sums = Enumerable.Range(0, months.Count + 1).Select(count => SumOf(months[..count])).ToList();
            var sign = period.Key ? Ratio.Of(-1) : Ratio.One;
            var end = Ratio.Max(Ratio.Zero, sign * (sums[^1].Due - sums[^1].Paid));
            var reached = new List<Ratio> { Ratio.Zero };
            foreach (var (due, paid) in sums.Skip(1))
            {
                reached.Add(Ratio.Min(end, Ratio.Max(reached[^1], sign * (due - paid))));
            }

            return months.Select((month, i) =>
                month.Cell.With(sums[i + 1].Due - sums[i].Due, sums[i + 1].Paid - sums[i].Paid, sign * (reached[i + 1] - reached[i])));
        });
        return cells.Concat(terms.Except(known).Select(month => month.Cell)).OrderBy(cell => cell.Month);
    }

    private (Ratio Due, Ratio Paid) SumOf(List<ExactTerms> months) => (
        Round(months.Sum(month => month.OnDueBase!.Value)) + months.Sum(month => month.Fixed),
        Round(months.Sum(month => month.OnPaidBase ?? Ratio.Zero)) + months.Sum(month => month.Amounts));
}
