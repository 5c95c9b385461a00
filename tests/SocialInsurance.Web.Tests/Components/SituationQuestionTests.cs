using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
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

        Assert.Equal(Enum.GetValues<Situation>().Length - 1, Page.FindAll("input[type=radio]").Count);
        Assert.Empty(Page.FindAll("input[checked]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Sessions.Newspaper)]
    [InlineData("v=1&situation=leaving&city=500000&leftOn=2013-08-15")] // after the average was published
    [InlineData("v=1&situation=leaving&city=110000&leftOn=2013-04-10&wage=1500")] // without such a rule in Beijing
    public void Who_leaves_is_answered_and_offered_nothing_else(string link)
    {
        Show<SituationQuestion>(link);

        Assert.Empty(Page.FindAll("button"));
        Assert.Empty(Session.Wrong);
    }

    [Fact]
    public void A_city_without_a_rule_for_leaving_answers_with_what_its_adjustment_asks()
    {
        Show<SituationQuestion>("v=1&situation=leaving&city=110000&leftOn=2013-05-10&wage=1500", PageWords.English);

        Assert.Equal(LeavingReading.Adjustment, Session.Statement!.Reading);
        Assert.Contains(Session.Statement.Notes, note => note.Code == NoteCode.NoLeavingRuleKnown);
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
