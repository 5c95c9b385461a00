using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

public sealed class KeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_newspapers_case_needs_no_mouse()
    {
        await using var visit = await browser.OpenAsync();
        var (typist, calculator) = (new Typist(visit.Page), visit.Calculator);

        await typist.TypeTheNewspapersCaseAsync(calculator);
        await Expect(calculator.Verdict).ToContainTextAsync(Texts.Chinese.Verdict);

        await typist.TabToAsync(calculator.Insurances.First);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(calculator.Insurances.First).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(calculator.Statement.GetByText("个人应补：1,067.84 − 427.20 = 640.64", new() { Exact = true })).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(calculator.Insurances.First).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(calculator.Statement.GetByText("个人应补：1,067.84 − 427.20 = 640.64", new() { Exact = true })).ToBeHiddenAsync();
        visit.ShouldBeQuiet();
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Links.Newspaper)]
    public async Task The_skip_link_leads_past_the_questions_and_stays_on_the_page(string address)
    {
        await using var visit = await browser.OpenAsync(address, Device.Phone);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "跳到核算单" }).PressAsync("Enter");

        await Expect(visit.Calculator.Statement).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('form, header') !== null"));
        Assert.Equal(address, new Uri(visit.Page.Url).PathAndQuery);
    }

    [Theory]
    [InlineData("demand")]
    [InlineData("city")]
    [InlineData("situation")]
    public async Task Where_the_keyboard_stands_can_be_seen(string field)
    {
        await using var visit = await browser.OpenAsync();

        await new Typist(visit.Page).TabToAsync(visit.Calculator.Field(field).First);

        var outlined = await visit.Page.EvaluateAsync<bool>(
            """
            () => {
                const shows = element => element && getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
                const focused = document.activeElement;
                return shows(focused) || shows(focused.parentElement) || shows(focused.nextElementSibling);
            }
            """);
        Assert.True(outlined, $"Nothing shows that {field} has the focus.");
    }
}
