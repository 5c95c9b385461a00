using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>No amounts, only whether the book answers: every month once, and the months it does not know by name.</summary>
public sealed class CoverageTests
{
    private static readonly MonthRange Supported = new(new(2009, 1), new(2026, 11));

    public static TheoryData<string, Insurance> CitiesAndInsurances { get; } = new MatrixTheoryData<string, Insurance>([Beijing, Chongqing], Insurances.All);

    [Theory]
    [MemberData(nameof(CitiesAndInsurances))]
    public void No_month_has_two_answers_for_a_group(string city, Insurance insurance)
    {
        var policy = Book.For(city);
        foreach (var month in Supported)
        {
            Assert.All(Enum.GetValues<PolicyGroup>(), group =>
            {
                Assert.InRange(policy.Limits.Count(row => row.Group == group && row.Months.Contains(month) && row.Insurances.Contains(insurance)), 0, 1);
                Assert.All(Enum.GetValues<RateComponent>(), component => Assert.All(Enum.GetValues<Contributor>(), contributor =>
                    Assert.InRange(
                        policy.Rates.Count(row => row.Group == group && row.Component == component && row.Contributor == contributor
                            && row.Insurance == insurance && row.Months.Contains(month)),
                        0,
                        1)));
            });
        }
    }

    [Theory]
    [InlineData(Beijing, Insurance.Pension, "2009-01..2009-03")]
    [InlineData(Beijing, Insurance.Medical, "2009-01..2009-03")]
    [InlineData(Beijing, Insurance.Unemployment, "2009-01..2009-03 2011-04..2011-06")]
    [InlineData(Beijing, Insurance.WorkInjury, "2009-01..2009-03 2011-04..2011-06")]
    [InlineData(Beijing, Insurance.Maternity, "2009-01..2010-03")]
    [InlineData(Chongqing, Insurance.Pension, "2009-01..2010-12")]
    [InlineData(Chongqing, Insurance.Medical, "2009-01..2011-12 2020-01..2020-12")]
    [InlineData(Chongqing, Insurance.Unemployment, "2009-01..2011-12")]
    [InlineData(Chongqing, Insurance.WorkInjury, "2009-01..2011-12")]
    [InlineData(Chongqing, Insurance.Maternity, "2009-01..2011-12 2020-01..2020-12")]
    public void The_months_without_limits_are_these(string city, Insurance insurance, string months) =>
        Assert.Equal(months, Written(Supported.Where(month =>
            Book.For(city).At(month, Today).Limits(insurance, Contributor.Employee, HouseholdGroup.Urban).Row is null)));

    [Theory]
    [InlineData(Beijing, Insurance.Pension, "")]
    [InlineData(Beijing, Insurance.Medical, "")]
    [InlineData(Beijing, Insurance.Unemployment, "")]
    [InlineData(Beijing, Insurance.WorkInjury, "")]
    [InlineData(Beijing, Insurance.Maternity, "2020-01..2026-11")]
    [InlineData(Chongqing, Insurance.Pension, "2009-01..2011-12")]
    [InlineData(Chongqing, Insurance.Medical, "2009-01..2011-12 2014-01..2015-12")]
    [InlineData(Chongqing, Insurance.Unemployment, "2009-01..2011-12 2014-01..2016-04")]
    [InlineData(Chongqing, Insurance.WorkInjury, "2009-01..2012-12 2014-01..2019-12")]
    [InlineData(Chongqing, Insurance.Maternity, "2009-01..2012-12 2014-01..2015-12 2020-01..2026-11")]
    public void The_months_without_rates_are_these(string city, Insurance insurance, string months) =>
        Assert.Equal(months, Written(Supported.Where(month =>
            Book.For(city).At(month, Today).Rates(insurance, Contributor.Employee, HouseholdGroup.Urban).Rows.IsEmpty)));

    [Theory]
    [InlineData(Beijing)]
    [InlineData(Chongqing)]
    public void Averages_ascend_without_a_gap(string city) =>
        Assert.Equal(
            Enumerable.Range(2008, 18),
            Book.For(city).Averages.Where(average => average.IsForContributions).Select(average => average.Year));

    [Theory]
    [InlineData("2009-04", 1490, 2236)]
    [InlineData("2011-03", 1615, 2422)]
    [InlineData("2012-03", 1680, 2521)]
    [InlineData("2012-04", 2803, 2803)]
    public void Beijing_had_a_higher_work_injury_floor_for_rural_workers(string month, int urban, int rural)
    {
        Assert.Equal(urban, Limits(Beijing, month, Today, Insurance.WorkInjury).Amounts().Floor);
        Assert.Equal(rural, Limits(Beijing, month, Today, Insurance.WorkInjury, HouseholdGroup.Rural).Amounts().Floor);
    }

    [Fact]
    public void Beijing_had_a_fixed_base_for_rural_workers_in_2009() =>
        Assert.Equal((800m, 800m), Limits(Beijing, "2009-12", Today, Insurance.Pension, HouseholdGroup.Rural).Amounts());

    [Fact]
    public void Chongqing_has_a_lower_ceiling_for_people_on_their_own_account()
    {
        Assert.Equal((1513m, 3783m), Limits(Chongqing, "2013-08", Today, Insurance.Pension, contributor: Contributor.Flexible).Amounts());
        Assert.Equal((1513m, 22696m), Limits(Chongqing, "2013-08", Today, Insurance.Pension).Amounts());
    }

    /// <summary>Months as runs: 2009-01..2009-03 2011-04..2011-06.</summary>
    private static string Written(IEnumerable<YearMonth> months)
    {
        var runs = new List<MonthRange>();
        foreach (var month in months)
        {
            if (runs.Count > 0 && runs[^1].To.PlusMonths(1) == month)
            {
                runs[^1] = new(runs[^1].From, month);
            }
            else
            {
                runs.Add(new(month, month));
            }
        }

        return string.Join(' ', runs.Select(run => FormattableString.Invariant($"{run.From:uuuu-MM}..{run.To:uuuu-MM}")));
    }
}
