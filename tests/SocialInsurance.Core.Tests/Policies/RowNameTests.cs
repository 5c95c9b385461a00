using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Policies;

public sealed class RowNameTests
{
    public static TheoryData<string> Cities { get; } = new([.. Book.Embedded.CityCodes, Book.Embedded.National.Code]);

    [Theory]
    [MemberData(nameof(Cities))]
    public void Every_row_has_a_name_of_its_own_that_fits_an_address(string code)
    {
        var names = NamesOf(CityOf(code)).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9-]+$", name));
    }

    [Fact]
    public void A_name_says_what_the_row_is_about()
    {
        var beijing = Book.Embedded.For(Book.Beijing);
        var names = NamesOf(beijing).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "limits-2013-04-pension-unemployment",
                "limits-2013-04-workInjury-medical-maternity",
                "average-2012",
                "round-2013",
            },
            names);
    }

    [Fact]
    public void A_row_keeps_its_name_when_older_rows_are_added()
    {
        var city = Book.Embedded.For(Book.Beijing);
        var shorter = city with { Limits = city.Limits[5..], Rates = city.Rates[5..] };

        Assert.Subset(NamesOf(city).ToHashSet(StringComparer.Ordinal), NamesOf(shorter).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_leaves_out_what_is_usual_and_counts_what_would_be_the_same()
    {
        var medical = SmallCity.RatesOf(Insurance.Medical, "2013-01", null, 2, 9);
        var city = SmallCity.Empty with
        {
            Limits = [SmallCity.LimitsOf(2013, "2013-01", null, 1500) with { Insurances = [Insurance.Pension], Status = LimitsStatus.Provisional }],
            Rates = [medical, medical with { Component = RateComponent.LargeAmount }, medical with { Contributor = Contributor.Flexible, Group = PolicyGroup.Urban, Tier = 1 }],
            Averages = [SmallCity.AverageOf(2012, 3000), SmallCity.AverageOf(2012, 3100)],
            Rounds = [SmallCity.RoundOf(null, 2013, null), SmallCity.RoundOf(2012, 2013, null)],
        };

        Assert.Equal(
            "limits-2013-01-pension-provisional rates-2013-01-medical rates-2013-01-medical-largeAmount rates-2013-01-medical-flexible-urban-tier1 "
            + "average-2012 average-2012-2 round-2013 round-2013-2",
            string.Join(' ', NamesOf(city)));
    }

    private static CityPolicy CityOf(string code) =>
        code == Book.Embedded.National.Code ? Book.Embedded.National : Book.Embedded.For(code);

    private static IEnumerable<string> NamesOf(CityPolicy city) =>
    [
        .. city.Limits.Select(RowName.Of),
        .. city.Rates.Select(RowName.Of),
        .. city.Averages.Select(average => RowName.Of(average, city)),
        .. city.Rounds.Select(round => RowName.Of(round, city)),
    ];
}
