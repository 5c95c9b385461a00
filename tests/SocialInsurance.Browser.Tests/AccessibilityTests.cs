using Microsoft.Playwright;

namespace SocialInsurance.Browser.Tests;

/// <summary>Every state of the page, on both screens and in both languages.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    public static MatrixTheoryData<PageState, Device, string> Everything { get; } = new(
        Enum.GetValues<PageState>(), Enum.GetValues<Device>(), ["zh-CN", "en"]);

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task The_page_has_no_barrier_fits_the_screen_and_is_quiet(PageState state, Device device, string language)
    {
        await using var visit = await browser.StartAsync(device, language);

        await visit.BringToAsync(state, language);

        await Assert.MultipleAsync(
            visit.ShouldBeAccessibleAsync,
            visit.ShouldFitTheScreenAsync,
            () => { visit.ShouldBeQuiet(); return Task.CompletedTask; });
    }

    [Theory]
    [InlineData(PageState.Result)]
    [InlineData(PageState.Problems)]
    public async Task The_dark_page_has_no_barrier(PageState state)
    {
        await using var visit = await browser.StartAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await visit.BringToAsync(state, "zh-CN");

        await visit.ShouldBeAccessibleAsync();
    }
}
