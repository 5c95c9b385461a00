using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>The steps of the cases everyone knows, in the order in which they are read.</summary>
public sealed class ExplanationTests
{
    private static readonly MonthRange FourMonths = Months("2013-01", "2013-04");

    [Fact]
    public void Begins_with_the_bases_and_ends_each_share_with_the_subtraction()
    {
        var steps = Ask.Statement(Some.ZhangSan).Of(Insurance.Pension).Explain();

        Assert.Collection(
            steps,
            step => Assert.Equal((LedgerSide.Paid, Yuan(1335)), Base(step)),
            step => Assert.Equal((LedgerSide.Due, Yuan(3337)), Base(step)),
            step => AssertContribution(step, LedgerSide.Due, Payer.Employee, 266.96m, 1067.84m),
            step => AssertContribution(step, LedgerSide.Paid, Payer.Employee, 106.80m, 427.20m),
            step => AssertDifference(step, Payer.Employee, 640.64m),
            step => AssertContribution(step, LedgerSide.Due, Payer.Employer, 667.40m, 2669.60m),
            step => AssertContribution(step, LedgerSide.Paid, Payer.Employer, 267.00m, 1068.00m),
            step => AssertDifference(step, Payer.Employer, 1601.60m));
    }

    [Fact]
    public void Says_nothing_of_an_employee_share_that_the_law_does_not_know() =>
        Assert.DoesNotContain(
            Ask.Statement(Some.ZhangSan).Of(Insurance.WorkInjury).Explain(),
            step => step is ContributionStep { Payer: Payer.Employee } or DifferenceStep { Payer: Payer.Employee });

    /// <summary>The law has no such share, but if one was taken from the wage it must not vanish from the page.</summary>
    [Fact]
    public void Tells_of_what_was_wrongly_taken_from_the_employee()
    {
        var paid = PerInsurance<PaidAmounts?>.All(new(Yuan(12.34m), null));
        var request = Some.XiaoZhang.For(Insurance.WorkInjury) with { Exceptions = [new(Month("2023-02"), null, null, paid)] };
        var insurance = Ask.Statement(request).Of(Insurance.WorkInjury);

        Assert.Equal(Yuan(12.34m), insurance.Employee.Overpaid);
        Assert.Contains(insurance.Explain(), step => step is ReallyPaidStep { Payer: Payer.Employee } really && really.Total == Yuan(12.34m));
    }

    [Fact]
    public void Tells_fixed_amounts_apart()
    {
        var steps = Ask.Statement(Some.XiaoZhang).Of(Insurance.Medical).Explain();
        var step = Assert.Single(steps.OfType<FixedAmountStep>());

        Assert.Equal((Payer.Employee, Yuan(3), Yuan(18)), (step.Payer, step.EachMonth, step.Total));
    }

    [Fact]
    public void A_fixed_amount_of_an_employer_without_a_rate_is_told_too()
    {
        var rates = PerInsurance<RatesOverride?>.All(new(Percent(2), Rate.Zero, null, Yuan(7)));
        var insurance = Ask.Statement(Some.XiaoZhang.For(Insurance.Medical) with { Rates = rates }).Of(Insurance.Medical);

        Assert.Equal(Yuan(42), insurance.Employer.Difference);
        Assert.Contains(insurance.Explain(), step => step is FixedAmountStep { Payer: Payer.Employer } amount && amount.Total == Yuan(42));
    }

    [Fact]
    public void A_change_in_the_middle_begins_a_new_run_of_months()
    {
        var request = Some.XiaoZhang with { Wages = [new(null, Yuan(8000)), new(Month("2023-04"), Yuan(9000))] };
        var due = Ask.Statement(request).Of(Insurance.Pension).Explain().OfType<BaseStep>().Where(step => step.Side == LedgerSide.Due);

        Assert.Equal(
            [(Months("2023-01", "2023-03"), Yuan(8000)), (Months("2023-04", "2023-06"), Yuan(9000))],
            due.Select(step => (step.Months, step.Base.Amount)));
    }

    [Theory]
    [InlineData(RoundingMethod.MonthlyLedger)]
    [InlineData(RoundingMethod.PeriodTotal)]
    [InlineData(RoundingMethod.BaseDelta)]
    public void Contributions_name_their_months_where_there_are_several_runs(RoundingMethod method)
    {
        var changing = Some.XiaoZhang.Rounded(method) with { Wages = [new(null, Yuan(8000)), new(Month("2023-04"), Yuan(9000))] };
        var steady = Some.XiaoZhang.Rounded(method);

        Assert.Equal([Months("2023-01", "2023-03"), Months("2023-04", "2023-06")], MonthsNamedIn(changing).Distinct());
        Assert.Empty(MonthsNamedIn(steady));
    }

    [Fact]
    public void Rounded_once_for_the_period_it_shows_the_exact_sums()
    {
        var steps = Ask.Statement(Some.ZhangSan.Rounded(RoundingMethod.PeriodTotal)).Of(Insurance.Maternity).Explain();

        Assert.Equal([93.436m, 37.38m], steps.OfType<PeriodContributionStep>().Select(step => step.Exact.ToDecimal()));
        AssertDifference(steps[^1], Payer.Employer, 56.06m);
    }

    [Fact]
    public void By_base_difference_it_shows_the_bases_side_by_side()
    {
        var steps = Ask.Statement(Some.ZhangSan.Rounded(RoundingMethod.BaseDelta)).Of(Insurance.Maternity).Explain();
        var step = Assert.Single(steps.OfType<BaseDifferenceStep>());

        Assert.Equal(
            (FourMonths, Yuan(3337), Yuan(1335), Percent(0.7m), Yuan(14.01m)),
            (step.Months, step.DueBase, step.PaidBase, step.Rate, step.EachMonth));
    }

    [Fact]
    public void Cites_the_law_of_each_share_and_the_row_of_each_rate()
    {
        var request = Some.Request(Situation.Leaving, "2013-01", "2013-04").In(Book.Chongqing).LeftOn("2013-04-26").WithWorkInjuryAt(0.5m);
        var step = Ask.Statement(request).Of(Insurance.Medical).Explain().OfType<ContributionStep>().First();

        Assert.Contains(new LawReference(LegalBasis.SocialInsuranceLaw23), step.References);
        Assert.Contains(step.References, reference => reference is PolicyReference);
        Assert.DoesNotContain(
            Ask.Statement(Some.ZhangSan).Insurances.SelectMany(insurance => insurance.Explain()).SelectMany(told => told.References),
            reference => reference is PolicyReference);
    }

    private static (LedgerSide, Yuan) Base(ExplanationStep step)
    {
        var told = Assert.IsType<BaseStep>(step);
        Assert.Equal(FourMonths, told.Months);
        return (told.Side, told.Base.Amount);
    }

    private static void AssertContribution(ExplanationStep step, LedgerSide side, Payer payer, decimal eachMonth, decimal total)
    {
        var told = Assert.IsType<ContributionStep>(step);
        Assert.Equal((side, payer, FourMonths, Yuan(eachMonth), Yuan(total)), (told.Side, told.Payer, told.Months, told.EachMonth, told.Total));
    }

    private static void AssertDifference(ExplanationStep step, Payer payer, decimal difference)
    {
        var told = Assert.IsType<DifferenceStep>(step);
        Assert.Equal((payer, Yuan(difference)), (told.Payer, told.Sum.Difference));
    }

    private static IEnumerable<MonthRange> MonthsNamedIn(BackPaymentRequest request) =>
        Ask.Statement(request).Of(Insurance.Pension).Explain().Select(step => step.OnlyIn).OfType<MonthRange>();
}
