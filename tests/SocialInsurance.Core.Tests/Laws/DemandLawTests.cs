using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class DemandLawTests
{
    private static readonly DemandFinding[] Comparisons =
        [DemandFinding.BelowEmployeeShare, DemandFinding.EqualsEmployeeShare, DemandFinding.ExceedsEmployeeShare];

    [Fact]
    public void A_verdict_compares_once_and_its_excess_is_never_negative() => Answered.Always(
        request => request with { Demand = request.Demand ?? request.OldAverageWage ?? Yuan.One },
        answered =>
        {
            var verdict = answered.Statement.Demand!;

            Assert.Single(verdict.Findings, Comparisons.Contains);
            Assert.Equal(verdict.Findings.Distinct(), verdict.Findings);
            Assert.Equal(answered.Statement.Totals.Employee, verdict.EmployeeShare);
            Assert.Equal(Math.Max(0, verdict.Asked.Fen - verdict.EmployeeShare.Fen), verdict.Excess.Fen);
        });

    [Fact]
    public void Exactly_the_share_equals_the_share() => Answered.Always(answered =>
    {
        var asked = Answered.Find(answered.Request with { Demand = answered.Statement.Totals.Employee })!.Statement.Demand!;

        Assert.Contains(DemandFinding.EqualsEmployeeShare, asked.Findings);
        Assert.Equal(Yuan.Zero, asked.Excess);
    });
}
