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
}
