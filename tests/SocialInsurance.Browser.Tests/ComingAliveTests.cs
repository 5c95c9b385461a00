using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The moment when the prerendered page gets its connection: nobody should notice.</summary>
public sealed class ComingAliveTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData(Links.Newspaper)]
    [InlineData(Links.MissedMonths)]
    public async Task The_live_page_says_what_the_first_response_said(string address)
    {
        await using var still = await browser.StartAsync(runsScript: false);
        await still.Page.GotoAsync(address);
        await using var live = await browser.OpenAsync(address);

        Assert.Equal(await TextOfAsync(still), await TextOfAsync(live));
    }

    [Fact]
    public async Task What_is_entered_before_the_connection_stands_is_not_lost()
    {
        await using var visit = await browser.StartAsync();
        var typed = await OpenHeldBackAsync(visit);

        await new Typist(visit.Page).TypeTheNewspapersCaseAsync(visit.Calculator);
        await Expect(visit.Page.Locator("[data-live]")).ToHaveCountAsync(0);
        typed.SetResult();
        await visit.BecomeLiveAsync();

        await Expect(visit.Calculator.Verdict).ToContainTextAsync(Texts.Chinese.Verdict);
        await Expect(visit.Calculator.Field("demand")).ToHaveValueAsync("3379.36");
        await Expect(visit.Calculator.Choice("situation", "leaving")).ToBeCheckedAsync();
        await Expect(visit.Calculator.Field("city")).ToHaveValueAsync(Links.Chongqing);
        await Expect(visit.Calculator.Field("leftOn")).ToHaveValueAsync("2013-04-10");
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task Who_is_typing_when_the_connection_comes_up_types_on()
    {
        await using var visit = await browser.StartAsync();
        var begun = await OpenHeldBackAsync(visit);
        await visit.Calculator.Field("demand").ClickAsync();
        await visit.Page.Keyboard.TypeAsync("33");

        begun.SetResult();
        await visit.BecomeLiveAsync();
        await visit.Page.Keyboard.TypeAsync("79.36");

        await Expect(visit.Calculator.Button(Texts.Chinese.StartAgain)).ToBeVisibleAsync();
        await Expect(visit.Calculator.Field("demand")).ToHaveValueAsync("3379.36");
        await Expect(visit.Calculator.Field("demand")).ToBeFocusedAsync();
    }

    /// <summary>Opens the empty page, whose connection waits for the result.</summary>
    private static async Task<TaskCompletionSource> OpenHeldBackAsync(Visit visit)
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await visit.Page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync("/");
        return release;
    }

    private static async Task<string> TextOfAsync(Visit visit)
    {
        var text = await visit.Page.Locator("main").TextContentAsync();
        if (await visit.Page.Locator(".mark-of-paper").AllTextContentsAsync() is [var mark])
        {
            text = text!.Replace(mark, string.Empty, StringComparison.Ordinal); // it tells the day, which may end between two visits
        }

        return string.Join('\n', text!.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
