using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>Help, privacy, and the words that open to their meaning.</summary>
public sealed class HelpTests(BrowserFixture browser)
{
    public static MatrixTheoryData<string, Device, string> Pages { get; } = new(["/help", "/privacy"], Enum.GetValues<Device>(), ["zh-CN", "en"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_barrier_fits_the_screen_and_is_quiet(string address, Device device, string language)
    {
        await using var visit = await browser.OpenAsync(address, device, language);

        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        visit.ShouldBeQuiet();
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/privacy")]
    public async Task A_dark_page_has_no_barrier(string address)
    {
        await using var visit = await browser.StartAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.GoToAsync(address);

        await visit.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task The_focus_goes_along_to_the_heading_of_another_page_and_nowhere_on_the_first()
    {
        await using var visit = await browser.OpenAsync();
        Assert.Equal("BODY", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));

        await visit.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "帮助" }).ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("五个问题，说清楚社保补差");
    }

    [Fact]
    public async Task An_example_opens_in_the_calculator()
    {
        await using var visit = await browser.OpenAsync("/help");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "在计算器里打开这个例子" }).First.ClickAsync();

        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");
    }

    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public async Task A_word_of_the_statement_opens_to_its_meaning_inside_the_screen(Device device)
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper, device);
        var definition = visit.Page.Locator("#term-EmployeeShare");
        var term = visit.Page.Locator("[popovertarget=term-EmployeeShare]").First;

        await (device is Device.Phone ? term.TapAsync() : term.ClickAsync());

        await Expect(definition).ToBeVisibleAsync();
        await Expect(definition).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.ShouldBeAccessibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(definition).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_word_opens_under_the_keyboard_and_gives_the_focus_back()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        var term = visit.Page.Locator("[popovertarget=term-PaidBase]").First;
        await term.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#term-PaidBase")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(visit.Page.Locator("#term-PaidBase")).ToBeHiddenAsync();
        await Expect(term).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_word_opens_under_a_resting_pointer_and_a_click_keeps_it_open()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        var term = visit.Page.Locator("[popovertarget=term-DueBase]").First;
        var definition = visit.Page.Locator("#term-DueBase");

        await term.HoverAsync();
        await Expect(definition).ToBeVisibleAsync();
        await term.ClickAsync();
        await visit.Page.Mouse.MoveAsync(5, 5);

        await Expect(definition).ToBeVisibleAsync();
    }
}
