using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Statements.DemandFinding;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>A bill of the authority: its amounts are the shares, and nobody needs to know a base.</summary>
public sealed class AssessedTests
{
    // The bill of a court case: 68,114.79 of the employer, 24,668.40 of the person, 59,424.68 of late fee, 2012 to 2020.
    private static readonly BackPaymentRequest Billed = Some.Request(Situation.Assessed, "2012-10", "2020-06") with
    {
        Assessed = Bill(24_668.40m, 68_114.79m, 59_424.68m),
    };

    public static TheoryData<decimal, DemandFinding[], decimal> Demands { get; } = new()
    {
        { 152_207.87m, [ExceedsEmployeeShare, IncludesEmployerShare, IncludesLateFee], 127_539.47m },
        { 92_783.19m, [ExceedsEmployeeShare, IncludesEmployerShare], 68_114.79m },
        { 84_093.08m, [ExceedsEmployeeShare, IncludesLateFee], 59_424.68m },
        { 68_114.79m, [ExceedsEmployeeShare, EqualsEmployerShare], 43_446.39m },
        { 24_668.40m, [EqualsEmployeeShare], 0 },
        { 20_000, [BelowEmployeeShare], 0 },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_is_held_against_the_bill(decimal asked, DemandFinding[] findings, decimal excess)
    {
        var verdict = Ask.Statement(Billed with { Demand = Yuan(asked) }).Demand!;

        Assert.Equal(findings, verdict.Findings);
        Assert.Equal((Yuan(24_668.40m), Yuan(excess)), (verdict.EmployeeShare, verdict.Excess));
    }

    [Fact]
    public void The_late_fee_of_a_bill_is_the_employers()
    {
        var statement = Ask.Statement(Billed);

        Assert.Equal((Yuan(24_668.40m), Yuan(68_114.79m)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.Equal(Yuan(59_424.68m), statement.LateFee!.Employer);
        Assert.True(statement.Has(NoteCode.LateFeeNotChargeableToEmployee));
        Assert.False(statement.Has(NoteCode.EstimateOnly));
        Assert.Equal(Certainty.Exact, statement.Totals.CertaintyOf(Payer.Employee));
    }

    [Fact]
    public void Lines_that_do_not_sum_to_the_bill_are_noted()
    {
        var statement = Ask.Statement(Billed with { Assessed = Bill(100, 300, null, (Insurance.Pension, 80, 160), (Insurance.Medical, 15, 140)) });

        Assert.Equal(
            [new BillSumsNote(Payer.Employee, Yuan(100), Yuan(95))],
            statement.Notes.OfType<BillSumsNote>());
        Assert.Equal(Yuan(80), statement.Of(Insurance.Pension).Employee.Difference);
    }

    // 63,345.90 to 31,751.76 is less than the 16 to 8 of every month: the employer's part of 2020 was relieved.
    [Fact]
    public void A_proportion_that_no_rate_gives_is_noted()
    {
        var unusual = Ask.Statement(Billed with { Assessed = Bill(31_751.76m, 50_000, null, (Insurance.Pension, 31_751.76m, 50_000)) });
        var usual = Ask.Statement(Billed with { Assessed = Bill(31_751.76m, 63_345.90m, null, (Insurance.Pension, 31_751.76m, 63_345.90m)) });
        var ofBeijing = Ask.Statement(Some.Request(Situation.Assessed, "2023-01", "2023-06").In(Book.Beijing) with { Assessed = Bill(80, 200, null, (Insurance.Pension, 80, 200)) });

        Assert.True(unusual.Has(NoteCode.BillRatioUnusual));
        Assert.False(usual.Has(NoteCode.BillRatioUnusual));
        Assert.True(ofBeijing.Has(NoteCode.BillRatioUnusual));
    }

    [Fact]
    public void A_bill_of_one_payer_is_not_complete()
    {
        var statement = Ask.Statement(Billed with { Assessed = Bill(100, null, null), Demand = Yuan(100) });

        Assert.Equal((Certainty.Exact, Certainty.Partial), (statement.Totals.CertaintyOf(Payer.Employee), statement.Totals.CertaintyOf(Payer.Employer)));
        Assert.Equal([EqualsEmployeeShare], statement.Demand!.Findings);
    }

    [Fact]
    public void Without_a_bill_there_is_nothing_to_split() =>
        Assert.Equal(RefusalCode.BillNeeded, Ask.Refusal(Billed with { Assessed = null }).Code);

    [Fact]
    public void A_bill_is_a_reading_of_a_demand()
    {
        var check = new DemandChecker(Book.Calculator).Check(new(Billed with { Demand = Yuan(152_207.87m) }, DemandQuestion.EverySituation, null)).Check!;

        Assert.Equal([Situation.Assessed], check.Readings.Select(reading => reading.Request.Situation));
        Assert.Equal(IncludesEmployerShare, check.Explained!.Finding);
    }

    [Fact]
    public void The_lines_of_a_demand_are_held_against_those_of_the_bill()
    {
        var verdict = Ask.Statement(Billed with
        {
            Assessed = Bill(100, 300, null, (Insurance.Pension, 80, 160), (Insurance.Medical, 20, 140)),
            Demand = Yuan(100),
            DemandLines = [new(Insurance.Pension, null, null, Yuan(80), default), new(Insurance.Medical, null, Period("2013-01", "2013-01"), Yuan(20), default)],
        }).Demand!;

        Assert.Equal([DemandLineFinding.Matches, DemandLineFinding.Unknown], verdict.Lines.Select(line => line.Finding));
    }

    private static AssessedBill Bill(decimal employee, decimal? employer, decimal? lateFee, params (Insurance Insurance, decimal Employee, decimal Employer)[] lines) => new(
        Yuan(employee),
        employer is { } own ? Yuan(own) : null,
        lateFee is { } fee ? Yuan(fee) : null,
        PerInsurance<RecordedAmounts?>.From(insurance => lines.Where(line => line.Insurance == insurance)
            .Select(line => new RecordedAmounts(Yuan(line.Employee), Yuan(line.Employer))).FirstOrDefault()));
}
