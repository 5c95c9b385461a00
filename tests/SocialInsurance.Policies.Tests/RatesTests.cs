using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>The rates of a month are the sum of the components in the book; what is unknown stays unknown.</summary>
public sealed class RatesTests
{
    [Fact]
    public void Beijing_medical_contains_the_large_amount_and_since_2020_maternity()
    {
        var before = Rates(Beijing, "2013-04", Insurance.Medical);
        var merged = Rates(Beijing, "2023-05", Insurance.Medical);

        Assert.Equal((2m, 10m, 3m, 0m), before.Figures());
        Assert.False(before.IncludesMaternity);
        Assert.Equal((2m, 9.8m, 3m, 0m), merged.Figures());
        Assert.True(merged.IncludesMaternity);
        Assert.Equal((0m, 0.8m, 0m, 0m), Rates(Beijing, "2019-12", Insurance.Maternity).Figures());
        Assert.Empty(Rates(Beijing, "2020-01", Insurance.Maternity).Rows);
    }

    [Fact]
    public void Chongqing_medical_is_the_sum_of_basic_and_large_amount()
    {
        Assert.Equal((2m, 8m, 3m, 0m), Rates(Chongqing, "2013-01", Insurance.Medical).Figures());
        Assert.Equal((2m, 9m, 5m, 0m), Rates(Chongqing, "2018-04", Insurance.Medical).Figures());
        Assert.Equal((2m, 9.5m, 5m, 0m), Rates(Chongqing, "2018-05", Insurance.Medical).Figures());
        Assert.Equal(2, Rates(Chongqing, "2018-05", Insurance.Medical).Rows.Length);
        Assert.False(Rates(Chongqing, "2019-12", Insurance.Medical).IncludesMaternity);
        Assert.Equal((2m, 10m, 5m, 0m), Rates(Chongqing, "2024-05", Insurance.Medical).Figures());
        Assert.True(Rates(Chongqing, "2020-01", Insurance.Medical).IncludesMaternity);
    }

    [Fact]
    public void A_component_that_nobody_found_makes_the_sum_unknown()
    {
        Assert.Equal((2m, null, 5m, 0m), Rates(Chongqing, "2016-05", Insurance.Medical).Figures());
        Assert.Empty(Rates(Chongqing, "2014-05", Insurance.Medical).Rows);
        Assert.Null(Rates(Chongqing, "2015-05", Insurance.Medical).Employee);
        Assert.Empty(Rates(Chongqing, "2015-05", Insurance.Medical).Rows);
    }

    public static TheoryData<string, string, decimal, decimal> UnemploymentBeforeEquality { get; } = new()
    {
        { Beijing, "2013-04", 0.2m, 1m },
        { Beijing, "2021-04", 0.2m, 0.8m },
        { Chongqing, "2013-04", 1m, 2m },
        { Chongqing, "2014-06", 1m, 1.5m },
        { Chongqing, "2015-06", 1m, 1m },
        { Chongqing, "2016-05", 0.5m, 0.5m },
    };

    [Theory]
    [MemberData(nameof(UnemploymentBeforeEquality))]
    public void Rural_workers_pay_no_unemployment_contribution(string city, string month, decimal urban, decimal employer)
    {
        Assert.Equal((urban, employer, 0m, 0m), Rates(city, month, Insurance.Unemployment).Figures());
        Assert.Equal((0m, employer, 0m, 0m), Rates(city, month, Insurance.Unemployment, HouseholdGroup.Rural).Figures());
    }

    [Theory]
    [InlineData(Beijing, "2021-05")]
    [InlineData(Chongqing, "2019-01")]
    public void Rural_workers_pay_unemployment_since_the_city_made_no_difference(string city, string month) =>
        Assert.Equal((0.5m, 0.5m, 0m, 0m), Rates(city, month, Insurance.Unemployment, HouseholdGroup.Rural).Figures());

    public static TheoryData<string, string, Insurance, decimal, decimal> Employers { get; } = new()
    {
        { Hangzhou, "2021-12", Insurance.Pension, 8m, 14m },
        { Hangzhou, "2022-06", Insurance.Pension, 8m, 15m },
        { Hangzhou, "2023-01", Insurance.Pension, 8m, 16m },
        { Hangzhou, "2022-12", Insurance.Medical, 2m, 9.9m },
        { Hangzhou, "2023-01", Insurance.Medical, 2m, 9.5m },
        { Ningbo, "2022-12", Insurance.Pension, 8m, 15m },
        { Ningbo, "2024-01", Insurance.Pension, 8m, 16m },
        { Xiamen, "2021-12", Insurance.Pension, 8m, 14m },
        { Xiamen, "2022-01", Insurance.Pension, 8m, 16m },
        { Guangzhou, "2018-12", Insurance.Medical, 2m, 7m },
        { Guangzhou, "2019-06", Insurance.Medical, 2m, 6.5m },
        { Guangzhou, "2020-03", Insurance.Medical, 2m, 5.5m },
        { Guangzhou, "2021-08", Insurance.Medical, 2m, 5.5m },
        { Shanghai, "2020-02", Insurance.Medical, 2m, 10m },
        { Shanghai, "2022-09", Insurance.Medical, 2m, 10.5m },
        { Shanghai, "2022-10", Insurance.Medical, 2m, 10m },
        { Suzhou, "2020-06", Insurance.Medical, 2m, 8m },
        { Suzhou, "2020-07", Insurance.Medical, 2m, 7m },
        { Suzhou, "2024-01", Insurance.Medical, 2m, 7m },
        { Nanjing, "2021-07", Insurance.Medical, 2m, 9.8m },
        { Nanjing, "2021-09", Insurance.Medical, 2m, 8.8m },
        { Nanjing, "2021-11", Insurance.Medical, 2m, 9.8m },
        { Jinan, "2020-02", Insurance.Medical, 2m, 8m },
        { Jinan, "2020-03", Insurance.Medical, 2m, 7m },
        { Qingdao, "2020-03", Insurance.Medical, 2m, 8.5m },
        { Qingdao, "2021-04", Insurance.Medical, 2m, 9.5m },
        { Qingdao, "2021-05", Insurance.Medical, 2m, 8.5m },
        { Xian, "2025-11", Insurance.Medical, 2m, 8m },
        { Xian, "2025-12", Insurance.Medical, 2m, 7m },
    };

    [Theory]
    [MemberData(nameof(Employers))]
    public void The_rates_of_a_month_are_those_of_its_document(string city, string month, Insurance insurance, decimal employee, decimal employer)
    {
        var (ownEmployee, ownEmployer, _, _) = Rates(city, month, insurance).Figures();

        Assert.Equal((employee, employer), (ownEmployee, ownEmployer));
    }

    [Fact]
    public void Where_a_city_has_no_row_the_share_that_is_law_everywhere_answers()
    {
        var pension = Book.Rates(Book.For(Nanjing), Month("2012-05"), Today, Insurance.Pension, Contributor.Employee, HouseholdGroup.Rural);
        var unemployment = Book.Rates(Book.For(Nanjing), Month("2012-05"), Today, Insurance.Unemployment, Contributor.Employee, HouseholdGroup.Urban);

        Assert.Equal((8m, null, 0m, 0m), pension.Figures());
        Assert.Equal((1m, 2m, 0m, 0m), unemployment.Figures());
        Assert.Empty(Book.Rates(Book.For(Nanjing), Month("2012-05"), Today, Insurance.Unemployment, Contributor.Employee, HouseholdGroup.Rural).Rows);
        Assert.Empty(Book.Rates(Book.For(Nanjing), Month("2016-04"), Today, Insurance.Unemployment, Contributor.Employee, HouseholdGroup.Urban).Rows);
    }

    [Theory]
    [InlineData("2016-04", 20)]
    [InlineData("2016-05", 19)]
    [InlineData("2019-04", 19)]
    [InlineData("2019-05", 16)]
    public void The_employer_rate_of_pension_fell_twice(string month, decimal employer)
    {
        Assert.Equal((8m, employer, 0m, 0m), Rates(Beijing, month, Insurance.Pension).Figures());
        Assert.Equal((8m, employer, 0m, 0m), Rates(Chongqing, month, Insurance.Pension).Figures());
    }

    [Fact]
    public void Work_injury_has_classes_and_no_rate_of_its_own()
    {
        var injury = Assert.Single(Rates(Beijing, "2016-01", Insurance.WorkInjury).Rows);

        Assert.Null(injury.Employer);
        Assert.Equal([0.2m, 0.4m, 0.7m, 0.9m, 1.1m, 1.3m, 1.6m, 1.9m], injury.Classes.Select(rate => rate.ToPercent()));
    }

    [Theory]
    [InlineData(Beijing)]
    [InlineData(Chongqing)]
    public void Work_injury_and_maternity_cost_the_employee_nothing(string city) =>
        Assert.All(
            Book.For(city).Rates.Where(row => row.Insurance is Insurance.WorkInjury or Insurance.Maternity),
            row => Assert.Equal(Rate.Zero, row.Employee));
}
