using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Demands;

/// <summary>Facts alone, without a procedure: every situation that fits answers, and what explains the demand is named.</summary>
public sealed class DemandCheckTests
{
    private const string Shanghai = "310000";

    private static readonly DemandChecker Checker = new(Book.Calculator);

    private static BackPaymentRequest OfShanghai => Facts("2026-01", "2026-04").In(Shanghai).Earning(9500);

    [Fact]
    public void Neither_the_new_limits_nor_a_low_base_gives_2000()
    {
        var check = Check(OfShanghai with { Demand = Yuan(2000) }, new(Insurance.Pension, Yuan(596.80m)));

        Assert.Equal([Situation.UnderDeclared, Situation.AnnualAdjustment], check.Readings.Select(reading => reading.Request.Situation));
        Assert.Equal((Yuan(856.80m), Yuan(2093.84m)), (check.Readings[0].Totals.Employee, check.Readings[0].Totals.Employer));
        Assert.Equal(Yuan(0), check.Readings[1].Demand!.EmployeeShare);
        Assert.Equal([Yuan(1143.20m), Yuan(2000)], check.Misses.Select(miss => miss.Amount));
        Assert.Null(check.Explained);
        Assert.Equal(
            [(Situation.Leaving, ReadingReason.NoLeavingRuleKnown), (Situation.MissedMonths, ReadingReason.MonthsWerePaid), (Situation.Assessed, ReadingReason.NoBill)],
            check.LeftOut.Select(leftOut => (leftOut.Situation, leftOut.Reason)));
    }

    public static TheoryData<decimal, DemandFinding> WhatGivesTheCases { get; } = new()
    {
        { 856.80m, DemandFinding.EqualsEmployeeShare },
        { 2950.64m, DemandFinding.IncludesEmployerShare },
        { 2093.84m, DemandFinding.EqualsEmployerShare },
        { 1713.60m, DemandFinding.Twice },
    };

    [Theory]
    [MemberData(nameof(WhatGivesTheCases))]
    public void What_gives_the_sum_is_named_with_its_reading(decimal asked, DemandFinding finding)
    {
        var explained = Check(OfShanghai with { Demand = Yuan(asked) }, new(Insurance.Pension, Yuan(596.80m))).Explained!;

        Assert.Equal([Situation.UnderDeclared], explained.Readings);
        Assert.Equal((finding, Yuan(asked)), (explained.Finding, explained.Sum));
    }

    // Beijing July to September 2025 on 6000: the round adds 341, and 821 of the old floor were never declared.
    [Fact]
    public void Two_readings_together_can_give_the_sum()
    {
        var facts = Facts("2025-07", "2025-09").In(Book.Beijing).PaidOnBase(6000).Earning(5000);
        var (adjusted, declared) = (
            Ask.Statement(facts with { Situation = Situation.AnnualAdjustment }).Totals.EmployeeParts, Ask.Statement(facts with { Situation = Situation.UnderDeclared }).Totals);
        var explained = Check(facts with { Demand = declared.Employee }).Explained!;

        Assert.Equal(declared.Employee, adjusted.OfAdjustment + declared.EmployeeParts.OfUnderDeclaration);
        Assert.Equal(DemandFinding.EqualsEmployeeShare, explained.Finding);
    }

    // The case of the newspaper: no wage, no base, and the rule of the place settles it.
    [Fact]
    public void Where_a_rule_settles_who_leaves_that_is_a_reading()
    {
        var check = Check(Facts("2013-01", "2013-04").In(Book.Chongqing).WithWorkInjuryAt(0.5m) with { LeftOn = Day("2013-04-10"), Demand = Yuan(3379.36m) });

        Assert.Equal([Situation.Leaving], check.Readings.Select(reading => reading.Request.Situation));
        Assert.Equal(DemandFinding.IncludesEmployerShare, check.Explained!.Finding);
        Assert.Equal(4, check.LeftOut.Length);
    }

    [Fact]
    public void With_a_wage_alone_the_months_may_have_been_missed_or_be_adjusted()
    {
        var check = Check(OfShanghai);

        Assert.Equal([Situation.AnnualAdjustment, Situation.MissedMonths], check.Readings.Select(reading => reading.Request.Situation));
        Assert.Contains(check.LeftOut, leftOut => leftOut is { Situation: Situation.UnderDeclared, Reason: ReadingReason.BaseNeeded });
        Assert.Null(check.Explained);
    }

    [Fact]
    public void A_list_of_situations_restricts_what_is_tried() => Assert.Equal(
        [Situation.UnderDeclared],
        Checker.Check(new(OfShanghai.PaidOnBase(7460), [Situation.UnderDeclared], null)).Check!.Readings.Select(reading => reading.Request.Situation));

    /// <summary>Whoever left before publication is told that nothing is due yet.</summary>
    [Fact]
    public void Before_publication_the_adjustment_is_that_of_somebody_who_left()
    {
        var check = Check(Facts("2026-07", "2026-07").In(Book.Beijing).Earning(3000).KnownOn("2026-07-15") with { LeftOn = Day("2026-07-10"), Demand = Yuan(300) });

        Assert.Contains(check.Readings, reading => reading.Demand!.Findings.Contains(DemandFinding.AdvanceBeforePublication));
        Assert.Null(check.Explained);
    }

    public static TheoryData<decimal, PayslipFaultCode> ADeductionThatCases { get; } = new()
    {
        { 5000, PayslipFaultCode.AboveCeiling },
        { 596.83m, PayslipFaultCode.BetweenBases },
    };

    [Theory]
    [MemberData(nameof(ADeductionThatCases))]
    public void A_deduction_that_no_base_gives_is_told_with_what_would_do(decimal deducted, PayslipFaultCode code)
    {
        var fault = Checker.Check(new(OfShanghai, DemandQuestion.EverySituation, new(Insurance.Pension, Yuan(deducted)))).Fault!;

        Assert.Equal(code, fault.Code);
        Assert.True(code == PayslipFaultCode.AboveCeiling ? fault.Lower!.Deduction < Yuan(deducted) : fault.Lower!.Deduction < Yuan(deducted) && Yuan(deducted) < fault.Higher!.Deduction);
    }

    public static TheoryData<Insurance, decimal, decimal> APayslipGivesCases { get; } = new()
    {
        { Insurance.Pension, 596.80m, 7460 },
        { Insurance.Unemployment, 37.30m, 7460 },
        { Insurance.Medical, 149.20m, 7460 },
        { Insurance.Pension, 800, 10_000 },
        { Insurance.Unemployment, 50, 10_000 },
    };

    [Theory]
    [MemberData(nameof(APayslipGivesCases))]
    public void A_payslip_gives_the_base(Insurance insurance, decimal deducted, decimal found) =>
        Assert.Equal(Yuan(found), Check(OfShanghai, new(insurance, Yuan(deducted))).Facts.CurrentBase[Insurance.Pension]);

    // 2% of 7460 and 3 yuan of large-amount aid in Beijing.
    [Fact]
    public void A_fixed_amount_is_in_the_deduction() => Assert.Equal(
        Yuan(7460), Check(Facts("2025-10", "2025-12").In(Book.Beijing).Earning(9500), new(Insurance.Medical, Yuan(152.20m))).Facts.CurrentBase[Insurance.Pension]);

    private static BackPaymentRequest Facts(string from, string to) => Some.Request(default, from, to) with { Gaps = Gaps.Estimate };

    private static DemandCheck Check(BackPaymentRequest facts, Payslip? payslip = null)
    {
        var result = Checker.Check(new(facts, DemandQuestion.EverySituation, payslip));
        Assert.Null(result.Fault);
        return result.Check!;
    }
}
