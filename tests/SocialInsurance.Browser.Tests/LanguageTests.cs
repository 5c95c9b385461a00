using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

public sealed class LanguageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("zh-CN", "en")]
    [InlineData("en", "zh-CN")]
    public async Task Switching_in_place_keeps_every_entry_and_figure_and_the_language_stays(string before, string after)
    {
        await using var visit = await browser.OpenAsync("/", language: before);
        var calculator = visit.Calculator;
        await calculator.Button(Texts.In(before).ShowExample).ClickAsync();
        await Expect(calculator.Verdict).ToContainTextAsync(Texts.In(before).Verdict);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Texts.In(before).SwitchLanguage }).ClickAsync();

        await Expect(calculator.Verdict).ToContainTextAsync(Texts.In(after).Verdict);
        await Expect(calculator.Employee).ToHaveTextAsync("¥880.88");
        await Expect(calculator.Field("demand")).ToHaveValueAsync("3379.36");
        await Expect(calculator.Choice("situation", "leaving")).ToBeCheckedAsync();
        await Expect(calculator.Field("city")).ToHaveValueAsync(Links.Chongqing);
        await Expect(calculator.Field("leftOn")).ToHaveValueAsync("2013-04-10");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", after);

        await visit.Page.ReloadAsync();
        await visit.BecomeLiveAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Texts.In(after).Heading);
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", after);
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task Without_script_the_switch_goes_back_to_the_page_where_it_was_used()
    {
        await using var visit = await browser.StartAsync(runsScript: false);
        await visit.Page.GotoAsync(Links.Newspaper);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Texts.Chinese.SwitchLanguage }).ClickAsync();

        await Expect(visit.Calculator.Verdict).ToContainTextAsync(Texts.English.Verdict);
        Assert.EndsWith(Links.Newspaper, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_the_browser_asks_for_is_no_choice()
    {
        await using var visit = await browser.StartAsync();
        await visit.Page.SetExtraHTTPHeadersAsync([KeyValuePair.Create("Accept-Language", "en-US,en")]);

        await visit.GoToAsync("/");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Texts.Chinese.Heading);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task The_example_can_be_seen_and_cleared_again(string language)
    {
        await using var visit = await browser.OpenAsync("/", Device.Phone, language);
        var calculator = visit.Calculator;

        await calculator.Button(Texts.In(language).ShowExample).ClickAsync();
        await Expect(calculator.Employee).ToHaveTextAsync("¥880.88");
        await calculator.Button(Texts.In(language).StartAgain).ClickAsync();

        await Expect(calculator.Employee).ToHaveCountAsync(0);
        await Expect(calculator.Field("demand")).ToHaveValueAsync(string.Empty);
        await Expect(calculator.Choice("situation", "leaving")).Not.ToBeCheckedAsync();
        await Expect(calculator.Field("city")).ToHaveValueAsync(string.Empty);
        await Expect(calculator.Field("leftOn")).ToHaveValueAsync(string.Empty);
    }
}
