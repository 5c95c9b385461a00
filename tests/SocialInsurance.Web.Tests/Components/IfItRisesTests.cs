using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>The look ahead of a statement that rests on an older average.</summary>
public sealed class IfItRisesTests : PagePartTests
{
    [Fact]
    public void A_supposed_rise_shows_what_both_would_owe_and_how_much_more()
    {
        ShowOfStatement<IfItRises>(Sessions.Newspaper);

        Page.Find("input").Input("10");

        Assert.Contains("你个人应付 ¥1,027.84（多 ¥146.96），单位应付 ¥", Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-10", "少 ¥")]
    [InlineData("0", "不变")]
    [InlineData("１０％", "多 ¥146.96")]
    public void A_fall_no_change_and_full_width_digits_are_understood(string typed, string expected)
    {
        ShowOfStatement<IfItRises>(Sessions.Newspaper);

        Page.Find("input").Input(typed);

        Assert.Contains(expected, Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("101")]
    [InlineData("-51")]
    [InlineData("1.234")]
    [InlineData("")]
    public void What_is_no_rise_is_named_and_stays_in_the_field(string typed)
    {
        ShowOfStatement<IfItRises>(Sessions.Newspaper, PageWords.English);

        Page.Find("input").Input(typed);

        Assert.Contains($"“{typed}” is not a rise between -50 and 100", Text, StringComparison.Ordinal);
        Assert.Equal(typed, Page.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void A_statement_on_published_figures_looks_no_further()
    {
        ShowOfStatement<StatementSheet>(Sessions.AnnualAdjustment);

        Assert.Empty(Page.FindAll(".rise"));
    }
}
