using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>Assumed rates, by hand, each in a gap that the book really has or had.</summary>
public sealed class RatesExampleTests
{
    private static readonly EstimateBook Estimates = new(Book);

    [Theory]
    [InlineData("2014-08", Payer.Employee, Basis.SameBeforeAndAfter, 8, 8, 8)]
    [InlineData("2014-08", Payer.Employer, Basis.BetweenTwo, 12, 12, 14)]
    [InlineData("2015-06", Payer.Employer, Basis.BetweenTwo, 14, 12, 14)]
    [InlineData("2021-08", Payer.Employer, Basis.BetweenTwo, 14, 14, 15)]
    [InlineData("2025-03", Payer.Employer, Basis.CarriedOn, 15, 14, 16)]
    [InlineData("2025-03", Payer.Employee, Basis.CarriedOn, 8, 8, 8)]
    [InlineData("2012-03", Payer.Employee, Basis.CarriedBack, 8, 8, 8)]
    public void Pension_in_Guangzhou(string month, Payer payer, Basis basis, int value, int low, int high)
    {
        var city = Book.For(Guangzhou);
        var rows = city with { Rates = city.Rates.RemoveAll(row => row.Months.From >= Month("2025-01")) };
        var assumed = RateBases.Of(Evidence.Of(Book), rows, Of(Insurance.Pension), payer, Month(month));

        Assert.Equal(basis, assumed?.Basis);
        Assert.Equal((value, low, high), (assumed!.Value.ToPercent(), assumed.Low.ToPercent(), assumed.High.ToPercent()));
        Assert.NotEmpty(assumed.Rows);
    }

    [Fact]
    public void From_May_2019_no_employer_pays_more_than_16_percent_for_pension()
    {
        var city = Book.For(Shanghai);
        var until = city with { Rates = city.Rates.RemoveAll(row => row.Months.From >= Month("2019-05")) };

        Assert.Equal(Rate.FromPercent(16), RateBases.Of(Evidence.Of(Book), until, Of(Insurance.Pension), Payer.Employer, Month("2019-05"))?.High);
    }

    [Fact]
    public void A_city_without_rows_takes_what_the_nation_or_most_cities_have()
    {
        var city = Book.For(Shanghai) with { Rates = [] };
        var medical = RateBases.Of(Evidence.Of(Book), city, Of(Insurance.Medical), Payer.Employee, Month("2020-06"));
        var pension = RateBases.Of(Evidence.Of(Book), city, Of(Insurance.Pension), Payer.Employer, Month("2023-06"));

        Assert.Equal((Basis.NationalGuide, Rate.FromPercent(2)), (medical?.Basis, medical?.Value));
        Assert.Equal((Basis.OtherCities, Rate.FromPercent(16)), (pension?.Basis, pension?.Value));
        Assert.True(pension?.Cities.Length >= 5);
    }

    [Fact]
    public void A_fixed_amount_is_carried_with_its_rate()
    {
        var city = Book.For(Beijing);
        var until = city with { Rates = city.Rates.RemoveAll(row => row.Months.From >= Month("2020-01")) };
        var known = new MonthRules(until, Of(Insurance.Medical), Month("2019-12")).Rates();
        var assumed = RateBases.Of(Evidence.Of(Book), until, Of(Insurance.Medical), Payer.Employee, Month("2020-06"));

        Assert.Equal(Basis.CarriedOn, assumed?.Basis);
        Assert.Equal(known.EmployeeFixed, assumed?.FixedAmount);
    }

    [Fact]
    public void Work_injury_is_that_of_offices_and_may_be_any_class()
    {
        var assumed = FirstClass.Of(Evidence.Of(Book), Book.National, Month("2020-01"));

        Assert.Equal((0.2m, 0.2m, 1.9m), (assumed!.Value.ToPercent(), assumed.Low.ToPercent(), assumed.High.ToPercent()));
        Assert.Equal(Basis.FirstClass, assumed.Basis);
        Assert.Null(FirstClass.Of(Evidence.Of(Book), Book.National, Month("2015-09")));
    }

    [Fact]
    public void Nothing_is_assumed_for_who_never_pays()
    {
        var city = Book.For(Shanghai);

        Assert.Null(Estimates.Rate(city, Of(Insurance.WorkInjury), Payer.Employee, Month("2020-01")));
        Assert.Null(Estimates.Rate(city, Of(Insurance.Pension) with { Contributor = Contributor.Flexible }, Payer.Employer, Month("2020-01")));
    }

    private static Insured Of(Insurance insurance) => new(insurance, Contributor.Employee, HouseholdGroup.Urban);
}
