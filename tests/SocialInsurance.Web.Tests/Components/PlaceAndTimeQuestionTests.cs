using AngleSharp.Html.Dom;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

public sealed class PlaceAndTimeQuestionTests : PagePartTests
{
    [Fact]
    public void Who_does_not_say_why_may_give_the_last_day_or_the_months()
    {
        Show<PlaceAndTimeQuestion>();

        Assert.True(Has(FieldNames.LeftOn) && Has(FieldNames.From) && Has(FieldNames.To));
    }

    [Fact]
    public void Who_leaves_is_asked_for_the_day()
    {
        Show<PlaceAndTimeQuestion>("v=1&situation=leaving");

        Assert.Equal("离职日", LabelOf(FieldNames.LeftOn));
        Assert.False(Has(FieldNames.From));
        Assert.False(Has(FieldNames.To));
    }

    [Theory]
    [InlineData("annualAdjustment")]
    [InlineData("missedMonths")]
    [InlineData("underDeclared")]
    public void Everyone_else_is_asked_for_months(string situation)
    {
        Show<PlaceAndTimeQuestion>($"v=1&situation={situation}");

        Assert.False(Has(FieldNames.LeftOn));
        Assert.Equal("开始月份", LabelOf(FieldNames.From));
        Assert.Equal("结束月份", LabelOf(FieldNames.To));
    }

    [Fact]
    public void Every_city_of_the_book_is_offered_by_its_name()
    {
        Show<PlaceAndTimeQuestion>(words: PageWords.English);

        var options = Page.FindAll($"[name='{FieldNames.City}'] option").Cast<IHtmlOptionElement>().ToList();

        Assert.Equal(["", .. Sessions.Book.CityCodes], options.Select(option => option.Value), StringComparer.Ordinal);
        Assert.Contains("Chongqing", options.Select(option => option.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void The_rounds_of_the_city_are_offered_for_the_annual_adjustment_newest_first()
    {
        Show<PlaceAndTimeQuestion>("v=1&situation=annualAdjustment&city=110000");

        var rounds = Page.FindAll("[name=round] option").Select(option => TextOf([option])).ToList();

        Assert.Equal("其他月份", rounds[0]);
        Assert.Equal(rounds.Skip(1).OrderDescending(StringComparer.Ordinal), rounds.Skip(1), StringComparer.Ordinal);
        Assert.Contains("2013 年：2013-04 – 2013-05", rounds, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("v=1&situation=annualAdjustment")]
    [InlineData("v=1&situation=missedMonths&city=110000")]
    [InlineData("v=1&situation=leaving&city=110000")]
    public void Without_a_city_or_in_another_situation_there_are_no_rounds(string link)
    {
        Show<PlaceAndTimeQuestion>(link);

        Assert.False(Has("round"));
    }

    [Fact]
    public void A_round_fills_in_its_months_and_other_months_take_them_back()
    {
        Show<PlaceAndTimeQuestion>("v=1&situation=annualAdjustment&city=110000");

        Field("round").Change("2013");

        Assert.Equal("2013-04", Field(FieldNames.From).GetAttribute("value"));
        Assert.Equal("2013-05", Field(FieldNames.To).GetAttribute("value"));

        Field("round").Change("");

        Assert.Equal(string.Empty, Session.Form[FieldNames.From]);
        Assert.Equal(string.Empty, Session.Form[FieldNames.To]);
    }

    [Fact]
    public void Months_typed_by_hand_choose_their_round()
    {
        Show<PlaceAndTimeQuestion>("v=1&situation=annualAdjustment&city=110000");

        Field(FieldNames.From).Input("2013-04");
        Field(FieldNames.To).Input("2013-05");

        Assert.Equal("2013", ((IHtmlSelectElement)Field("round")).Value);

        Field(FieldNames.To).Input("2013-06");

        Assert.Equal("", ((IHtmlSelectElement)Field("round")).Value);
    }

    [Theory]
    [InlineData(false, "要补 2013-01 – 2013-04，共 4 个月。那时 2012 年平均工资还没公布，所以按 2011 年的 3,337 元算。")]
    [InlineData(true, "2013-01 – 2013-04, 4 months. The average wage of 2012 was not yet published, so that of 2011, 3,337 yuan, is used.")]
    public void Who_leaves_is_told_the_months_and_which_average_was_known(bool inEnglish, string hint)
    {
        Show<PlaceAndTimeQuestion>(Sessions.Newspaper, inEnglish ? PageWords.English : PageWords.Chinese);

        Assert.EndsWith(hint, Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Everyone_else_is_told_the_months()
    {
        Show<PlaceAndTimeQuestion>(Sessions.MissedMonths);

        Assert.EndsWith("要补 2023-01 – 2023-06，共 6 个月。", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void While_something_is_wrong_no_months_are_promised()
    {
        Show<PlaceAndTimeQuestion>(Sessions.MissedMonths);

        Field(FieldNames.To).Input("2022-01");

        Assert.DoesNotContain("要补", Text, StringComparison.Ordinal);
        Assert.Contains("早于开始的 2023-01", DescriptionOf(FieldNames.To), StringComparison.Ordinal);
    }

    [Fact]
    public void Months_of_a_link_that_go_beyond_the_day_of_leaving_are_not_due()
    {
        Show<PlaceAndTimeQuestion>(Sessions.Newspaper + "&from=2013-01&to=2013-06");

        Assert.Empty(Session.Problems);
        Assert.Equal((880.88m, 2498.48m), Session.Owed());
    }

    [Fact]
    public void A_city_nobody_knows_is_told_at_the_question()
    {
        Show<PlaceAndTimeQuestion>("v=1&situation=leaving&city=999999");

        Assert.Contains("“999999”", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_round_tells_its_window_and_that_a_late_fee_is_the_employers()
    {
        Show<PlaceAndTimeQuestion>("v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05");

        Assert.Contains("2013-12-31 之后补缴要收滞纳金。这个日子已过；滞纳金由单位承担，不由你付。", Text, StringComparison.Ordinal);
        Assert.Equal("policy/110000#round-2013", Page.Find(".hint a").GetAttribute("href"));
    }

    [Fact]
    public void Other_months_than_a_rounds_tell_of_no_round()
    {
        Show<PlaceAndTimeQuestion>("v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-04");

        Assert.Empty(Page.FindAll(".hint a"));
    }
}
