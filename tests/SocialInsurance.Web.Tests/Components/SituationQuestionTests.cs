using SocialInsurance.Core.Calculation;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

public sealed class SituationQuestionTests : PagePartTests
{
    [Theory]
    [InlineData("leaving", Situation.Leaving)]
    [InlineData("annualAdjustment", Situation.AnnualAdjustment)]
    [InlineData("missedMonths", Situation.MissedMonths)]
    [InlineData("underDeclared", Situation.UnderDeclared)]
    public void Each_choice_is_a_situation(string value, Situation situation)
    {
        Show<SituationQuestion>();

        Choice(FieldNames.Situation, value).Change(value);

        Assert.Equal(situation, Session.Form.Situation);
        Assert.True(Choice(FieldNames.Situation, value).HasAttribute("checked"));
    }

    [Fact]
    public void Nothing_is_chosen_for_the_person()
    {
        Show<SituationQuestion>();

        Assert.Equal(Enum.GetValues<Situation>().Length, Page.FindAll("input[type=radio]").Count);
        Assert.Empty(Page.FindAll("input[checked]"));
    }

    [Fact]
    public void Who_left_after_the_average_was_published_is_offered_the_annual_adjustment()
    {
        Show<SituationQuestion>("v=1&situation=leaving&city=500000&leftOn=2013-08-15");
        Assert.Contains("2012 年平均工资在 2013-07-04 已经公布", Text, StringComparison.Ordinal);

        Button("改选「单位统一补差，从工资里扣」").Click();

        Assert.Equal(Situation.AnnualAdjustment, Session.Form.Situation);
        Assert.Empty(Page.FindAll("button"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Sessions.Newspaper)]
    [InlineData("v=1&situation=leaving&city=110000&leftOn=2013-04-10")] // refused, because Beijing has no such rule
    public void Otherwise_nothing_else_is_offered(string link)
    {
        Show<SituationQuestion>(link);

        Assert.Empty(Page.FindAll("button"));
    }

    [Fact]
    public void A_city_without_a_rule_for_leaving_is_told_at_the_question()
    {
        Show<SituationQuestion>("v=1&situation=leaving&city=110000&leftOn=2013-04-10", PageWords.English);

        Assert.Contains("The policy book knows no rule of Beijing", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_ends_flexible_employment()
    {
        Show<SituationQuestion>("v=1&situation=annualAdjustment&contributor=flexible&percent=40");

        Choice(FieldNames.Situation, "leaving").Change("leaving");

        Assert.False(Session.Form.IsFlexible);
    }

    [Fact]
    public void A_tier_chosen_before_is_no_share_for_leaving()
    {
        Show<SituationQuestion>("v=1&situation=annualAdjustment&city=500000&contributor=flexible&percent=40&leftOn=2013-04-10");

        Choice(FieldNames.Situation, "leaving").Change("leaving");

        Assert.DoesNotContain(Session.Problems, problem => problem.Field == FieldNames.Percent);
    }

    [Fact]
    public async Task Months_entered_before_do_not_stand_against_the_day_of_leaving()
    {
        Show<SituationQuestion>(Sessions.MissedMonths);
        Choice(FieldNames.Situation, "leaving").Change("leaving");

        Session.Form[FieldNames.City] = Sessions.Chongqing;
        await Page.InvokeAsync(() => Session.Enter(FieldNames.LeftOn, "2013-04-10"));

        Assert.Empty(Session.Problems);
        Assert.Equal("2013-01 – 2013-04", PageWords.Chinese.Words.Months(Session.Statement!.Request.Months));
    }
}
