using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

public sealed class DemandQuestionTests : PagePartTests
{
    [Fact]
    public void What_is_typed_reaches_the_calculation_as_it_was_typed()
    {
        Show<DemandQuestion>();

        Field(FieldNames.Demand).Input("３３７９．３６ 元");

        Assert.Equal("３３７９．３６ 元", Session.Form[FieldNames.Demand]);
        Assert.Equal("３３７９．３６ 元", Field(FieldNames.Demand).GetAttribute("value"));
    }

    [Fact]
    public void Not_knowing_is_an_answer_that_takes_the_amount_back_until_one_is_typed()
    {
        Show<DemandQuestion>();
        Field(FieldNames.Demand).Input("100");

        Button("还不知道").Click();

        Assert.Equal(string.Empty, Session.Form[FieldNames.Demand]);
        Assert.Equal("true", Button("还不知道").GetAttribute("aria-pressed"));

        Field(FieldNames.Demand).Input("200");

        Assert.Equal("false", Button("还不知道").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void The_example_is_the_newspapers_case()
    {
        Show<DemandQuestion>();

        Button("看一个例子").Click();

        Assert.Equal((880.88m, 2498.48m), Session.Owed());
        Assert.Equal("3379.36", Field(FieldNames.Demand).GetAttribute("value"));
    }

    [Fact]
    public void Starting_again_is_offered_once_there_is_something_to_clear_and_clears_everything()
    {
        Show<DemandQuestion>();
        Assert.Empty(Buttons("清空重填"));
        Button("看一个例子").Click();

        Button("清空重填").Click();

        Assert.True(Session.Form.IsEmpty);
        Assert.Null(Session.Statement);
        Assert.Empty(Buttons("清空重填"));
        Assert.Null(Field(FieldNames.Demand).GetAttribute("value") is { Length: > 0 } left ? left : null);
    }

    [Fact]
    public void A_wrong_amount_is_told_at_the_field()
    {
        Show<DemandQuestion>();

        Field(FieldNames.Demand).Input("1.234");

        Assert.Equal("true", Field(FieldNames.Demand).GetAttribute("aria-invalid"));
        Assert.Contains("小数位太多", DescriptionOf(FieldNames.Demand), StringComparison.Ordinal);
    }

    [Fact]
    public void It_asks_in_English_too()
    {
        Show<DemandQuestion>(words: PageWords.English);

        Assert.Equal("How much does the company ask of you?", LabelOf(FieldNames.Demand));
        Assert.Single(Buttons("I do not know yet"));
        Assert.Single(Buttons("Show an example"));
    }
}
