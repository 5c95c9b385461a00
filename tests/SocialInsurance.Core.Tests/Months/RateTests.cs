using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Months;

/// <summary>Which rate a month has: the user's word field by field, then the city's, then the nation's.</summary>
public sealed class RateTests
{
    private static readonly BackPaymentRequest InBeijing =
        Some.Request(Situation.MissedMonths, "2019-04", "2019-05").In(Book.Beijing).Earning(8000);

    [Fact]
    public void The_rate_is_that_of_the_liability_month()
    {
        var rates = Ask.Statement(InBeijing).Of(Insurance.Pension).Months.Select(month => month.Inputs.Rates.Employer.Rate);

        Assert.Equal([Percent(19), Percent(16)], rates);
    }

    [Fact]
    public void Given_rates_replace_those_of_the_book_field_by_field()
    {
        var onlyEmployer = Overrides<StatedRates>.ByInsurance(insurance => insurance == Insurance.Medical ? new(null, Percent(7), null, null) : null);
        var rates = Ask.Statement(InBeijing with { Rates = onlyEmployer }).Of(Insurance.Medical, "2019-04").Inputs.Rates;

        Assert.Equal((Percent(2), Percent(7), Yuan(3)), (rates.Employee.Rate, rates.Employer.Rate, rates.Employee.FixedAmount));
        Assert.Equal((false, true), (rates.Employee.IsStated, rates.Employer.IsStated));
    }

    [Fact]
    public void The_rate_of_the_nation_serves_where_the_city_has_none()
    {
        var request = InBeijing.For(Insurance.Pension) with { Contributor = Contributor.Flexible };
        var rates = Ask.Statement(request).Of(Insurance.Pension, "2019-04").Inputs.Rates;

        Assert.Equal((Percent(20), Rate.Zero), (rates.Employee.Rate, rates.Employer.Rate));
    }

    [Fact]
    public void Rural_workers_paid_no_unemployment_contribution_of_their_own()
    {
        var request = InBeijing.For(Insurance.Unemployment) with { Household = HouseholdGroup.Rural };

        Assert.Equal(Rate.Zero, Ask.Statement(request).Of(Insurance.Unemployment, "2019-04").Inputs.Rates.Employee.Rate);
        Assert.Equal(Percent(0.2m), Ask.Statement(request with { Household = HouseholdGroup.Urban }).Of(Insurance.Unemployment, "2019-04").Inputs.Rates.Employee.Rate);
    }

    [Fact]
    public void The_work_injury_rate_is_that_of_the_employer_of_the_month()
    {
        var request = InBeijing.For(Insurance.WorkInjury).WithWorkInjuryAt(0.9m) with
        {
            Employers = [new("A", Period("2019-04", "2019-04"), Percent(0.2m)), new("B", Period("2019-05", "2019-05"), null)],
        };
        var rates = Ask.Statement(request).Of(Insurance.WorkInjury).Months.Select(month => month.Inputs.Rates.Employer.Rate);

        Assert.Equal([Percent(0.2m), Percent(0.9m)], rates);
    }

    [Fact]
    public void The_work_injury_rate_is_for_work_injury_alone()
    {
        var statement = Ask.Statement(InBeijing.WithWorkInjuryAt(0.9m));

        Assert.Equal(Percent(0.9m), statement.Of(Insurance.WorkInjury, "2019-04").Inputs.Rates.Employer.Rate);
        Assert.Equal(Percent(19), statement.Of(Insurance.Pension, "2019-04").Inputs.Rates.Employer.Rate);
    }

    [Fact]
    public void An_unknown_rate_of_the_employee_is_refused_by_name()
    {
        var request = Some.Request(Situation.MissedMonths, "2014-02", "2014-03").In(Book.Chongqing).Earning(8000).For(Insurance.Pension, Insurance.Medical);
        var refusal = Ask.Refusal(request);

        Assert.Equal(RefusalCode.EmployeeRateNotInBook, refusal.Code);
        Assert.Equal([Insurance.Medical], refusal.Insurances);
        Assert.Equal(Period("2014-02", "2014-03"), refusal.Months);
    }

    /// <summary>A fixed amount stated for an insurance that only the employer pays is not the employee's.</summary>
    [Theory]
    [InlineData(Insurance.WorkInjury)]
    [InlineData(Insurance.Maternity)]
    public void A_fixed_amount_is_no_way_to_charge_the_employee_what_only_the_employer_pays(Insurance insurance)
    {
        var rates = Overrides<StatedRates>.ForAll(new(null, Percent(0.5m), Yuan(5), null));

        Assert.Equal(Yuan(0), Ask.Statement(Some.XiaoZhang.For(insurance) with { Rates = rates }).Totals.Employee);
    }

    [Fact]
    public void A_fixed_amount_is_no_way_to_charge_an_employer_of_flexible_employment()
    {
        var rates = Overrides<StatedRates>.ForAll(new(Percent(20), null, null, Yuan(5)));
        var request = Some.XiaoZhang.For(Insurance.Pension) with { Contributor = Contributor.Flexible, Rates = rates };

        Assert.Equal(Yuan(0), Ask.Statement(request).Totals.Employer);
    }

    /// <summary>Beijing took 0.2% for unemployment from employees until April 2021, and 0.5% from May on.</summary>
    [Fact]
    public void An_employers_rate_that_is_stated_for_all_months_leaves_the_employees_to_each()
    {
        var stated = Overrides<StatedRates>.ByInsurance(insurance => insurance == Insurance.Unemployment ? new(null, Percent(0.7m), null, null) : null);
        var request = Some.Request(Situation.MissedMonths, "2021-04", "2021-05").In(Book.Beijing).For(Insurance.Unemployment)
            .Earning(8000).Within(Limits(4000, 25_000)) with
        {
            Rates = stated,
        };

        Assert.Equal(
            [(Percent(0.2m), Percent(0.7m)), (Percent(0.5m), Percent(0.7m))],
            Ask.Statement(request).Of(Insurance.Unemployment).Months.Select(line => (line.Inputs.Rates.Employee.Rate!.Value, line.Inputs.Rates.Employer.Rate!.Value)));
    }
}
