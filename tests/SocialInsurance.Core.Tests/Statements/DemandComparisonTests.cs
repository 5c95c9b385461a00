using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Statements.DemandFinding;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>The one comparison of page, API and payroll: against an employee's share of 100 and an employer's of 250, within one yuan.</summary>
public sealed class DemandComparisonTests
{
    public static TheoryData<decimal, DemandFinding[]> Asked { get; } = new()
    {
        { 0, [BelowEmployeeShare] },
        { 98.99m, [BelowEmployeeShare] },
        { 99, [EqualsEmployeeShare] },
        { 100, [EqualsEmployeeShare] },
        { 101, [EqualsEmployeeShare] },
        { 101.01m, [ExceedsEmployeeShare] },
        { 174.01m, [ExceedsEmployeeShare, HalfOfTotal] },
        { 200, [ExceedsEmployeeShare, Twice] },
        { 250, [ExceedsEmployeeShare, EqualsEmployerShare] },
        { 348.99m, [ExceedsEmployeeShare] },
        { 349, [ExceedsEmployeeShare, IncludesEmployerShare] },
        { 351, [ExceedsEmployeeShare, IncludesEmployerShare] },
        { 351.01m, [ExceedsEmployeeShare] },
    };

    public static TheoryData<decimal, DemandFinding[], decimal> AskedOfAnEstimate { get; } = new()
    {
        { 78.99m, [BelowEmployeeShare], 0 },
        { 79, [WithinRange], 0 },
        { 100, [WithinRange], 0 },
        { 131, [WithinRange], 1 },
        { 131.01m, [ExceedsEmployeeShare], 1.01m },
        { 350, [ExceedsEmployeeShare, IncludesEmployerShare], 220 },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void Is_held_against_the_shares_within_a_tolerance(decimal asked, DemandFinding[] findings) =>
        Assert.Equal(findings, DemandVerdict.Of(Yuan(asked), DemandGround.Of(Shares(100, 250)), Yuan(1)).Findings);

    [Theory]
    [MemberData(nameof(AskedOfAnEstimate))]
    public void Inside_a_range_nothing_is_called_wrong(decimal asked, DemandFinding[] findings, decimal excess)
    {
        var totals = Shares(100, 250) with { EmployeeRange = new(Yuan(80), Yuan(130)) };

        var verdict = DemandVerdict.Of(Yuan(asked), DemandGround.Of(totals), Yuan(1));

        Assert.Equal(findings, verdict.Findings);
        Assert.Equal(Yuan(excess), verdict.Excess);
    }

    [Fact]
    public void Without_an_employer_share_none_is_found() =>
        Assert.Equal([ExceedsEmployeeShare], DemandVerdict.Of(Yuan(102), DemandGround.Of(Shares(100, 0)), Yuan(1)).Findings);

    [Fact]
    public void The_late_fee_explains_what_is_above_the_share() =>
        Assert.Equal([ExceedsEmployeeShare, IncludesLateFee], DemandVerdict.Of(Yuan(110), DemandGround.Of(Shares(100, 250)) with { LateFee = Yuan(10) }, Yuan(1)).Findings);

    [Fact]
    public void A_demand_equal_to_the_share_includes_nothing() =>
        Assert.Equal([EqualsEmployeeShare], DemandVerdict.Of(Yuan(40), DemandGround.Of(Shares(40, 0.5m)) with { LateFee = Yuan(0.08m) }, Yuan(1)).Findings);

    [Fact]
    public void A_share_that_supposes_a_rule_refutes_nothing() =>
        Assert.Empty(DemandVerdict.Of(Yuan(5000), DemandGround.Of(Shares(100, 250) with { IsSupposed = true }), Yuan(1)).Findings);

    private static Totals Shares(decimal employee, decimal employer) => new(Yuan(employee), Yuan(employer), Yuan(0), true)
    {
        EmployeeRange = new(Yuan(employee), Yuan(employee)),
        EmployerRange = new YuanRange(Yuan(employer), Yuan(employer)),
    };
}
