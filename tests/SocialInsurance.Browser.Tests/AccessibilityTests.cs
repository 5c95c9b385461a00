using Microsoft.Playwright;
using Xunit.Sdk;

namespace SocialInsurance.Browser.Tests;

/// <summary>Every state of the page, on both screens and in both languages, light and dark.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    public static MatrixTheoryData<PageState, Device, string> MostVisits { get; } = new(
        PageStates.OfMostVisits, Enum.GetValues<Device>(), ["zh-CN", "en"]);

    public static TheoryData<PageState> OneVisit { get; } = [.. PageStates.OfOneVisit];

    [Theory]
    [MemberData(nameof(MostVisits))]
    public async Task The_page_has_no_barrier_fits_the_screen_and_is_quiet(PageState state, Device device, string language)
    {
        await using var visit = await browser.StartAsync(device, language);

        await visit.BringToAsync(state, language);

        await ShouldBeFitForAllAsync(visit);
    }

    [Theory]
    [MemberData(nameof(OneVisit))]
    public async Task The_light_page_of_a_phone_in_Chinese_is_fit_for_all(PageState state)
    {
        await using var visit = await browser.StartAsync(Device.Phone);

        await visit.BringToAsync(state, "zh-CN");

        await ShouldBeFitForAllAsync(visit);
    }

    [Theory]
    [MemberData(nameof(OneVisit))]
    public async Task The_dark_page_of_a_desktop_in_English_is_fit_for_all(PageState state)
    {
        await using var visit = await browser.StartAsync(Device.Desktop, "en");
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await visit.BringToAsync(state, "en");

        await ShouldBeFitForAllAsync(visit);
    }

    [Theory]
    [InlineData(PageState.Result)]
    [InlineData(PageState.InsurancesOpen)]
    [InlineData(PageState.EverythingMissed)]
    [InlineData(PageState.Problems)]
    public async Task The_dark_page_has_no_barrier(PageState state)
    {
        await using var visit = await browser.StartAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await visit.BringToAsync(state, "zh-CN");

        await visit.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_barrier_is_found_where_there_is_one()
    {
        await using var visit = await browser.OpenAsync("/help");
        await visit.ShouldBeAccessibleAsync();

        await visit.Page.EvaluateAsync(
            """
            () => {
                const main = document.querySelector("main");
                main.append(document.createElement("input"), Object.assign(document.createElement("p"), { textContent: "880.88" }));
                main.lastChild.style.color = "#ccc";
                main.lastChild.style.background = "#fff";
            }
            """);

        var found = await Assert.ThrowsAsync<TrueException>(visit.ShouldBeAccessibleAsync);
        Assert.Contains("color-contrast", found.Message, StringComparison.Ordinal);
        Assert.Contains("label", found.Message, StringComparison.Ordinal);
    }

    private static Task ShouldBeFitForAllAsync(Visit visit) => Assert.MultipleAsync(
        visit.ShouldBeAccessibleAsync,
        visit.ShouldFitTheScreenAsync,
        () => { visit.ShouldBeQuiet(); return Task.CompletedTask; });
}
