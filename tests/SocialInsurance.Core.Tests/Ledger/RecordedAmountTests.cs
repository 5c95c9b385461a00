using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Ledger;

/// <summary>Amounts from a record: what was paid, what was made up afterwards, what the person paid for an employer, what was not due.</summary>
public sealed class RecordedAmountTests
{
    private static readonly BackPaymentRequest January =
        Some.Request(Situation.UnderDeclared, "2023-01", "2023-01").In(Book.Beijing).For(Insurance.Medical).PaidOnBase(7000).Earning(8000);

    // 8000 × 2% + 3 = 163 against the 143 of the record; without the record 160 against 140.
    [Fact]
    public void A_recorded_amount_contains_fixed_amounts_and_then_both_sides_do()
    {
        var recorded = January with { Exceptions = [Record(new(Yuan(143), null))] };

        Assert.Equal(new Cell(Yuan(163), Yuan(143), Yuan(20), Yuan(0)), Ask.Statement(recorded).Of(Insurance.Medical).Employee);
        Assert.Equal(new Cell(Yuan(160), Yuan(140), Yuan(20), Yuan(0)), Ask.Statement(January).Of(Insurance.Medical).Employee);
    }

    [Theory]
    [InlineData(RoundingMethod.MonthlyLedger)]
    [InlineData(RoundingMethod.PeriodTotal)]
    [InlineData(RoundingMethod.BaseDelta)]
    public void What_was_made_up_afterwards_is_subtracted_too(RoundingMethod method)
    {
        var request = Some.XiaoZhang.For(Insurance.Pension).Rounded(method) with
        {
            Exceptions = [new(Month("2023-02"), null, null, null) { MadeUp = PerInsurance<RecordedAmounts?>.All(new(Yuan(100), Yuan(1500))) }],
        };
        var line = Ask.Statement(request).Of(Insurance.Pension, "2023-02");

        Assert.Equal(new Cell(Yuan(640), Yuan(100), Yuan(540), Yuan(0)), line.Employee);
        Assert.Equal(new Cell(Yuan(1280), Yuan(1500), Yuan(0), Yuan(220)), line.Employer);
    }

    [Fact]
    public void Whatever_was_paid_for_a_month_that_was_not_due_is_overpaid()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with
        {
            Exceptions = [new(Month("2023-02"), null, null, PerInsurance<RecordedAmounts?>.All(new(Yuan(640), Yuan(1280)))) { IsNotDue = true }],
        };
        var statement = Ask.Statement(request);

        Assert.Equal(new Cell(Yuan(0), Yuan(640), Yuan(0), Yuan(640)), statement.Of(Insurance.Pension, "2023-02").Employee);
        Assert.Equal(Yuan(640 * 5), statement.Totals.Employee);
        Assert.True(statement.Has(NoteCode.MonthsNotDue));
    }

    /// <summary>It is shown apart, for the months that an employer owed, and never set off.</summary>
    [Fact]
    public void What_the_person_paid_for_an_employer_can_be_had_back_and_is_not_netted()
    {
        var request = Some.XiaoZhang with { PaidByPerson = new(Period("2022-11", "2023-03"), Yuan(1000)) };
        var left = request with { LeftOn = Day("2023-02-28") };

        Assert.Equal(Yuan(3000), Ask.Statement(request).Recoverable);
        Assert.Equal(Ask.Statement(Some.XiaoZhang).Totals, Ask.Statement(request).Totals);
        Assert.Equal(Yuan(2000), Ask.Statement(left).Recoverable);
        Assert.Equal(
            Yuan(3000),
            Assert.IsType<AmountNote>(Assert.Single(Ask.Statement(request).Notes, note => note.Code == NoteCode.PaidByPersonRecoverable)).Amount);
    }

    [Fact]
    public void Months_that_the_person_owed_alone_are_not_to_be_had_back()
    {
        var request = Some.XiaoZhang with
        {
            PaidByPerson = new(Period("2023-01", "2023-06"), Yuan(1000)),
            Employers =
            [
                new("A", Period("2023-01", "2023-02"), null),
                new("自己", Period("2023-03", "2023-06"), null) { Contributor = Contributor.Flexible },
            ],
        };

        Assert.Equal(Yuan(2000), Ask.Statement(request).Recoverable);
    }

    [Fact]
    public void A_figure_stated_for_some_months_goes_before_one_for_all_and_moves_no_other_month()
    {
        var general = new Override<BaseLimits>(Insurance.Pension, null, Limits(4000, 25_000));
        var request = Some.XiaoZhang.For(Insurance.Pension).Earning(3000) with
        {
            NewLimits = Overrides<BaseLimits>.Of([general, new(Insurance.Pension, Period("2023-03", "2023-04"), Limits(5000, 25_000))]),
        };

        Assert.Equal(
            [Yuan(4000), Yuan(4000), Yuan(5000), Yuan(5000), Yuan(4000), Yuan(4000)],
            Ask.Statement(request).Of(Insurance.Pension).Months.Select(line => line.Inputs.Due!.Amount));
    }

    [Fact]
    public void Twenty_years_are_two_hundred_and_forty_months()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with { Months = Period("2003-01", "2022-12"), PaidOn = Day("2023-07-20") };
        var statement = Ask.Statement(request);

        Assert.Equal(240, statement.Of(Insurance.Pension).Months.Length);
        Assert.Equal(Yuan(640 * 240), statement.Totals.Employee);
        Assert.True(statement.LateFee!.HasOlderDefault);
    }

    private static ExceptionalMonth Record(RecordedAmounts paid) => new(Month("2023-01"), null, null, PerInsurance<RecordedAmounts?>.All(paid));
}
