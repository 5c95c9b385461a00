using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Statements.DemandFinding;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>What is written in demands on people who left, and what is behind it.</summary>
public sealed class FindingTests
{
    private static readonly Insurance[] OfEmployee = [Insurance.Pension, Insurance.Medical, Insurance.Unemployment];

    private static BackPaymentRequest FloorOfBeijing2025 =>
        Left(Book.Beijing, "2025-07", "2025-09", "2025-09-30").Earning(3000).For(OfEmployee);

    // Both shares as in the newspaper.
    [Fact]
    public void The_whole_difference_as_the_price_of_the_card() =>
        AssertFound(Some.ZhangSan, 3379.36m, 880.88m, IncludesEmployerShare);

    // 294 * 10.5% * 6 of her; the rate of the formula was that of both.
    [Fact]
    public void A_formula_with_the_rates_of_both() => AssertFound(
        Some.Request(Situation.AnnualAdjustment, "2018-01", "2018-06").In(Book.Chongqing).PaidOnBase(3370).Earning(3000).WithWorkInjuryAt(0.5m).For(OfEmployee) with
        {
            Rates = Some.Rates(pension: (8, 19), medical: (2, 9), unemployment: (0.5m, 0.5m), workInjury: 0.5m, maternity: 0.5m),
        },
        185.22m + 502.74m,
        185.22m,
        IncludesEmployerShare);

    public static TheoryData<decimal, decimal, decimal> TenPercentOfCases { get; } = new()
    {
        { 3000, 101.08m, 246.46m },
        { 8000, 0, 464.80m },
    };

    [Theory]
    [MemberData(nameof(TenPercentOfCases))]
    public void Ten_percent_of_the_contributions_held_back(decimal wage, decimal owed, decimal asked) => AssertFound(
        Left("370100", "2024-01", "2024-07", "2024-07-31").Earning(wage).For(Insurance.Pension, Insurance.Unemployment), asked, owed, TenPercentOfContributions);

    public static TheoryData<decimal, decimal, decimal, DemandFinding> TheDifferenceOfCases { get; } = new()
    {
        { 3000, 107.40m, 107.40m, EqualsEmployeeShare },
        { 12_000, 107.40m, 0, ExceedsEmployeeShare },
        { 40_000, 107.40m, 166.32m, BelowEmployeeShare },
    };

    // The difference of the floor from everybody: right on the floor, wrong within the limits and above them.
    [Theory]
    [MemberData(nameof(TheDifferenceOfCases))]
    public void The_difference_of_the_floor_from_everybody(decimal wage, decimal asked, decimal owed, DemandFinding finding)
    {
        var verdict = Ask.Statement(FloorOfBeijing2025.Earning(wage) with { Demand = Yuan(asked) }).Demand!;

        Assert.Equal((Yuan(owed), finding), (verdict.EmployeeShare, verdict.Findings[0]));
    }

    // The company left the work injury rate out, which nobody had named.
    [Fact]
    public void The_share_of_the_company_is_found_with_and_without_work_injury()
    {
        AssertFound(FloorOfBeijing2025, 376.44m, 107.40m, IncludesEmployerShare);
        AssertFound(FloorOfBeijing2025.For(Insurance.Pension, Insurance.Medical, Insurance.Unemployment, Insurance.WorkInjury) with { Gaps = Gaps.Estimate }, 376.44m, 107.40m, IncludesEmployerShare);
    }

    [Fact]
    public void Who_left_is_asked_for_what_only_those_who_stayed_pay()
    {
        var leaver = Left("330100", "2022-01", "2022-10", "2022-10-31").Earning(30_000).For(Insurance.Pension) with { Demand = Yuan(2022.40m) };
        var verdict = Ask.Statement(leaver).Demand!;

        Assert.Equal((Yuan(0), Yuan(2022.40m)), (verdict.EmployeeShare, verdict.Excess));
        Assert.Equal(ExceedsEmployeeShare, verdict.Findings[0]);
        Assert.Contains(LeaverNotAdjusted, verdict.Findings);
        Assert.NotEmpty(verdict.Explanations.Single(found => found.Finding == LeaverNotAdjusted).References);
    }

    // 21.20 a month: four of hers, eight asked.
    [Theory]
    [InlineData("2024-04")]
    [InlineData("2024-08")]
    public void Months_to_the_publication_instead_of_to_leaving(string to) => AssertFound(
        Left("510100", "2024-01", to, "2024-04-30").Earning(1000).For(Insurance.Pension), 169.60m, 84.80m, AllMonthsToPublication);

    [Fact]
    public void Money_held_back_before_anything_is_published()
    {
        var verdict = Ask.Statement(Left(Book.Beijing, "2026-07", "2026-07", "2026-07-10").Earning(3000).KnownOn("2026-07-15") with { Demand = Yuan(300) }).Demand!;

        Assert.Equal([ExceedsEmployeeShare, AdvanceBeforePublication], verdict.Findings);
        Assert.Equal(Yuan(0), verdict.EmployeeShare);
    }

    [Fact]
    public void Both_shares_divided_equally() => AssertFound(FloorOfBeijing2025, 188.22m, 107.40m, HalfOfTotal);

    // Xiao Zhang: share 5058, late fee 846.05.
    [Fact]
    public void The_late_fee_on_top() => AssertFound(Some.XiaoZhang with { PaidOn = Day("2023-07-20") }, 5904.05m, 5058, IncludesLateFee);

    [Fact]
    public void Exactly_the_own_share() => AssertFound(FloorOfBeijing2025, 107.40m, 107.40m, EqualsEmployeeShare);

    // 168 for the seven months and 24 for the month of the payslip: a right demand with a name.
    [Fact]
    public void A_payslip_contains_the_current_month()
    {
        var free = new BaseLimits(Limit.Unlimited, Limit.Unlimited);
        var request = Some.Request(Situation.AnnualAdjustment, "2023-01", "2023-07").PaidOnBase(5000).Earning(5300).For(Insurance.Pension).Within(free).FormerlyWithin(free);

        AssertFound(request with { Rates = Some.Rates((8, 16), (2, 8), (0.5m, 0.5m), 0, 0) }, 192, 168, IncludesCurrentMonth);
    }

    // 5000 * 28% * 6: all of it the employer's.
    [Fact]
    public void The_share_of_the_employer_alone()
    {
        var free = new BaseLimits(Limit.Unlimited, Limit.Unlimited);
        var request = Some.Request(Situation.MissedMonths, "2019-07", "2019-12").Earning(5000).For(Insurance.Pension, Insurance.Medical).Within(free);

        AssertFound(request with { Rates = Some.Rates((8, 20), (2, 8), (0.5m, 0.5m), 0, 0) }, 8400, 3000, EqualsEmployerShare);
    }

    // 1067.84 + 266.96 + 133.48 were due; 587.40 were paid.
    [Fact]
    public void What_was_due_without_what_was_paid() => AssertFound(Some.ZhangSan, 1468.28m, 880.88m, NotSubtracted);

    [Fact]
    public void Twice_the_share() => AssertFound(Some.ZhangSan, 1761.76m, 880.88m, Twice);

    [Fact]
    public void A_sum_that_nothing_gives_is_not_explained() =>
        Assert.Equal([ExceedsEmployeeShare], Ask.Statement(Some.ZhangSan with { Demand = Yuan(1080) }).Demand!.Findings);

    private static BackPaymentRequest Left(string city, string from, string to, string leftOn) =>
        Some.Request(Situation.Leaving, from, to).In(city) with { LeftOn = Day(leftOn) };

    private static void AssertFound(BackPaymentRequest request, decimal asked, decimal owed, DemandFinding finding)
    {
        var verdict = Ask.Statement(request with { Demand = Yuan(asked) }).Demand!;

        Assert.Equal(Yuan(owed), verdict.EmployeeShare);
        Assert.Contains(finding, verdict.Findings.Take(2));
        Assert.True(verdict.IsExplained);
    }
}
