using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>Assumed limits, by hand: real rows of which one is held back.</summary>
public sealed class LimitsExampleTests
{
    private static readonly Insured Pension = new(Insurance.Pension, Contributor.Employee, HouseholdGroup.Urban);
    private static readonly EstimateBook Estimates = new(Book);

    [Fact]
    public void A_known_average_and_the_share_of_the_years_around_it_make_the_limits()
    {
        var assumed = Without(Shanghai, 2024, "2024-07");

        Assert.Equal(Basis.FromAverage, assumed.Basis);
        Assert.Equal((7384m, 36921m), Amounts(assumed.Value));
        Assert.Equal((7383m, 36920m), Amounts(assumed.Low));
        Assert.Equal((7385m, 36922m), Amounts(assumed.High));
        Assert.Equal(12307, assumed.AverageWage?.ToDecimal());
        Assert.Equal([Month("2023-07"), Month("2025-07")], assumed.Rows.Select(row => row.Months.From));
    }

    [Fact]
    public void Each_side_rests_on_its_own_grounds()
    {
        var assumed = Without(Shanghai, 2022, "2022-07");

        Assert.Equal(Basis.BetweenTwo, assumed.Floor.Basis);
        Assert.InRange(assumed.Floor.Value.Amount!.Value.ToDecimal(), 5975, 7310);
        Assert.Equal(Basis.FromAverage, assumed.Ceiling.Basis);
        Assert.Equal(34188, assumed.Ceiling.Value.Amount?.ToDecimal());
        Assert.Equal(Basis.BetweenTwo, assumed.Basis);
    }

    [Fact]
    public void The_year_after_the_last_known_one_rises_like_other_cities()
    {
        var city = Book.For(Shanghai);
        var assumed = Assumed(city with { Limits = city.Limits.RemoveAll(row => row.PolicyYear >= 2024) }, "2024-07");

        Assert.Equal(Basis.RisenLikeOthers, assumed.Basis);
        Assert.True(assumed.Cities.Length >= 6);
        Assert.DoesNotContain(Shanghai, assumed.Cities, StringComparer.Ordinal);
        Assert.Equal([(7310m, 36549m)], assumed.Rows.Select(row => Amounts(row.Limits)));
        Assert.InRange(36921, assumed.Low.Ceiling.Amount!.Value.ToDecimal(), assumed.High.Ceiling.Amount!.Value.ToDecimal());
    }

    [Fact]
    public void An_insurance_that_had_the_same_limits_before_and_after_lends_its_row()
    {
        var city = Book.For(Shanghai);
        var row = city.Limits.Single(known => known.PolicyYear == 2024);
        var others = row with { Insurances = row.Insurances.Remove(Insurance.Pension) };
        var assumed = Assumed(city with { Limits = city.Limits.Replace(row, others) }, "2024-07");

        Assert.Equal(Basis.SameAsOtherInsurance, assumed.Basis);
        Assert.Equal((7384m, 36921m), Amounts(assumed.Low));
        Assert.Equal((7384m, 36921m), Amounts(assumed.High));
        Assert.Equal([others], assumed.Rows);
    }

    [Fact]
    public void The_further_away_the_wider_the_range()
    {
        var city = Book.For(Shanghai);
        var old = city with { Limits = city.Limits.RemoveAll(row => row.PolicyYear > 2010) };
        List<string> months = ["2013-07", "2018-07", "2024-07", "2030-07"];
        var widths = months.ConvertAll(month => Width(Assumed(old, month)));

        Assert.Equal(widths.Order(), widths);
        Assert.Equal(Basis.CarriedOn, Assumed(old, "2030-07").Basis);
    }

    [Fact]
    public void Backwards_nothing_is_assumed_beyond_three_years()
    {
        var city = Book.For(Shanghai) with { Limits = [.. Book.For(Shanghai).Limits.Where(row => row.PolicyYear >= 2023)] };

        Assert.NotNull(LimitBases.Of(All, city, Pension, Month("2020-07")));
        Assert.Null(LimitBases.Of(All, city, Pension, Month("2020-06")));
    }

    [Fact]
    public void A_city_without_rows_supports_nothing() =>
        Assert.Null(LimitBases.Of(All, Book.For(Shanghai) with { Limits = [] }, Pension, Month("2024-07")));

    [Fact]
    public void A_row_that_names_one_side_tells_that_side()
    {
        var assumed = Estimates.Limits(Book.For("350500"), Pension, Month("2022-06"));

        Assert.Null(assumed?.Ceiling.Basis);
        Assert.NotNull(assumed?.Floor.Basis);
        Assert.Equal(assumed?.Ceiling.Low, assumed?.Ceiling.High);
    }

    [Fact]
    public void Before_publication_a_month_was_paid_on_the_limits_of_the_year_before()
    {
        var old = Estimates.LimitsOfYearBefore(Book.For(Shanghai), Pension, Month("2024-08"));

        Assert.Equal(Basis.PaidOnOldLimits, old?.Basis);
        Assert.Equal((7310m, 36549m), Amounts(old!.Low));
        Assert.Equal((7310m, 36549m), Amounts(old.High));
    }

    private static Evidence All { get; } = Evidence.Of(Book);

    private static AssumedLimits Without(string code, int policyYear, string month)
    {
        var city = Book.For(code);
        return Assumed(city with { Limits = city.Limits.RemoveAll(row => row.PolicyYear == policyYear) }, month);
    }

    private static AssumedLimits Assumed(CityPolicy city, string month) => LimitBases.Of(All, city, Pension, Month(month))!;

    private static decimal Width(AssumedLimits assumed) =>
        (assumed.High.Ceiling.Amount!.Value - assumed.Low.Ceiling.Amount!.Value).ToDecimal();

    private static (decimal? Floor, decimal? Ceiling) Amounts(BaseLimits limits) =>
        (limits.Floor.Amount?.ToDecimal(), limits.Ceiling.Amount?.ToDecimal());
}
