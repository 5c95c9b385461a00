using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Ledger;

/// <summary>What was paid in excess is shown, never charged and never set against anything.</summary>
public sealed class OverpaidTests
{
    /// <summary>Paid on 10,000 for pension, on 5,000 for the others; the wage is 8,000.</summary>
    private static readonly BackPaymentRequest Mixed = Some.XiaoZhang with
    {
        Situation = Situation.UnderDeclared,
        CurrentBase = PerInsurance<Yuan?>.From(insurance => Yuan(insurance == Insurance.Pension ? 10_000 : 5000)),
    };

    [Theory]
    [InlineData(RoundingMethod.MonthlyLedger)]
    [InlineData(RoundingMethod.PeriodTotal)]
    [InlineData(RoundingMethod.BaseDelta)]
    public void A_negative_difference_is_charged_as_nothing_and_shown(RoundingMethod method)
    {
        var statement = Ask.Statement(Mixed.Rounded(method));

        Assert.Equal(new Cell(Yuan(640), Yuan(800), Yuan(0), Yuan(160)), statement.Of(Insurance.Pension, "2023-01").Employee);
        Assert.Equal(Yuan(0), statement.Of(Insurance.Pension).Employee.Difference);
        Assert.Equal(Yuan(450), statement.Totals.Employee);
        Assert.Equal(Yuan(960 + 1920), statement.Totals.Overpaid);
    }

    [Theory]
    [InlineData(RoundingMethod.MonthlyLedger)]
    [InlineData(RoundingMethod.PeriodTotal)]
    [InlineData(RoundingMethod.BaseDelta)]
    public void One_month_is_not_set_against_another(RoundingMethod method)
    {
        var request = Mixed.For(Insurance.Pension).PaidOnBase(8000).Rounded(method) with
        {
            Exceptions = [new(Month("2023-02"), PerInsurance<Yuan?>.All(Yuan(9000)), null, null), new(Month("2023-03"), PerInsurance<Yuan?>.All(Yuan(7000)), null, null)],
        };
        var pension = Ask.Statement(request).Of(Insurance.Pension);

        Assert.Equal((Yuan(80), Yuan(80)), (pension.Employee.Difference, pension.Employee.Overpaid));
    }

    [Fact]
    public void The_note_says_how_a_refund_is_had_where_the_round_says_so()
    {
        Assert.Equal(RefundRoute.Unknown, NoteOf(Mixed).Refunds);

        var inTheRoundOf2014 = Some.Request(Situation.AnnualAdjustment, "2014-01", "2014-01").In(Book.Chongqing).For(Insurance.Pension).PaidOnBase(26_000);
        Assert.Equal(RefundRoute.Automatic, NoteOf(inTheRoundOf2014).Refunds);
        Assert.NotEmpty(NoteOf(inTheRoundOf2014).References);
    }

    [Fact]
    public void The_demand_is_held_against_the_share_and_not_against_the_balance() =>
        Assert.Equal(Yuan(450), Ask.Statement(Mixed with { Demand = Yuan(450) }).Demand?.EmployeeShare);

    private static OverpaidNote NoteOf(BackPaymentRequest request) =>
        Assert.Single(Ask.Statement(request).Notes.OfType<OverpaidNote>());
}
