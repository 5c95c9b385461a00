using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>The steps of the cases everyone knows, in the order in which they are read.</summary>
public sealed class ExplanationTests
{
    private static readonly MonthRange FourMonths = Period("2013-01", "2013-04");

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
        var paid = PerInsurance<RecordedAmounts?>.All(new(Yuan(12.34m), null));
        var request = Some.XiaoZhang.For(Insurance.WorkInjury) with { Exceptions = [new(Month("2023-02"), null, null, paid)] };
        var insurance = Ask.Statement(request).Of(Insurance.WorkInjury);

        Assert.Equal(Yuan(12.34m), insurance.Employee.Overpaid);
        Assert.Contains(insurance.Explain(), step => step is RecordedStep { Payer: Payer.Employee } really && really.Total == Yuan(12.34m));
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
        var rates = Overrides<StatedRates>.ForAll(new(Percent(2), Rate.Zero, null, Yuan(7)));
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
            [(Period("2023-01", "2023-03"), Yuan(8000)), (Period("2023-04", "2023-06"), Yuan(9000))],
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

        Assert.Equal([Period("2023-01", "2023-03"), Period("2023-04", "2023-06")], MonthsNamedIn(changing).Distinct());
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

    [Theory]
    [InlineData(Insurance.Pension, LegalBasis.SocialInsuranceLaw10, LegalBasis.SocialInsuranceLaw12)]
    [InlineData(Insurance.Medical, LegalBasis.SocialInsuranceLaw23)]
    [InlineData(Insurance.Unemployment, LegalBasis.SocialInsuranceLaw44)]
    [InlineData(Insurance.WorkInjury, LegalBasis.SocialInsuranceLaw33)]
    [InlineData(Insurance.Maternity, LegalBasis.SocialInsuranceLaw53)]
    public void Who_pays_an_insurance_is_said_by_a_provision_of_its_own(Insurance insurance, params LegalBasis[] laws)
    {
        var rates = Overrides<StatedRates>.ForAll(new(Rate.Zero, Percent(8), null, Yuan(7)));
        var request = Some.XiaoZhang.For(insurance) with { Rates = rates };
        ExplanationStep[] due =
        [
            .. Ask.Statement(request).Of(insurance).Explain().Where(step => step is ContributionStep or FixedAmountStep),
            .. Ask.Statement(request.Rounded(RoundingMethod.PeriodTotal)).Of(insurance).Explain().OfType<PeriodContributionStep>(),
            .. Ask.Statement(request.Rounded(RoundingMethod.BaseDelta)).Of(insurance).Explain().OfType<BaseDifferenceStep>(),
        ];

        Assert.Equal(4, due.DistinctBy(step => step.GetType()).Count());
        Assert.All(due, step => Assert.Equal(Reference.ToAll(laws), step.References));
    }

    [Fact]
    public void A_contribution_that_was_paid_rests_on_no_rule_and_one_that_was_missed_is_not_told()
    {
        var paid = Ask.Statement(Some.ZhangSan).Of(Insurance.Pension).Explain().OfType<ContributionStep>().Where(step => step.Side == LedgerSide.Paid);
        var missed = Ask.Statement(Some.XiaoZhang).Of(Insurance.Pension).Explain().OfType<ContributionStep>();

        Assert.Equal([0, 0], paid.Select(step => step.References.Length));
        Assert.Equal([LedgerSide.Due, LedgerSide.Due], missed.Select(step => step.Side));
    }

    [Fact]
    public void Rates_of_the_book_are_not_cited_where_the_user_stated_others()
    {
        var request = Some.Request(Situation.MissedMonths, "2019-04", "2019-05").In(Book.Beijing).Earning(8000).For(Insurance.Pension);
        var stated = request with { Rates = Overrides<StatedRates>.ForAll(new(Percent(8), Percent(16), null, null)) };

        Assert.Contains(ContributionOf(request).References, reference => reference is PolicyReference);
        Assert.Equal(Reference.ToAll(LegalBasis.SocialInsuranceLaw10, LegalBasis.SocialInsuranceLaw12), ContributionOf(stated).References);
    }

    [Fact]
    public void A_merged_insurance_cites_the_law_of_separate_accounts()
    {
        var merged = Some.Request(Situation.MissedMonths, "2020-01", "2020-02").In(Book.Beijing).Earning(8000).For(Insurance.Maternity);
        var step = Assert.Single(Ask.Statement(merged).Of(Insurance.Maternity).Explain().OfType<MergedStep>());

        Assert.Equal([Reference.To(LegalBasis.SocialInsuranceLaw64)], step.References);
    }

    /// <summary>Nobody knows what is due, and neither payer would pay on it: what was taken from the wage all the same is told alone.</summary>
    [Theory]
    [InlineData(RoundingMethod.MonthlyLedger)]
    [InlineData(RoundingMethod.PeriodTotal)]
    [InlineData(RoundingMethod.BaseDelta)]
    public void Months_without_a_base_tell_only_what_was_really_paid(RoundingMethod method)
    {
        var request = Some.XiaoZhang.For(Insurance.Maternity).Rounded(method).PaidOnBase(5000).Within(new(Limit.Unknown, Limit.Unknown)) with
        {
            Situation = Situation.UnderDeclared,
            Exceptions = [new(Month("2023-02"), null, null, PerInsurance<RecordedAmounts?>.All(new(Yuan(12.34m), null)))],
        };

        Assert.Collection(
            Ask.Statement(request).Of(Insurance.Maternity).Explain().SkipWhile(step => step is BaseStep),
            step => Assert.Equal((Period("2023-02", "2023-02"), Period("2023-02", "2023-02")), (Assert.IsType<RecordedStep>(step).Months, step.OnlyIn)),
            step => AssertDifference(step, Payer.Employee, 0));
    }

    [Fact]
    public void An_amount_really_paid_is_told_for_each_month_and_in_all()
    {
        RecordedAmounts amounts = new(Yuan(10), null);
        var months = Period("2023-02", "2023-03").Select(month => new ExceptionalMonth(month, null, null, PerInsurance<RecordedAmounts?>.All(amounts)));
        var steps = Ask.Statement(Some.XiaoZhang.For(Insurance.Pension) with { Exceptions = [.. months] }).Of(Insurance.Pension).Explain();
        var step = Assert.Single(steps.OfType<RecordedStep>());

        Assert.Equal((Yuan(10), Yuan(20), Period("2023-02", "2023-03")), (step.EachMonth, step.Total, step.OnlyIn));
    }

    [Fact]
    public void A_fixed_amount_names_its_months_where_there_are_several_runs()
    {
        var changing = Some.XiaoZhang.For(Insurance.Medical) with { Wages = [new(null, Yuan(8000)), new(Month("2023-04"), Yuan(9000))] };

        Assert.Equal(
            [Period("2023-01", "2023-03"), Period("2023-04", "2023-06")],
            Ask.Statement(changing).Of(Insurance.Medical).Explain().OfType<FixedAmountStep>().Select(step => step.OnlyIn!.Value));
    }

    /// <summary>A wage within limits, a share of an average, a floor: each is found in one row. What the user stated is in none.</summary>
    [Fact]
    public void A_base_cites_the_row_of_its_limits_or_of_its_average()
    {
        var wage = Some.Request(Situation.MissedMonths, "2019-04", "2019-05").In(Book.Beijing).Earning(8000);
        var share = Some.Request(Situation.AnnualAdjustment, "2019-08", "2019-08").In(Book.Beijing).For(Insurance.Medical).AtShare(100).PaidOnBase(4000);
        var leaving = Some.Request(Situation.Leaving, "2013-01", "2013-04").In(Book.Chongqing).LeftOn("2013-04-26").WithWorkInjuryAt(0.5m);

        Assert.Equal([], ReferencesOfBase(wage, LedgerSide.Paid));
        Assert.Equal(ReferenceToLimits(wage, Insurance.Medical), ReferencesOfBase(wage, LedgerSide.Due));
        Assert.Equal(ReferenceToLimits(share, Insurance.Medical), ReferencesOfBase(share, LedgerSide.Due));
        Assert.Equal([Reference.To(Ask.Statement(leaving).Of(Insurance.Medical).Segments[0].Inputs.Paid!.Citation!)], ReferencesOfBase(leaving, LedgerSide.Paid));
        Assert.Equal([Reference.To(Book.Embedded.For(Book.Chongqing).AverageOf(2011)!.Citation)], ReferencesOfBase(leaving, LedgerSide.Due));
        Assert.Equal([], ReferencesOfBase(Some.ZhangSan, LedgerSide.Due));
    }

    private static (LedgerSide, Yuan) Base(ExplanationStep step)
    {
        var told = Assert.IsType<BaseStep>(step);
        Assert.Equal(FourMonths, told.Months);
        return (told.Side, told.Base.Amount);
    }

    private static ImmutableArray<Reference> ReferencesOfBase(BackPaymentRequest request, LedgerSide side) =>
        Assert.Single(Ask.Statement(request).Of(Insurance.Medical).Explain().OfType<BaseStep>(), step => step.Side == side).References;

    private static ImmutableArray<Reference> ReferenceToLimits(BackPaymentRequest request, Insurance insurance) =>
        [Reference.To(Book.Embedded.For(request.City!).At(request.Months.To, Book.Today).Limits(insurance, Contributor.Employee, HouseholdGroup.Urban).Row!.Citation)];

    private static ContributionStep ContributionOf(BackPaymentRequest request) =>
        Ask.Statement(request).Of(Insurance.Pension).Explain().OfType<ContributionStep>().First();

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
