using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>What somebody who left owes of an adjustment: as her city decided, and as everyone where nothing is known.</summary>
public sealed class LeaversTests
{
    private const string Hangzhou = "330100", Hefei = "340100", Jinan = "370100", Chengdu = "510100";

    private static BackPaymentRequest Left(string city, string from, string to, string leftOn) =>
        Some.Request(Situation.Leaving, from, to).In(city).For(Insurance.Pension) with { LeftOn = Day(leftOn) };

    // Round of 2021: floor 3321.60 → 3957, 8% a month: 635.40 × 8% = 50.83, six months.
    [Theory]
    [InlineData(Situation.Leaving)]
    [InlineData(Situation.AnnualAdjustment)]
    public void A_leaver_whom_the_round_leaves_out_owes_nothing(Situation situation)
    {
        var request = Left(Hangzhou, "2021-01", "2021-06", "2021-06-30").Earning(3000) with { Situation = situation };

        Assert.Equal(Yuan(0), Ask.Statement(request).Totals.Employee);
        Assert.True(Ask.Statement(request).Has(NoteCode.LeaverNotAdjusted));
        Assert.Equal(Yuan(304.98m), Ask.Statement(request with { Situation = Situation.AnnualAdjustment, LeftOn = null }).Totals.Employee);
    }

    // 22311 − 19783 = 2528 at 8% is 202.24 a month.
    [Fact]
    public void Hangzhou_charged_the_stayer_of_2022_and_not_the_leaver()
    {
        var leaver = Left(Hangzhou, "2022-01", "2022-10", "2022-10-31").Earning(30_000);

        Assert.Equal(Yuan(0), Ask.Statement(leaver).Totals.Employee);
        Assert.Equal(Yuan(2022.40m), Ask.Statement(leaver with { Situation = Situation.AnnualAdjustment, LeftOn = null }).Totals.Employee);
    }

    // 294 × (8% + 2% + 0.5%) = 30.87 a month.
    [Fact]
    public void Chongqing_2018_is_the_employees_rates_alone_and_says_that_no_rule_on_leavers_was_found()
    {
        var leaver = Left(Book.Chongqing, "2018-01", "2018-06", "2018-06-30").PaidOnBase(3370)
            .For(Insurance.Pension, Insurance.Medical, Insurance.Unemployment);

        Assert.Equal(Yuan(185.22m), Ask.Statement(leaver).Totals.Employee);
        Assert.True(Ask.Statement(leaver).Has(NoteCode.LeaverUnknown));
    }

    public static TheoryData<decimal, decimal> WagesInShandong { get; } = new()
    {
        { 3000, 101.08m },
        { 8000, 0 },
    };

    // 4416 − 4242 = 174: pension 13.92, unemployment 0.3% 0.52; seven months.
    [Theory]
    [MemberData(nameof(WagesInShandong))]
    public void Shandong_2024_lets_hold_money_back_and_owes_only_outside_the_limits(decimal wage, decimal owed)
    {
        var leaver = Left(Jinan, "2024-01", "2024-07", "2024-07-31").For(Insurance.Pension, Insurance.Unemployment).Earning(wage);

        Assert.Equal(Yuan(owed), Ask.Statement(leaver).Totals.Employee);
        Assert.True(Ask.Statement(leaver).Has(NoteCode.AdvanceLocalRule));
        Assert.Equal(owed == 0, Ask.Statement(leaver).Has(NoteCode.LeaverWithinLimits));
    }

    public static TheoryData<decimal, decimal> WagesInBeijing { get; } = new()
    {
        { 3000, 107.40m },
        { 12_000, 0 },
        { 40_000, 166.32m },
    };

    // 341 × 8%, 2%, 0.5%: 27.28 + 6.82 + 1.70; ceiling 528: 42.24 + 10.56 + 2.64; three months.
    [Theory]
    [MemberData(nameof(WagesInBeijing))]
    public void Beijing_2025_owes_nothing_between_the_new_floor_and_the_old_ceiling(decimal wage, decimal owed)
    {
        var leaver = Left(Book.Beijing, "2025-07", "2025-09", "2025-09-30").Earning(wage)
            .For(Insurance.Pension, Insurance.Medical, Insurance.Unemployment);

        Assert.Equal(Yuan(owed), Ask.Statement(leaver).Totals.Employee);
    }

    // The employer's 54.56 + 33.42 + 1.70 a month beside it: 269.04.
    [Fact]
    public void A_demand_of_both_shares_is_recognised()
    {
        var leaver = Left(Book.Beijing, "2025-07", "2025-09", "2025-09-30").Earning(3000)
            .For(Insurance.Pension, Insurance.Medical, Insurance.Unemployment) with
        {
            Demand = Yuan(376.44m),
        };
        var statement = Ask.Statement(leaver);

        Assert.Equal(Yuan(376.44m), statement.Totals.All);
        Assert.Equal([DemandFinding.ExceedsEmployeeShare, DemandFinding.IncludesEmployerShare], statement.Demand!.Findings);
        Assert.Equal(Yuan(269.04m), statement.Demand.Excess);
    }

    public static TheoryData<string, string, decimal> MonthsInChengdu { get; } = new()
    {
        { "2024-04", "2024-04-30", 84.80m },
        { "2024-08", "2024-04-30", 84.80m },
        { "2024-08", "2024-08-31", 169.60m },
    };

    // 21.20 a month: four months worked, eight in the round.
    [Theory]
    [MemberData(nameof(MonthsInChengdu))]
    public void Chengdu_2024_is_owed_for_the_months_worked(string to, string leftOn, decimal owed) =>
        Assert.Equal(Yuan(owed), Ask.Statement(Left(Chengdu, "2024-01", to, leftOn).Earning(1000)).Totals.Employee);

    [Fact]
    public void Through_the_former_employer_the_share_is_owed_and_nothing_more()
    {
        var statement = Ask.Statement(Left(Jinan, "2024-01", "2024-07", "2024-07-31").Earning(3000));

        Assert.True(statement.Has(NoteCode.LeaverFormerEmployer) || statement.Has(NoteCode.LeaverFormerEmployerDeclares));
        Assert.Equal(Yuan(13.92m * 7), statement.Totals.Employee);
        Assert.Equal(Certainty.Exact, statement.Totals.CertaintyOf(Payer.Employee));
    }

    /// <summary>Adjusted only if she and the former employer apply: then she owes what a stayer owes, and else nothing.</summary>
    [Fact]
    public void On_application_the_amount_is_one_end_and_nothing_the_other()
    {
        var rule = Book.Embedded.For(Hefei).Leavers.First(rule => rule.IsOnApplication && rule.Covers(Insurance.Pension, rule.Months.From));
        var months = rule.Months;
        var leftOn = months.To.OnDayOfMonth(1);
        var leaver = Left(Hefei, "2022-01", "2022-01", "2022-01-31").Earning(1000) with { Months = months, LeftOn = leftOn };
        var statement = Ask.Statement(leaver);
        var stayer = Ask.Statement(leaver with { Situation = Situation.AnnualAdjustment, LeftOn = null });

        Assert.True(stayer.Totals.Employee > Yuan(0));
        Assert.Equal(stayer.Totals.Employee, statement.Totals.Employee);
        Assert.Equal(new YuanRange(Yuan(0), stayer.Totals.Employee), statement.Totals.EmployeeRange);
        Assert.True(statement.Has(NoteCode.LeaverOnApplication));
        Assert.Equal([DemandFinding.WithinRange], Ask.Statement(leaver with { Demand = stayer.Totals.Employee }).Demand!.Findings);
    }

    /// <summary>Who was settled on leaving has a case of its own: the adjustment adds nothing to it.</summary>
    [Fact]
    public void Settled_on_leaving_the_adjustment_owes_nothing_more()
    {
        var adjusted = Some.Request(Situation.AnnualAdjustment, "2013-01", "2013-04").In(Book.Chongqing).For(Insurance.Pension).PaidOnBase(1335) with
        {
            LeftOn = Day("2013-04-26"),
        };

        Assert.Equal(Yuan(0), Ask.Statement(adjusted).Totals.Employee);
        Assert.True(Ask.Statement(adjusted).Has(NoteCode.LeaverSettledOnLeaving));
    }

    // Left in February 2010, paid on 1350, settled on the 2249 of 2008: 179.92 − 108.00 a month.
    [Fact]
    public void Chongqing_settled_the_leavers_of_2010_on_the_average_of_2008()
    {
        var leaver = Left(Book.Chongqing, "2010-01", "2010-02", "2010-02-26").PaidOnBase(1350) with { Rates = Some.ZhangSan.Rates };
        var statement = Ask.Statement(leaver);

        Assert.Equal(LeavingReading.Settlement, statement.Reading);
        Assert.Equal((1350m, 2249m), statement.Bases(Insurance.Pension));
        Assert.Equal(Yuan(143.84m), statement.Totals.Employee);
    }

    /// <summary>The month 2249 was made of the year 26982, which alone is in the source.</summary>
    [Fact]
    public void An_average_that_was_derived_is_said_to_be_so_when_a_leaver_is_settled_on_it()
    {
        var leaver = Left(Book.Chongqing, "2010-01", "2010-02", "2010-02-26").PaidOnBase(1350) with { Rates = Some.ZhangSan.Rates };

        Assert.True(Ask.Statement(leaver).Has(NoteCode.AverageIsDerived));
    }

    /// <summary>Before the new limits are published nothing is due, and no deposit may be taken for it.</summary>
    [Fact]
    public void Before_publication_nothing_is_due_yet()
    {
        var leaver = Left(Book.Chongqing, "2024-01", "2024-04", "2024-04-30").Earning(1000).KnownOn("2024-05-02");
        var statement = Ask.Statement(leaver);

        Assert.Equal(Yuan(0), statement.Totals.Employee);
        Assert.All([NoteCode.NotDueYet, NoteCode.AdvanceNoAmountYet, NoteCode.NotADeposit], code => Assert.True(statement.Has(code), $"{code}"));
    }

    // 720 + 183 + 18 for September 2015; October begins after the last day.
    [Fact]
    public void Months_that_begin_after_the_last_day_are_not_due_in_any_situation()
    {
        var missed = Some.Request(Situation.MissedMonths, "2015-09", "2015-10").In(Book.Beijing).Earning(9000) with { LeftOn = Day("2015-09-25") };

        Assert.Equal(Yuan(921), Ask.Statement(missed).Totals.Employee);
        Assert.True(Ask.Statement(missed).Has(NoteCode.MonthsNotDue));
        Assert.All(Enum.GetValues<Situation>().Where(situation => situation != Situation.Assessed), situation =>
        {
            var line = Ask.Statement(Some.XiaoZhang.PaidOnBase(5000).FormerlyWithin(Limits(4000, 25_000)) with
            {
                Situation = situation,
                OldAverageWage = situation == Situation.Leaving ? Yuan(5000) : null,
                LeftOn = Day("2023-04-30"),
                Exceptions = [new(Month("2023-06"), PerInsurance<Yuan?>.All(Yuan(5000)), null, null)],
            }).Of(Insurance.Pension, "2023-06");
            Assert.Equal((Yuan(0), Yuan(400), Yuan(0), Yuan(400)), (line.Employee.Due, line.Employee.Paid, line.Employee.Difference, line.Employee.Overpaid));
        });
    }
}
