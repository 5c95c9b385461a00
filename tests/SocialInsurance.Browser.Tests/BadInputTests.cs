using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>What is typed wrong is named at its field, in the list of all, and stays as it was typed.</summary>
public sealed class BadInputTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("wage", "0", "月均工资", "超出范围")]
    [InlineData("wage", "8000.125", "月均工资", "小数位太多")]
    [InlineData("wage", "八千", "月均工资", "不是数字")]
    [InlineData("wage", "1000000000000", "月均工资", "超出范围")]
    [InlineData("wage", "-5", "月均工资", "超出范围")]
    [InlineData("demand", "3379.365", "公司要的金额", "小数位太多")]
    [InlineData("demand", "1,2,3", "公司要的金额", "不是数字")]
    public async Task What_is_typed_wrong_is_named_and_stays(string field, string text, string name, string message)
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);
        var calculator = visit.Calculator;

        await calculator.Field(field).FillAsync(text);

        await Expect(calculator.Field(field)).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(await calculator.MessageOfAsync(field)).ToContainTextAsync(message);
        await Expect(calculator.Alert).ToContainTextAsync($"{name}“{text}”");
        await Expect(calculator.Field(field)).ToHaveValueAsync(text);
        await Expect(calculator.Field("city")).ToHaveValueAsync(Links.Beijing);
        await Expect(calculator.Field("from")).ToHaveValueAsync("2023-01");
        await visit.ShouldBeAccessibleAsync();
        visit.ShouldBeQuiet();
    }

    [Theory]
    [InlineData("３３７９．３６")]
    [InlineData(" 3 379.36 ")]
    [InlineData("¥3,379.36元")]
    public async Task What_can_be_understood_is(string typed)
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper.Replace("3379.36", "1", StringComparison.Ordinal));

        await visit.Calculator.Field("demand").FillAsync(typed);

        await Expect(visit.Calculator.Verdict).ToContainTextAsync(Texts.Chinese.Verdict);
        await Expect(visit.Calculator.Field("demand")).ToHaveValueAsync(typed);
    }

    [Fact]
    public async Task An_end_before_its_beginning_is_named_and_the_result_before_stays_marked_as_old()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);
        var calculator = visit.Calculator;

        await calculator.Field("to").FillAsync("2022-12");

        await Expect(calculator.Alert).ToContainTextAsync("结束月份 2022-12 早于开始的 2023-01");
        await Expect(calculator.Field("to")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(calculator.Statement).ToContainTextAsync("改动之前的结果");
        await Expect(calculator.Employee).ToHaveTextAsync("¥5,058.00");

        await calculator.Field("to").FillAsync("2023-06");

        await Expect(calculator.Alert).ToHaveCountAsync(0);
        await Expect(calculator.Statement).Not.ToContainTextAsync("改动之前的结果");
    }

    [Fact]
    public async Task A_month_the_book_does_not_know_is_assumed_aloud()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);

        await visit.Calculator.ChooseMonthsAsync(Links.Chongqing, "2013-12", "2014-02");

        await Expect(visit.Calculator.Statement.Locator(".assumed")).ToContainTextAsync("医疗保险");
        await Expect(visit.Calculator.Field("wage")).ToHaveValueAsync("8000");
    }

    [Fact]
    public async Task Who_left_after_the_average_was_published_is_asked_only_what_her_adjustment_needs()
    {
        await using var visit = await browser.OpenAsync();
        var calculator = visit.Calculator;
        await calculator.TypeTheNewspapersCaseAsync();
        await Expect(calculator.Employee).ToHaveTextAsync("¥880.88");

        await calculator.Field("leftOn").FillAsync("2013-08-15");

        await Expect(calculator.Field("wage")).ToBeVisibleAsync();
        await Expect(calculator.Choice("situation", "leaving")).ToBeCheckedAsync();
        await Expect(calculator.Field("demand")).ToHaveValueAsync("3379.36");
        await Expect(calculator.Field("city")).ToHaveValueAsync(Links.Chongqing);
        visit.ShouldBeQuiet();
    }
}
