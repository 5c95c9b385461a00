using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;
using static SocialInsurance.Core.Tests.Support.SmallCity;

namespace SocialInsurance.Core.Tests.Policies;

/// <summary>Which average of a city sets contributions.</summary>
public sealed class AverageWageTests
{
    [Fact]
    public void An_average_that_sets_benefits_or_some_insurances_only_sets_nothing()
    {
        var benefits = AverageOf(2013, 5000) with { IsForContributions = false };
        var pension = AverageOf(2014, 6000) with { Insurances = [Insurance.Pension] };
        var city = Empty with { Averages = [benefits, pension, AverageOf(2012, 4000)] };

        Assert.Equal((null, null, Yuan(4000)), (city.AverageOf(2014)?.Monthly, city.AverageOf(2013)?.Monthly, city.AverageOf(2012)?.Monthly));
        Assert.Equal(2012, city.NewestAverageKnownOn(Day("2026-01-01"))?.Year);
        Assert.Null(city.NewestAverageKnownOn(Day("2013-06-30")));
    }
}
