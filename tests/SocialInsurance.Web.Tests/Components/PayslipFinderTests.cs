using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

public sealed class PayslipFinderTests : PagePartTests
{
    [Fact]
    public void A_deduction_of_106_80_comes_from_a_base_of_1335_which_counts_at_once_and_can_be_taken_back()
    {
        Show<PayslipFinder>();

        Field("payslip").Input("106.80");

        Assert.Contains("元 → 基数 1,335", Text, StringComparison.Ordinal);

        Assert.Equal("1,335", Session.Form[FieldNames.CurrentBase]);

        Button("撤回").Click();

        Assert.Equal(string.Empty, Session.Form[FieldNames.CurrentBase]);
        Assert.Empty(Buttons("撤回"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("106.801")]
    [InlineData("99999999999999999999")]
    [InlineData("1000000.01")]
    public void From_nonsense_no_base_is_found(string typed)
    {
        Show<PayslipFinder>();

        Field("payslip").Input(typed);

        Assert.DoesNotContain("→", Text, StringComparison.Ordinal);
        Assert.Empty(Page.FindAll("button"));
    }

    [Fact]
    public void Full_width_digits_are_understood_and_the_answer_is_in_English_too()
    {
        Show<PayslipFinder>(words: PageWords.English);

        Field("payslip").Input("１０６．８");

        Assert.Contains("yuan → base 1,335", Text, StringComparison.Ordinal);
        Assert.Single(Buttons("Take back"));
    }

    [Fact]
    public void The_base_found_is_the_one_the_calculation_reads()
    {
        Show<PayslipFinder>(Sessions.Newspaper);

        Field("payslip").Input("200.00");

        Assert.Empty(Session.Problems);
        Assert.Equal((3337 - 2500) * 0.11m * 4, Session.Owed()?.Employee);
    }
}
