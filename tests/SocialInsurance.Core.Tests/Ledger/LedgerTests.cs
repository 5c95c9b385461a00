using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Ledger;

public sealed class LedgerTests
{
    private static readonly CellInput Month = Input(Yuan(1335), Yuan(3337), Percent(8));

    [Theory]
    [InlineData(RoundingMethod.MonthlyLedger)]
    [InlineData(RoundingMethod.PeriodTotal)]
    [InlineData(RoundingMethod.BaseDelta)]
    public void Fills_the_callers_cells_and_no_more(RoundingMethod method)
    {
        var untouched = new Cell(Yuan(1), Yuan(1), Yuan(1), Yuan(1));
        var cells = new[] { default, default, untouched };

        CellLedger.Fill([Month, Month], method, RoundingMode.HalfUp, cells);

        var expected = new Cell(Yuan(266.96m), Yuan(106.80m), Yuan(160.16m), Yuan(0));
        Assert.Equal([expected, expected, untouched], cells);
    }

    [Fact]
    public void Needs_a_cell_for_every_month() =>
        Assert.Throws<ArgumentException>(() => CellLedger.Fill([Month, Month], RoundingMethod.MonthlyLedger, RoundingMode.HalfUp, new Cell[1]));

    [Fact]
    public void Has_nothing_to_do_without_months()
    {
        var untouched = new Cell(Yuan(1), Yuan(1), Yuan(1), Yuan(1));
        var cells = new[] { untouched };

        CellLedger.Fill([], RoundingMethod.PeriodTotal, RoundingMode.HalfUp, cells);

        Assert.Equal([untouched], cells);
    }

    // 0.3 fen owed and 0.3 fen paid in full: 0.6 fen due and 0.3 paid, each rounded once.
    [Fact]
    public void A_month_paid_in_full_is_added_to_those_that_owe()
    {
        var owed = Input(Yuan(0), Yuan(0.03m), Percent(10));
        var cells = new Cell[2];

        CellLedger.Fill([owed, owed with { PaidBase = owed.DueBase }], RoundingMethod.PeriodTotal, RoundingMode.HalfUp, cells);

        Assert.Equal(new Cell(Yuan(0.01m), Yuan(0), Yuan(0.01m), Yuan(0)), cells[0] + cells[1]);
    }

    // 0.5 fen and nothing, then 0.6 and 0.5: in all 1.1 and 0.5, both one fen when rounded. The first month alone would be a fen apart.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_month_owes_or_is_overpaid_more_than_its_period(bool isOverpaid)
    {
        var (more, less) = (new[] { Yuan(0.05m), Yuan(0.06m) }, new[] { Yuan(0), Yuan(0.05m) });
        var (due, paid) = isOverpaid ? (less, more) : (more, less);
        var months = due.Zip(paid, (dueBase, paidBase) => Input(paidBase, dueBase, Percent(10))).ToArray();
        var cells = new Cell[2];

        CellLedger.Fill(months, RoundingMethod.PeriodTotal, RoundingMode.HalfUp, cells);

        Assert.Equal(new Cell(Yuan(0.01m), Yuan(0.01m), Yuan(0), Yuan(0)), cells[0] + cells[1]);
    }

    [Fact]
    public void The_greatest_amounts_that_a_request_may_hold_fit()
    {
        var most = Input(Yuan(0), Yuan(99_999_999.99m), Rate.Whole) with { FixedDue = Yuan(99_999_999.99m) };
        var cells = new Cell[120];

        CellLedger.Fill(Enumerable.Repeat(most, 120).ToArray(), RoundingMethod.PeriodTotal, RoundingMode.UpToJiao, cells);

        Assert.Equal(Yuan(99_999_999.99m).Fen * 240, cells.Sum(cell => cell.Difference.Fen));
    }

    [Fact]
    public void An_amount_beyond_all_reason_throws_instead_of_wrapping()
    {
        var beyond = Month with { DueBase = Core.Values.Yuan.FromFen(long.MaxValue / 2) };

        Assert.Throws<OverflowException>(() => CellLedger.Fill([beyond], RoundingMethod.MonthlyLedger, RoundingMode.HalfUp, new Cell[1]));
    }

    /// <summary>A month with one rate for both ledgers and nothing else.</summary>
    private static CellInput Input(Yuan paidBase, Yuan dueBase, Rate rate) => new(paidBase, dueBase, rate, rate, Core.Values.Yuan.Zero, null, Core.Values.Yuan.Zero);
}
