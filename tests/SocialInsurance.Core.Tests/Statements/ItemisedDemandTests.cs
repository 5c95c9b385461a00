using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Statements.DemandLineFinding;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>A demand line by line: Zhang San owes 640.64, 160.16 and 80.08; his employer 1601.60, 640.64, 160.16, 40.04 and 56.04.</summary>
public sealed class ItemisedDemandTests
{
    public static TheoryData<DemandLine, DemandLineFinding, decimal?, decimal?> Lines { get; } = new()
    {
        { Line(640.64m, Insurance.Pension), Matches, 640.64m, 0 },
        { Line(641.64m, Insurance.Pension, Payer.Employee), Matches, 640.64m, 1 },
        { Line(700, Insurance.Pension, Payer.Employee), TooMuch, 640.64m, 59.36m },
        { Line(600, Insurance.Pension, Payer.Employee), TooLittle, 640.64m, -40.64m },
        { Line(1601.60m, Insurance.Pension), EmployersOwn, 640.64m, 960.96m },
        { Line(1601.60m, Insurance.Pension, Payer.Employer), EmployersOwn, 0, 1601.60m },
        { Line(40.04m, Insurance.WorkInjury), EmployersOwn, 0, 40.04m },
        { Line(880.88m), Matches, 880.88m, 0 },
        { Line(2498.48m), EmployersOwn, 880.88m, 1617.60m },
        { Line(160.16m, Insurance.Pension, months: Period("2013-01", "2013-01")), Matches, 160.16m, 0 },
        { Line(320.32m, Insurance.Pension, months: Period("2013-03", "2013-04")), Matches, 320.32m, 0 },
        { Line(320.32m, Insurance.Pension, months: Period("2013-03", "2013-05")), DemandLineFinding.Unknown, null, null },
        { Line(50, kind: DemandKind.LateFee), LateFeeNotYours, 0, 50 },
        { Line(220.22m, kind: DemandKind.CurrentMonth), Matches, 220.22m, 0 },
        { Line(300, kind: DemandKind.CurrentMonth), SetAside, null, null },
        { Line(500, kind: DemandKind.Other), SetAside, null, null },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_line_has_what_is_owed_for_it(DemandLine line, DemandLineFinding finding, decimal? owed, decimal? difference)
    {
        var verdict = Assert.Single(Asked(line).Lines);

        Assert.Equal((finding, owed, difference), (verdict.Finding, verdict.Owed?.ToDecimal(), verdict.Difference?.ToDecimal()));
    }

    /// <summary>The housing fund is none of it, and the current month was always deducted.</summary>
    [Fact]
    public void What_is_set_aside_is_not_judged()
    {
        var verdict = Asked(Line(880.88m), Line(500, kind: DemandKind.Other), Line(220.22m, kind: DemandKind.CurrentMonth));

        Assert.Equal((Yuan(880.88m), Yuan(720.22m), Yuan(0)), (verdict.Asked, verdict.SetAside, verdict.Unlisted));
        Assert.Equal([DemandFinding.EqualsEmployeeShare], verdict.Findings);
    }

    [Fact]
    public void What_no_line_names_is_still_asked()
    {
        var verdict = Ask.Statement(Some.ZhangSan with { Demand = Yuan(1000), DemandLines = [Line(880.88m)] }).Demand!;

        Assert.Equal((Yuan(1000), Yuan(119.12m), Yuan(119.12m)), (verdict.Asked, verdict.Excess, verdict.Unlisted));
    }

    [Fact]
    public void An_insurance_that_is_no_part_of_the_statement_is_not_judged() => Assert.Equal(
        DemandLineFinding.Unknown,
        Assert.Single(Ask.Statement(Some.ZhangSan.For(Insurance.Pension) with { Demand = Yuan(5), DemandLines = [Line(5, Insurance.Medical)] }).Demand!.Lines).Finding);

    private static DemandVerdict Asked(params DemandLine[] lines) =>
        Ask.Statement(Some.ZhangSan with { Demand = Core.Values.Yuan.FromFen(lines.Sum(line => line.Amount.Fen)), DemandLines = [.. lines] }).Demand!;

    private static DemandLine Line(decimal amount, Insurance? insurance = null, Payer? payer = null, MonthRange? months = null, DemandKind kind = default) =>
        new(insurance, payer, months, Yuan(amount), kind);
}
