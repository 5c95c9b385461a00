using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Policies;
using SocialInsurance.Web.Tests.Components;

namespace SocialInsurance.Web.Tests.Policies;

public sealed class PolicyLinesTests
{
    private static readonly CityPolicy Beijing = Sessions.Book.For("110000");

    [Fact]
    public void A_line_is_drawn_through_every_month_of_its_rows()
    {
        var floor = Assert.Single(PolicyLines.Of(Beijing, Insurance.Pension), line => line.Kind == ChartLine.Floor).Points;

        Assert.Contains(new ChartPoint(new(2013, 4, 1), 2089), floor);
        Assert.Contains(new ChartPoint(new(2014, 6, 1), 2089), floor);
        Assert.Equal(floor.OrderBy(point => point.Month), floor);
    }

    [Fact]
    public void Nothing_is_drawn_over_months_that_nobody_knows()
    {
        var gap = Beijing with { Limits = [.. Beijing.Limits.Where(row => row.PolicyYear != 2013)] };

        var floors = PolicyLines.Of(gap, Insurance.Pension).Where(line => line.Kind == ChartLine.Floor).Select(line => line.Points).ToList();

        Assert.Equal(2, floors.Count);
        Assert.Equal(new(2013, 3, 1), floors[0][^1].Month);
        Assert.Equal(new(2014, 7, 1), floors[1][0].Month);
    }

    [Fact]
    public void Every_city_has_lines_for_every_insurance_it_has_limits_for()
    {
        foreach (var city in Sessions.Book.CityCodes.Select(Sessions.Book.For))
        {
            foreach (var insurance in city.Limits.Where(row => row.Group == PolicyGroup.Everyone).SelectMany(row => row.Insurances).Distinct())
            {
                Assert.Contains(PolicyLines.Of(city, insurance), line => line.Kind is ChartLine.Floor or ChartLine.Ceiling);
            }
        }
    }
}
