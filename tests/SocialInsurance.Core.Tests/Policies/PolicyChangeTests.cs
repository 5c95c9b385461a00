using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Policies;

public sealed class PolicyChangeTests
{
    [Fact]
    public void Beijings_floors_of_2013_are_told_with_those_before()
    {
        var pension = Assert.Single(
            PolicyChange.Of(Book.Embedded.For(Book.Beijing)).OfType<LimitsChange>(),
            change => change.Months.From == Month("2013-04") && change.After.Insurances.Contains(Insurance.Pension));

        Assert.Equal(Limits(1869, 14_016), pension.Before?.Limits);
        Assert.Equal(Limits(2089, 15_669), pension.After.Limits);
    }

    [Fact]
    public void Every_change_changes_something_and_the_newest_stands_first()
    {
        foreach (var city in Book.Embedded.CityCodes.Select(Book.Embedded.For))
        {
            var changes = PolicyChange.Of(city);

            Assert.NotEmpty(changes);
            Assert.Equal(changes.OrderByDescending(change => change.Months.From), changes);
            Assert.All(changes.OfType<LimitsChange>(), change =>
            {
                Assert.NotEqual(change.Before?.Limits, change.After.Limits);
                Assert.True(change.Before is null || change.Before.Months.From < change.After.Months.From);
            });
            Assert.All(changes.OfType<RatesChange>(), change => Assert.Equal(change.After.Insurance, change.Before?.Insurance ?? change.After.Insurance));
        }
    }

    [Fact]
    public void The_cut_of_the_employers_pension_rate_in_2019_is_one_change()
    {
        var cut = Assert.Single(
            PolicyChange.Of(Book.Embedded.For(Book.Beijing)).OfType<RatesChange>(),
            change => change.After is { Insurance: Insurance.Pension, Contributor: Contributor.Employee, Group: PolicyGroup.Everyone or PolicyGroup.Urban }
                && change.Months.From == Month("2019-05"));

        Assert.Equal((Percent(19), Percent(16)), (cut.Before?.Employer, cut.After.Employer));
    }

    [Fact]
    public void A_row_is_held_against_the_last_one_of_the_same_group_for_one_of_its_insurances()
    {
        var first = SmallCity.LimitsOf(2012, "2012-01", "2012-12", 1300);
        var others = first with { Group = PolicyGroup.OwnAccount, Months = SmallCity.Span("2012-06", null), Limits = Limits(1100, 5000) };
        var elsewhere = first with { Insurances = [Insurance.Medical], Months = SmallCity.Span("2012-07", null), Limits = Limits(1200, 6000) };
        var next = first with { Insurances = [Insurance.Pension], Months = SmallCity.Span("2013-01", "2013-06"), Limits = Limits(1500, 7500) };
        var same = next with { Months = SmallCity.Span("2013-07", null) };

        Assert.Equal(
            [new LimitsChange(first, next), new LimitsChange(first, elsewhere), new LimitsChange(null, others), new LimitsChange(null, first)],
            PolicyChange.Of(SmallCity.Empty with { Limits = [same, next, elsewhere, others, first] }));
    }

    [Fact]
    public void Rates_are_held_against_the_last_ones_of_the_very_same_kind()
    {
        var first = SmallCity.RatesOf(Insurance.Medical, "2012-01", "2012-12", 2, 9);
        var next = first with { Months = SmallCity.Span("2013-01", "2013-06"), Employer = Percent(10) };
        var same = next with { Months = SmallCity.Span("2013-07", null) };
        RatesRow[] kinds =
        [
            first with { Component = RateComponent.LargeAmount, Months = SmallCity.Span("2012-02", null) },
            first with { Contributor = Contributor.Flexible, Months = SmallCity.Span("2012-03", null) },
            first with { Group = PolicyGroup.Rural, Months = SmallCity.Span("2012-04", null) },
            first with { Tier = 2, Months = SmallCity.Span("2012-05", null) },
            first with { Insurance = Insurance.Pension, Months = SmallCity.Span("2012-06", null) },
        ];

        Assert.Equal(
            [new RatesChange(first, next), .. kinds.Reverse().Select(kind => new RatesChange(null, kind)), new RatesChange(null, first)],
            PolicyChange.Of(SmallCity.Empty with { Rates = [same, next, .. kinds, first] }));
    }
}
