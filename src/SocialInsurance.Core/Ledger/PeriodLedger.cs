using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>
/// The ledger that rounds a period once. So that totals stay plain sums of cells, each month receives the growth of the
/// rounded running total; months that owe and months that were overpaid run apart, for they are never netted.
/// </summary>
internal static class PeriodLedger
{
    public static void Fill(ReadOnlySpan<CellInput> months, RoundingStep step, Span<Cell> cells)
    {
        var owed = new RunningTotal(step);
        var overpaid = new RunningTotal(step);
        for (var i = 0; i < months.Length; i++)
        {
            cells[i] = months[i].IsOverpaid ? overpaid.Add(months[i]) : owed.Add(months[i]);
        }

        SpreadDifference(months, cells, owed.Due - owed.Paid, isOverpaid: false);
        SpreadDifference(months, cells, overpaid.Paid - overpaid.Due, isOverpaid: true);
    }

    // A month's share is how far the running difference has come beyond its highest point so far, and never beyond the
    // period's: so no month is negative and together they are exactly the period's difference.
    private static void SpreadDifference(ReadOnlySpan<CellInput> months, Span<Cell> cells, Yuan total, bool isOverpaid)
    {
        var target = Yuan.Max(total, Yuan.Zero);
        var running = Yuan.Zero;
        var reached = Yuan.Zero;
        for (var i = 0; i < months.Length; i++)
        {
            if (months[i].IsOverpaid != isOverpaid)
            {
                continue;
            }

            running += isOverpaid ? cells[i].Paid - cells[i].Due : cells[i].Due - cells[i].Paid;
            var next = Yuan.Min(target, Yuan.Max(reached, running));
            cells[i] = isOverpaid
                ? cells[i] with { Overpaid = next - reached }
                : cells[i] with { Difference = next - reached };
            reached = next;
        }
    }

    private struct RunningTotal(RoundingStep step)
    {
        private ExactYuan _due;
        private ExactYuan _paid;
        private Yuan _fixedDue;
        private Yuan _recorded;

        public Yuan Due { get; private set; }

        public Yuan Paid { get; private set; }

        public Cell Add(in CellInput month)
        {
            _due += month.DueBase * month.DueRate;
            _fixedDue += month.FixedDue;
            if (month.Recorded is { } recorded)
            {
                _recorded += recorded;
            }
            else
            {
                _paid += month.PaidBase * month.PaidRate;
            }

            _recorded += month.MadeUp;
            var due = _due.Round(step) + _fixedDue;
            var paid = _paid.Round(step) + _recorded;
            var cell = new Cell(due - Due, paid - Paid, Yuan.Zero, Yuan.Zero);
            Due = due;
            Paid = paid;
            return cell;
        }
    }
}
