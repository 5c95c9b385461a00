using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

public sealed class TextFieldTests : PagePartTests
{
    [Fact]
    public void What_was_given_stays_whatever_is_wrong_with_it()
    {
        ShowWage("abc");

        Assert.Equal("abc", Field(FieldNames.Wage).GetAttribute("value"));
        Assert.Equal("true", Field(FieldNames.Wage).GetAttribute("aria-invalid"));
    }

    [Fact]
    public void Its_message_is_tied_to_it_before_its_hint()
    {
        ShowWage("0", ("Hint", "应发工资"));

        Assert.StartsWith("月均工资“0”超出范围", DescriptionOf(FieldNames.Wage), StringComparison.Ordinal);
        Assert.EndsWith("应发工资", DescriptionOf(FieldNames.Wage), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_problem_it_is_not_called_wrong()
    {
        ShowWage("8000", ("Hint", "应发工资"));

        Assert.False(Field(FieldNames.Wage).HasAttribute("aria-invalid"));
        Assert.Equal("应发工资", DescriptionOf(FieldNames.Wage));
    }

    [Fact]
    public void The_message_goes_when_the_entry_is_mended()
    {
        ShowWage("abc");

        Field(FieldNames.Wage).Input("8000");

        Assert.False(Field(FieldNames.Wage).HasAttribute("aria-invalid"));
        Assert.DoesNotContain("不是数字", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_is_in_the_language_of_the_page()
    {
        Show<TextField>(Sessions.MissedMonths.Replace("wage=8000", "wage=abc", StringComparison.Ordinal), PageWords.English, _ => [("Name", FieldNames.Wage), ("Label", "Wage")]);

        Assert.StartsWith("Average monthly wage: “abc” is not a number.", DescriptionOf(FieldNames.Wage), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_missing_is_not_called_wrong()
    {
        ShowWage(string.Empty);

        Assert.False(Field(FieldNames.Wage).HasAttribute("aria-invalid"));
    }

    private void ShowWage(string text, params (string Name, object Value)[] more) => Show<TextField>(
        Sessions.MissedMonths.Replace("wage=8000", $"wage={text}", StringComparison.Ordinal),
        PageWords.Chinese,
        _ => [("Name", FieldNames.Wage), ("Label", "月均工资"), .. more]);
}
