using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Statements.DemandFinding;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>What new limits add, apart from what was declared too low: only the first is asked for in an adjustment.</summary>
public sealed class DifferencePartsTests
{
    private const string Shanghai = "310000";

    private static readonly Insurance[] OfEmployee = [Insurance.Pension, Insurance.Medical, Insurance.Unemployment];

    // 2040 * 10.5% * 4 of her; the months are in no round, so nothing of it is an adjustment.
    [Fact]
    public void A_base_declared_too_low_is_no_part_of_an_adjustment()
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2026-01", "2026-04").In(Shanghai).PaidOnBase(7460).Earning(9500) with { Demand = Yuan(2000), Gaps = Gaps.Estimate });

        Assert.Equal((Yuan(0), Yuan(856.80m)), PartsOf(statement, Payer.Employee));
        Assert.Equal((Yuan(0), Yuan(2093.84m)), PartsOf(statement, Payer.Employer));
        Assert.Equal((Yuan(0), Yuan(2000)), (statement.Demand!.EmployeeShare, statement.Demand.Excess));
        Assert.Equal([ExceedsEmployeeShare], statement.Demand.Findings);
        Assert.True(statement.Has(NoteCode.MonthsInNoRound));
    }

    /// <summary>The base was under the floor in force: she is not told that she was asked too little.</summary>
    [Fact]
    public void Nobody_is_asked_too_little_because_the_employer_declared_too_little()
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2026-01", "2026-05").In(Book.Beijing).PaidOnBase(6871).Earning(12_000) with { Demand = Yuan(2000) });

        Assert.Equal((Yuan(0), Yuan(2692.70m)), PartsOf(statement, Payer.Employee));
        Assert.Equal([ExceedsEmployeeShare], statement.Demand!.Findings);
        Assert.True(statement.Has(NoteCode.BaseBelowFloor));
    }

    // Old floor 6821, new 7162: 341 is the round's; the 821 below the old floor were declared too low.
    [Fact]
    public void A_base_below_the_old_floor_has_both_parts_in_one_cell()
    {
        var line = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2025-07", "2025-07").In(Book.Beijing).PaidOnBase(6000).Earning(5000)).Of(Insurance.Pension, "2025-07");

        Assert.Equal(new DifferenceParts(Yuan(27.28m), Yuan(65.68m)), line.PartsOf(Payer.Employee, RoundingMode.HalfUp));
        Assert.Equal(Yuan(92.96m), line.Employee.Difference);
    }

    /// <summary>A file names as the wage what is the new floor: who is on it was on the old one.</summary>
    [Fact]
    public void A_wage_that_is_the_new_floor_was_on_the_old_one()
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2025-07", "2025-08").In(Shanghai).PaidOnBase(7384).Earning(7460).For(OfEmployee) with { Demand = Yuan(15.96m) });

        Assert.Equal((Yuan(15.96m), Yuan(0)), PartsOf(statement, Payer.Employee));
        Assert.Equal([EqualsEmployeeShare], statement.Demand!.Findings);
    }

    [Fact]
    public void Without_limits_on_either_side_the_whole_difference_is_the_adjustment()
    {
        var free = new BaseLimits(Limit.Unlimited, Limit.Unlimited);
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2023-01", "2023-07").PaidOnBase(5000).Earning(5300).For(Insurance.Pension).Within(free).FormerlyWithin(free) with
        {
            Rates = Some.ZhangSan.Rates,
        });

        Assert.Equal((Yuan(168), Yuan(0)), PartsOf(statement, Payer.Employee));
    }

    [Fact]
    public void A_month_without_a_round_by_which_the_limits_are_assumed_has_a_range_of_its_adjustment()
    {
        var totals = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2024-01", "2024-06").In("330100").Earning(4000) with { Gaps = Gaps.Estimate }).Totals;

        Assert.False(totals.EmployeeAdjustment.IsExact);
        Assert.True(totals.EmployeeAdjustment.Low <= totals.EmployeeParts.OfAdjustment && totals.EmployeeParts.OfAdjustment <= totals.EmployeeAdjustment.High);
    }

    [Theory]
    [InlineData(Situation.MissedMonths, false)]
    [InlineData(Situation.UnderDeclared, true)]
    public void Only_where_a_base_was_paid_on_are_there_parts(Situation situation, bool isDivided) =>
        Assert.Equal(isDivided, Ask.Statement(Some.XiaoZhang.PaidOnBase(5000) with { Situation = situation }).Totals.IsDivided);

    private static (Yuan OfAdjustment, Yuan OfUnderDeclaration) PartsOf(Statement statement, Payer payer)
    {
        var parts = statement.Totals.PartsOf(payer);
        return (parts.OfAdjustment, parts.OfUnderDeclaration);
    }
}
