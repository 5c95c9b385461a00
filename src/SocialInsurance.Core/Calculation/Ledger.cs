using System.Diagnostics;
using System.Runtime.CompilerServices;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 账 / the ledger: the one function behind every figure. What should have been paid and what was paid are computed in
/// the same way from two bases; the difference is what is owed.
/// </summary>
public static class Ledger
{
    /// <summary>逐月记账 / fills the cells of one insurance and payer, month by month.</summary>
    /// <param name="months">各月参数 / the terms of each month.</param>
    /// <param name="method">取整时点 / at which point money is rounded.</param>
    /// <param name="mode">取整方式 / how money is rounded.</param>
    /// <param name="cells">结果 / receives one cell a month.</param>
    /// <exception cref="ArgumentException">There are fewer cells than months.</exception>
    public static void Fill(ReadOnlySpan<CellTerms> months, RoundingMethod method, RoundingMode mode, Span<Cell> cells)
    {
        if (cells.Length < months.Length)
        {
            throw new ArgumentException("Every month needs a cell.", nameof(cells));
        }

        switch (method)
        {
            case RoundingMethod.MonthlyLedger when mode == RoundingMode.HalfUp:
                FillMonthly(months, RoundingStep.HalfUpToFen, cells);
                break;
            case RoundingMethod.MonthlyLedger:
                FillMonthly(months, mode.Step(), cells);
                break;
            case RoundingMethod.PeriodTotal:
                PeriodLedger.Fill(months, mode.Step(), cells);
                break;
            case RoundingMethod.BaseDelta:
                FillBaseDelta(months, mode.Step(), cells);
                break;
            default:
                throw new UnreachableException();
        }
    }

    // Inlined so that the usual rounding is a constant of the loop instead of a question asked in every cell.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FillMonthly(ReadOnlySpan<CellTerms> months, RoundingStep step, Span<Cell> cells)
    {
        for (var i = 0; i < months.Length; i++)
        {
            ref readonly var month = ref months[i];
            var due = (month.DueBase * month.Rate).Round(step) + month.FixedDue;
            var paid = month.ReallyPaid ?? (month.PaidBase * month.Rate).Round(step);
            cells[i] = CellOf(due, paid, due - paid);
        }
    }

    private static void FillBaseDelta(ReadOnlySpan<CellTerms> months, RoundingStep step, Span<Cell> cells)
    {
        for (var i = 0; i < months.Length; i++)
        {
            ref readonly var month = ref months[i];
            var due = (month.DueBase * month.Rate).Round(step) + month.FixedDue;
            var paid = month.ReallyPaid ?? (month.PaidBase * month.Rate).Round(step);
            var difference = month.ReallyPaid is null
                ? ((month.DueBase - month.PaidBase) * month.Rate).Round(step) + month.FixedDue
                : due - paid;
            cells[i] = CellOf(due, paid, difference);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Cell CellOf(Yuan due, Yuan paid, Yuan difference) => difference.Fen >= 0
        ? new Cell(due, paid, difference, Yuan.Zero)
        : new Cell(due, paid, Yuan.Zero, Yuan.Zero - difference);
}
