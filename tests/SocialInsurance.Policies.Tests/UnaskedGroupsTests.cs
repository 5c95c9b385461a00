using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>What holds for people the calculator does not tell apart is in the book and is never used for the wrong ones.</summary>
public sealed class UnaskedGroupsTests
{
    [Fact]
    public void Xiamen_told_locals_and_migrants_apart_so_that_nobody_is_answered()
    {
        Assert.Equal(PolicyGap.NotInBook, Limits(Xiamen, "2018-01", Today, Insurance.Pension).Gap);
        Assert.Equal(PolicyGap.NotInBook, Limits(Xiamen, "2018-01", Today, Insurance.Pension, HouseholdGroup.Rural).Gap);
        Assert.Equal(
            [PolicyGroup.LocalHousehold, PolicyGroup.Migrant],
            Book.For(Xiamen).Limits.Where(row => row.Months.Contains(Month("2018-01")) && row.Insurances.Contains(Insurance.Pension)).Select(row => row.Group));
    }

    [Fact]
    public void Guangzhou_has_work_injury_limits_for_specified_persons_alone()
    {
        var limits = Limits(Guangzhou, "2022-09", Today, Insurance.WorkInjury).Row?.Limits;

        Assert.Equal(new BaseLimits(Limit.Unlimited, Limit.Unlimited), limits);
        Assert.Contains(Book.For(Guangzhou).Limits, row => row.Group == PolicyGroup.SpecifiedPersons && row.Months.Contains(Month("2022-09")));
    }

    [Fact]
    public void Shenzhen_medical_is_answered_with_the_first_tier()
    {
        var rates = Rates(Shenzhen, "2020-05", Insurance.Medical);

        Assert.Equal((2m, 5.2m, 0m, 0m), rates.Figures());
        Assert.Equal(1, Assert.Single(rates.Rows).Tier);
        Assert.Equal([1, 2, 3], Book.For(Shenzhen).Rates
            .Where(row => row.Insurance == Insurance.Medical && row.Months.Contains(Month("2020-05")))
            .Select(row => row.Tier));
    }

    [Fact]
    public void Shenzhen_employers_pay_by_the_household_so_that_only_the_employee_is_answered()
    {
        var row = Assert.Single(Rates(Shenzhen, "2020-05", Insurance.Pension).Rows);

        Assert.Equal((Rate.FromPercent(8), null), (row.Employee, row.Employer));
        Assert.Equal((Rate.FromPercent(13), Rate.FromPercent(14)), (row.EmployerLowest, row.EmployerHighest));
    }

    [Fact]
    public void No_single_average_sets_the_contributions_of_Guangzhou() => Assert.Null(Book.For(Guangzhou).AverageOf(2016));
}
