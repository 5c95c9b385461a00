using System.Diagnostics;
using System.Runtime.CompilerServices;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>
/// 账 / the ledger: the one function behind every figure. What should have been paid and what was paid are computed in
/// the same way from two bases; the difference is what is owed.
/// </summary>
public static class CellLedger
{
    /// <summary>逐月记账 / fills the cells of one insurance and payer, month by month.</summary>
    /// <param name="months">各月的依据 / what each month is computed from.</param>
    /// <param name="method">取整时点 / at which point money is rounded.</param>
    /// <param name="mode">取整方式 / how money is rounded.</param>
    /// <param name="cells">结果 / receives one cell a month.</param>
    /// <exception cref="ArgumentException">There are fewer cells than months.</exception>
    public static void Fill(ReadOnlySpan<CellInput> months, RoundingMethod method, RoundingMode mode, Span<Cell> cells)
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
    private static void FillMonthly(ReadOnlySpan<CellInput> months, RoundingStep step, Span<Cell> cells)
    {
        for (var i = 0; i < months.Length; i++)
        {
            ref readonly var month = ref months[i];
            var due = (month.DueBase * month.DueRate).Round(step) + month.FixedDue;
            var paid = (month.Recorded ?? (month.PaidBase * month.PaidRate).Round(step)) + month.MadeUp;
            cells[i] = CellOf(due, paid, due - paid);
        }
    }

    private static void FillBaseDelta(ReadOnlySpan<CellInput> months, RoundingStep step, Span<Cell> cells)
    {
        for (var i = 0; i < months.Length; i++)
        {
            ref readonly var month = ref months[i];
            var due = (month.DueBase * month.DueRate).Round(step) + month.FixedDue;
            var paid = (month.Recorded ?? (month.PaidBase * month.PaidRate).Round(step)) + month.MadeUp;
            var isByDelta = month.Recorded is null && month.PaidRate == month.DueRate;
            var difference = isByDelta
                ? ((month.DueBase - month.PaidBase) * month.DueRate).Round(step) + month.FixedDue - month.MadeUp
                : due - paid;
            cells[i] = CellOf(due, paid, difference);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Cell CellOf(Yuan due, Yuan paid, Yuan difference) => difference.Fen >= 0
        ? new Cell(due, paid, difference, Yuan.Zero)
        : new Cell(due, paid, Yuan.Zero, Yuan.Zero - difference);
}
