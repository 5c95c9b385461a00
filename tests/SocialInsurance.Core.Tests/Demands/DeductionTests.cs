using SocialInsurance.Core.Demands;
using static SocialInsurance.Core.Demands.DeductionFinding;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Demands;

/// <summary>What was withheld from a wage, against an employee's share of 100 and an employer's of 250, within one yuan.</summary>
public sealed class DeductionTests
{
    public static TheoryData<decimal, DeductionFinding> Withheld { get; } = new()
    {
        { 0, UnderDeducted },
        { 98.99m, UnderDeducted },
        { 99, Consistent },
        { 100, Consistent },
        { 101, Consistent },
        { 101.01m, OverDeducted },
        { 250, OverDeducted },
        { 348.99m, OverDeducted },
        { 349, IncludesEmployerShare },
        { 351, IncludesEmployerShare },
        { 351.01m, OverDeducted },
    };

    [Theory]
    [MemberData(nameof(Withheld))]
    public void Is_held_against_the_shares_within_a_tolerance(decimal deducted, DeductionFinding finding) =>
        Assert.Equal(finding, Deduction.Compare(Yuan(deducted), Yuan(100), Yuan(250), Yuan(1)));

    [Fact]
    public void Without_an_employer_share_none_is_found() =>
        Assert.Equal(OverDeducted, Deduction.Compare(Yuan(102), Yuan(100), Yuan(0), Yuan(1)));
}
