using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;
using static SocialInsurance.Core.Tests.Support.SmallCity;

namespace SocialInsurance.Core.Tests.Policies;

/// <summary>Which row answers for a month, in cities that hold one peculiarity each.</summary>
public sealed class MonthRuleTests
{
    private const string Later = "2026-01-01";

    private static readonly LimitsRow Year2013 = LimitsOf(2013, "2013-01", "2013-12", 1500) with { Published = PublicationDate.On(Day("2013-07-04")) };

    private static readonly LimitsRow Decreed2013 = LimitsOf(2013, "2013-01", "2013-12", 1400) with
    {
        Status = LimitsStatus.Provisional,
        Published = PublicationDate.On(Day("2013-01-15")),
    };

    public static TheoryData<Contributor, HouseholdGroup, PolicyGroup[]> Groups { get; } = new()
    {
        { Contributor.Employee, HouseholdGroup.Urban, [PolicyGroup.Urban, PolicyGroup.Everyone] },
        { Contributor.Employee, HouseholdGroup.Rural, [PolicyGroup.Rural, PolicyGroup.Everyone] },
        { Contributor.Flexible, HouseholdGroup.Urban, [PolicyGroup.OwnAccount, PolicyGroup.Urban, PolicyGroup.Everyone] },
        { Contributor.Flexible, HouseholdGroup.Rural, [PolicyGroup.OwnAccount, PolicyGroup.Rural, PolicyGroup.Everyone] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Rows_of_ones_own_group_go_before_those_of_everyone(Contributor contributor, HouseholdGroup household, PolicyGroup[] groups) =>
        Assert.Equal(groups, new Insured(Insurance.Pension, contributor, household).Groups.ToArray());

    [Theory]
    [InlineData("2013-01-14", null)]
    [InlineData("2013-01-15", 1400)]
    [InlineData("2013-07-03", 1400)]
    [InlineData("2013-07-04", 1500)]
    public void Final_limits_replace_decreed_ones_on_the_day_they_are_published(string day, int? floor)
    {
        var city = Empty with { Limits = [Year2013, Decreed2013] };

        Assert.Equal(
            ((decimal?)floor, floor == 1400, floor is null ? PolicyGap.NotYetPublished : null), city.Limits("2013-03", day).Told());
    }

    [Fact]
    public void Where_nobody_noted_the_day_of_the_final_limits_decreed_ones_do_not_stand_in()
    {
        var city = Empty with { Limits = [Year2013 with { Published = PublicationDate.Unknown }, Decreed2013] };

        Assert.Equal((null, false, PolicyGap.PublicationUnknown), city.Limits("2013-03", "2013-12-31").Told());
        Assert.Equal((1500, false, null), city.Limits("2013-03", Researched).Told());
    }

    [Fact]
    public void Old_limits_are_carried_on_in_the_months_of_the_rule_alone()
    {
        var city = Empty with { Limits = [LimitsOf(2012, "2012-01", "2012-12", 1300), Year2013], CarryOn = CarryOn("2013-02", "2013-03") };

        Assert.Equal((null, false, PolicyGap.NotYetPublished), city.Limits("2013-01", "2013-06-30").Told());
        Assert.Equal((1300, true, null), city.Limits("2013-02", "2013-06-30").Told());
        Assert.Equal((1300, true, null), city.Limits("2013-03", "2013-06-30").Told());
        Assert.Equal((null, false, PolicyGap.NotYetPublished), city.Limits("2013-04", "2013-06-30").Told());
    }

    [Fact]
    public void A_year_of_which_only_decreed_limits_are_known_is_carried_on_with_them()
    {
        var decreed = LimitsOf(2012, "2012-01", "2012-12", 1300) with { Status = LimitsStatus.Provisional };
        var city = Empty with { Limits = [decreed, Year2013], CarryOn = CarryOn("2013-01", null) };

        Assert.Equal((1300, true, null), city.Limits("2013-02", "2013-06-30").Told());
    }

    /// <summary>On the last day of the month its old limits are still certain; from the next day on nobody knows.</summary>
    [Fact]
    public void A_round_announced_nobody_knows_when_leaves_the_old_limits_until_the_month_is_over()
    {
        var city = Empty with
        {
            Limits = [LimitsOf(2012, "2012-01", "2012-12", 1300), Year2013],
            Rounds = [RoundOf(2012, 2013, null, "2013-01", "2013-02")],
        };

        Assert.Equal((1300, true, null), city.Limits("2013-01", "2013-01-31").Told());
        Assert.Equal((null, false, PolicyGap.PublicationUnknown), city.Limits("2013-01", "2013-02-01").Told());
        Assert.Equal((1300, true, null), city.Limits("2013-02", "2013-02-28").Told());
        Assert.Equal((1500, false, null), city.Limits("2013-01", Researched).Told());
        Assert.Equal((1500, false, null), city.Limits("2013-03", Later).Told());
    }

    [Fact]
    public void A_round_publishes_the_limits_of_its_year_for_its_insurances()
    {
        var city = Empty with
        {
            Limits = [Year2013 with { Published = PublicationDate.Unknown }, LimitsOf(2014, "2014-01", null, 1600) with { Published = PublicationDate.Unknown }],
            Rounds = [RoundOf(2012, 2013, "2013-08-01", "2013-01") with { Insurances = [Insurance.Pension] }],
        };

        Assert.Equal((null, false, PolicyGap.PublicationUnknown), city.Limits("2013-06", "2013-07-31").Told());
        Assert.Equal((1500, false, null), city.Limits("2013-06", "2013-08-01").Told());
        Assert.Equal((null, false, PolicyGap.PublicationUnknown), city.Limits("2013-06", "2013-08-01", Insurance.Medical).Told());
        Assert.Equal((null, false, PolicyGap.PublicationUnknown), city.Limits("2014-06", "2014-08-01").Told());
    }

    [Fact]
    public void A_month_that_a_round_moves_to_another_year_takes_no_limits_but_those()
    {
        var city = Empty with { Limits = [Year2013], Rounds = [RoundOf(2012, 2014, "2013-08-01", "2013-03")] };

        Assert.Equal((null, false, PolicyGap.NotInBook), city.Limits("2013-03", Later).Told());
        Assert.Equal((1500, false, null), city.Limits("2013-04", Later).Told());
    }

    [Fact]
    public void The_large_amount_is_added_to_the_basic_rates_part_by_part()
    {
        var basic = RatesOf(Insurance.Medical, "2013-01", null, 2, 9) with { EmployeeFixed = Yuan(3), EmployerFixed = Yuan(50) };
        var large = RatesOf(Insurance.Medical, "2013-02", "2013-03", 0.5m, 1) with
        {
            Component = RateComponent.LargeAmount,
            EmployeeFixed = Yuan(4),
            EmployerFixed = Yuan(7),
        };
        var city = Empty with { Rates = [basic, large] };

        Assert.Equal((Percent(2), Percent(9), Yuan(3), Yuan(50)), Parts(city, "2013-01"));
        Assert.Equal((Percent(2.5m), Percent(10), Yuan(7), Yuan(57)), Parts(city, "2013-02"));
        Assert.Equal([basic, large], city.Rates("2013-03", Insurance.Medical).Rows);
        Assert.Equal((Percent(2), Percent(9), Yuan(3), Yuan(50)), Parts(city, "2013-04"));
    }

    /// <summary>Whatever a row says, work injury and maternity are the employer's to pay.</summary>
    [Fact]
    public void The_employee_has_no_rate_where_the_law_knows_none()
    {
        var city = Empty with { Rates = [RatesOf(Insurance.WorkInjury, "2013-01", null, 1, 0.5m)] };

        Assert.Equal((Rate.Zero, Percent(0.5m)), (city.Rates("2013-01", Insurance.WorkInjury).Employee, city.Rates("2013-01", Insurance.WorkInjury).Employer));
    }

    [Fact]
    public void Of_several_tiers_the_first_answers_wherever_it_stands()
    {
        var second = RatesOf(Insurance.Medical, "2013-01", null, 1, 4) with { Tier = 2 };
        var city = Empty with { Rates = [second, second with { Tier = 1, Employee = Percent(2) }] };

        Assert.Equal(Percent(2), city.Rates("2013-01", Insurance.Medical).Employee);
    }

    [Fact]
    public void What_changes_for_others_only_leaves_the_very_same_answer()
    {
        var everyone = RatesOf(Insurance.Pension, "2013-01", null, 8, 20);
        var city = Empty with { Rates = [everyone, everyone with { Group = PolicyGroup.Rural, Months = Span("2013-06", "2013-08"), Employer = Percent(12) }] };

        Assert.Same(city.Rates("2013-05", Insurance.Pension), city.Rates("2013-06", Insurance.Pension));
        Assert.Same(city.Rates("2013-05", Insurance.Pension), city.Rates("2013-09", Insurance.Pension));
        Assert.Empty(city.Rates("2012-12", Insurance.Pension).Rows);
    }

    private static (Rate?, Rate?, Yuan, Yuan) Parts(CityPolicy city, string month)
    {
        var rates = city.Rates(month, Insurance.Medical);
        return (rates.Employee, rates.Employer, rates.EmployeeFixed, rates.EmployerFixed);
    }
}
