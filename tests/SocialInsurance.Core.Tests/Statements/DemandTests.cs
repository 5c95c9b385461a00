using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Statements.DemandFinding;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>The verdict on what an employer asks. Zhang San's share is 880.88, his employer's 2498.48, both 3379.36.</summary>
public sealed class DemandTests
{
    public static TheoryData<decimal, DemandFinding[], decimal> AskedOfZhangSan { get; } = new()
    {
        { 0, [BelowEmployeeShare], 0 },
        { 879.87m, [BelowEmployeeShare], 0 },
        { 879.88m, [EqualsEmployeeShare], 0 },
        { 880.88m, [EqualsEmployeeShare], 0 },
        { 881.88m, [EqualsEmployeeShare], 1 },
        { 881.89m, [ExceedsEmployeeShare], 1.01m },
        { 1080, [ExceedsEmployeeShare], 199.12m },
        { 3378.35m, [ExceedsEmployeeShare], 2497.47m },
        { 3378.36m, [ExceedsEmployeeShare, IncludesEmployerShare], 2497.48m },
        { 3379, [ExceedsEmployeeShare, IncludesEmployerShare], 2498.12m },
        { 3380.36m, [ExceedsEmployeeShare, IncludesEmployerShare], 2499.48m },
        { 3380.37m, [ExceedsEmployeeShare], 2499.49m },
    };

    /// <summary>Xiao Zhang's share is 5058, both shares 17874, the late fee 846.05.</summary>
    public static TheoryData<decimal, DemandFinding[]> AskedOfXiaoZhang { get; } = new()
    {
        { 5058, [EqualsEmployeeShare] },
        { 5904.05m, [ExceedsEmployeeShare, IncludesLateFee] },
        { 5905.05m, [ExceedsEmployeeShare, IncludesLateFee] },
        { 5905.06m, [ExceedsEmployeeShare] },
        { 5903.05m, [ExceedsEmployeeShare, IncludesLateFee] },
        { 5903.04m, [ExceedsEmployeeShare] },
        { 17_874, [ExceedsEmployeeShare, IncludesEmployerShare] },
        { 18_720.05m, [ExceedsEmployeeShare, IncludesEmployerShare, IncludesLateFee] },
    };

    [Theory]
    [MemberData(nameof(AskedOfZhangSan))]
    public void A_demand_is_held_against_the_shares_within_one_yuan(decimal asked, DemandFinding[] findings, decimal excess)
    {
        var verdict = Ask.Statement(Some.ZhangSan with { Demand = Yuan(asked) }).Demand!;

        Assert.Equal(findings, verdict.Findings);
        Assert.Equal((Yuan(asked), Yuan(880.88m), Yuan(excess)), (verdict.Asked, verdict.EmployeeShare, verdict.Excess));
    }

    [Theory]
    [MemberData(nameof(AskedOfXiaoZhang))]
    public void A_late_fee_in_a_demand_is_recognised(decimal asked, DemandFinding[] findings) =>
        Assert.Equal(findings, Ask.Statement(Some.XiaoZhang with { Demand = Yuan(asked), PaidOn = Day("2023-07-20") }).Demand!.Findings);

    [Fact]
    public void Without_a_late_fee_none_is_found_in_a_demand() =>
        Assert.Equal([ExceedsEmployeeShare], Ask.Statement(Some.XiaoZhang with { Demand = Yuan(5904.05m) }).Demand!.Findings);

    [Fact]
    public void A_late_fee_of_nothing_is_not_found_in_a_demand() => Assert.Equal(
        [EqualsEmployeeShare],
        Ask.Statement(Some.XiaoZhang with { Demand = Yuan(5058), PaidOn = Day("2023-01-15") }).Demand!.Findings);

    [Fact]
    public void Without_an_employer_share_none_is_found_in_a_demand()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with { Contributor = Contributor.Flexible, Demand = Yuan(3840) };

        Assert.Equal([EqualsEmployeeShare], Ask.Statement(request).Demand!.Findings);
    }

    [Fact]
    public void Only_a_demand_above_the_share_is_noted()
    {
        Assert.True(Ask.Statement(Some.ZhangSan with { Demand = Yuan(1080) }).Has(NoteCode.DemandExceedsEmployeeShare));
        Assert.False(Ask.Statement(Some.ZhangSan with { Demand = Yuan(880) }).Has(NoteCode.DemandExceedsEmployeeShare));
    }

    [Fact]
    public void Without_a_demand_there_is_no_verdict() => Assert.Null(Ask.Statement(Some.ZhangSan).Demand);

    [Fact]
    public void The_tolerance_is_one_yuan() => Assert.Equal(Core.Values.Yuan.One, DemandVerdict.Tolerance);
}
