using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>A city's habit of rounding is offered with its source, and never applied by itself.</summary>
public sealed class RoundingFieldsTests : PagePartTests
{
    private const string Shanghai = "v=1&situation=missedMonths&city=310000&from=2024-08&to=2024-09&wage=8001&workInjuryRate=0.16";

    [Fact]
    public void A_habit_that_a_source_tells_of_is_offered_and_not_applied()
    {
        Show<RoundingFields>(Shanghai);

        Assert.Contains("上海有资料说是", Text, StringComparison.Ordinal);
        Assert.Equal("policy/310000#rule-money-rounding", Page.Find("a").GetAttribute("href"));
        Assert.Equal(Core.Requests.RoundingMode.HalfUp, Session.Statement!.Request.RoundingMode);
    }

    [Fact]
    public void One_tap_uses_it_and_the_offer_goes_away()
    {
        Show<RoundingFields>(Shanghai);
        var before = Session.Statement!.Totals.Employee;

        Button("就按这个").Click();

        Assert.Equal(Core.Requests.RoundingMode.UpToJiao, Session.Statement!.Request.RoundingMode);
        Assert.True(Session.Statement.Totals.Employee > before);
        Assert.DoesNotContain("上海有资料说是", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_city_without_a_habit_offers_nothing()
    {
        Show<RoundingFields>(Sessions.MissedMonths);

        Assert.Empty(Page.FindAll(".hint"));
    }
}
