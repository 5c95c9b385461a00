using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class DemandLawTests
{
    private static readonly DemandFinding[] Comparisons =
        [DemandFinding.BelowEmployeeShare, DemandFinding.EqualsEmployeeShare, DemandFinding.ExceedsEmployeeShare, DemandFinding.WithinRange];

    [Fact]
    public void A_verdict_compares_once_and_its_excess_is_never_negative() => Answered.Always(
        request => request with { Demand = request.Demand ?? request.OldAverageWage ?? Yuan.One },
        answered =>
        {
            var verdict = answered.Statement.Demand!;

            Assert.Equal(answered.Statement.Totals.IsSupposed ? 0 : 1, verdict.Findings.Count(Comparisons.Contains));
            Assert.True(!answered.Statement.Totals.IsSupposed || verdict.Findings.IsEmpty);
            Assert.Equal(verdict.Findings.Distinct(), verdict.Findings);
            Assert.Equal(answered.Statement.Totals.JudgedOf(Payer.Employee), verdict.EmployeeShare);
            Assert.Equal(answered.Statement.Totals.JudgedRangeOf(Payer.Employee), verdict.Share);
            Assert.Equal(answered.Statement.Totals.CertaintyOf(Payer.Employee) == Certainty.Partial, verdict.IsShareOpen);
            Assert.Equal(verdict.IsShareOpen ? 0 : Math.Max(0, verdict.Asked.Fen - verdict.Share.High.Fen), verdict.Excess.Fen);
        });

    [Fact]
    public void Exactly_the_share_equals_the_share() => Answered.Always(answered =>
    {
        var asked = Answered.Find(answered.Request with { Demand = answered.Statement.Totals.JudgedOf(Payer.Employee) })!.Statement.Demand!;

        var totals = answered.Statement.Totals;

        Assert.Equal(
            totals.IsSupposed ? [] : [totals.JudgedRangeOf(Payer.Employee).IsExact && !totals.LeftOut.Includes(Payer.Employee) ? DemandFinding.EqualsEmployeeShare : DemandFinding.WithinRange],
            asked.Findings.Take(1));
        Assert.Equal(Yuan.Zero, asked.Excess);
    });
}
