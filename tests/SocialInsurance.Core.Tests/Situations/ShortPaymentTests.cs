using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>漏缴补缴 and 少报基数: the wage within the limits of the liability month.</summary>
public sealed class ShortPaymentTests
{
    private static readonly BackPaymentRequest Declared = Some.XiaoZhang.PaidOnBase(5000) with { Situation = Situation.UnderDeclared };

    [Fact]
    public void A_missed_month_was_paid_on_nothing_even_where_a_base_is_stated()
    {
        var line = Ask.Statement(Some.XiaoZhang.PaidOnBase(5000)).Of(Insurance.Pension, "2023-03");

        Assert.Equal((Yuan(0), typeof(NothingPaid)), (line.Inputs.Paid!.Amount, line.Inputs.Paid.GetType()));
        Assert.Equal((Yuan(8000), typeof(WageBase)), (line.Inputs.Due!.Amount, line.Inputs.Due.GetType()));
        Assert.Equal(Yuan(640), line.Employee.Difference);
    }

    [Fact]
    public void An_under_declared_month_owes_the_rest_of_the_wage() =>
        Assert.Equal((5000m, 8000m), Ask.Statement(Declared).Bases(Insurance.Medical));

    [Fact]
    public void Fixed_amounts_are_owed_for_missed_months_only()
    {
        Assert.Equal(Yuan(163), Ask.Statement(Some.XiaoZhang).Of(Insurance.Medical, "2023-01").Employee.Difference);
        Assert.Equal(Yuan(60), Ask.Statement(Declared).Of(Insurance.Medical, "2023-01").Employee.Difference);
    }

    /// <summary>A base of zero is a missed month wherever it is stated.</summary>
    [Theory]
    [InlineData(Situation.Leaving)]
    [InlineData(Situation.AnnualAdjustment)]
    [InlineData(Situation.MissedMonths)]
    [InlineData(Situation.UnderDeclared)]
    public void A_base_of_zero_is_a_missed_month_in_every_situation(Situation situation)
    {
        var request = Some.XiaoZhang.PaidOnBase(8000).KnownOn("2023-03-01") with
        {
            Situation = situation,
            OldAverageWage = Yuan(8000),
            Exceptions = [new(Month("2023-02"), PerInsurance<Yuan?>.All(Yuan(0)), null, null)],
        };
        var line = Ask.Statement(request).Of(Insurance.Medical, "2023-02");

        Assert.True(line.Inputs.IsMissed);
        Assert.Equal(typeof(NothingPaid), line.Inputs.Paid?.GetType());
        Assert.Equal(Yuan(163), line.Employee.Difference);
    }

    [Fact]
    public void The_limits_are_those_of_the_liability_month_and_never_of_the_payment()
    {
        var request = Some.Request(Situation.MissedMonths, "2013-03", "2013-04").In(Book.Beijing).For(Insurance.Pension).Earning(1000);
        var statement = Ask.Statement(request with { PaidOn = Day("2026-10-01") });

        Assert.Equal([Yuan(1869), Yuan(2089)], statement.Of(Insurance.Pension).Months.Select(month => month.Inputs.Due!.Amount));
    }

    [Fact]
    public void Given_limits_go_before_those_of_the_city()
    {
        var request = Some.Request(Situation.MissedMonths, "2013-04", "2013-04").In(Book.Beijing).For(Insurance.Pension).Earning(1000);

        Assert.Equal(2089m, Ask.Statement(request).Bases(Insurance.Pension).Due);
        Assert.Equal(1500m, Ask.Statement(request.Within(Limits(1500, 9000))).Bases(Insurance.Pension).Due);
    }

    [Fact]
    public void What_is_missing_is_asked_for_by_name()
    {
        Assert.Equal(RefusalCode.WageNeeded, Ask.Refusal(Some.XiaoZhang with { Wages = [] }).Code);
        Assert.Equal(RefusalCode.WageNeeded, Ask.Refusal(Declared with { Wages = [] }).Code);
        Assert.Equal(RefusalCode.CurrentBaseNeeded, Ask.Refusal(Declared with { CurrentBase = PerInsurance<Yuan?>.All(null) }).Code);
        Assert.Equal(RefusalCode.NewLimitsNeeded, Ask.Refusal(Some.XiaoZhang with { NewLimits = Overrides<Core.Policies.BaseLimits>.None }).Code);
        Assert.Equal(RefusalCode.RatesNeeded, Ask.Refusals(Some.XiaoZhang with { Rates = Overrides<StatedRates>.None })[0].Code);
    }

    [Fact]
    public void A_wage_with_a_first_month_holds_from_there_on()
    {
        var request = Some.XiaoZhang with { Wages = [new(Month("2023-01"), Yuan(6000)), new(Month("2023-04"), Yuan(9000))] };
        var due = Ask.Statement(request).Of(Insurance.Pension).Months.Select(month => month.Inputs.Due!.Amount);

        Assert.Equal([Yuan(6000), Yuan(6000), Yuan(6000), Yuan(9000), Yuan(9000), Yuan(9000)], due);
        Assert.Equal(
            Period("2023-01", "2023-03"),
            Ask.Refusal(request with { Wages = [new(Month("2023-04"), Yuan(9000))] }).Months);
    }
}
