using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

public sealed class SharedLinkTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Device.Phone, "zh-CN")]
    [InlineData(Device.Desktop, "en")]
    public async Task Whoever_opens_it_without_script_reads_the_figures_and_every_step(Device device, string language)
    {
        var link = await MakeLinkAsync(language);
        await using var visit = await browser.StartAsync(device, language, runsScript: false);

        await visit.Page.GotoAsync(link);

        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");
        await Expect(visit.Calculator.Employer).ToHaveTextAsync("¥2,498.48");
        await Expect(visit.Calculator.Verdict).ToContainTextAsync(Texts.In(language).Verdict);
        var steps = await visit.Calculator.Statement.Locator("td ol li").AllAsync();
        Assert.True(steps.Count >= 5 * 4, $"Only {steps.Count} steps.");
        foreach (var step in steps)
        {
            await Expect(step).ToBeVisibleAsync();
        }

        await Expect(visit.Calculator.Statement).ToContainTextAsync("1,067.84 − 427.20 = 640.64");
        await Expect(visit.Page.Locator("#mine")).ToBeHiddenAsync(); // it would be a tick that does nothing
        await visit.ShouldFitTheScreenAsync();
    }

    [Fact]
    public async Task Opened_again_it_holds_the_entries()
    {
        var link = await MakeLinkAsync("zh-CN");

        await using var visit = await browser.OpenAsync(link);

        await Expect(visit.Calculator.Field("demand")).ToHaveValueAsync("3379.36");
        await Expect(visit.Calculator.Choice("situation", "leaving")).ToBeCheckedAsync();
        await Expect(visit.Calculator.Field("city")).ToHaveValueAsync(Links.Chongqing);
        await Expect(visit.Calculator.Field("leftOn")).ToHaveValueAsync("2013-04-10");
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");
    }

    [Fact]
    public async Task The_first_response_has_the_figures_and_may_not_be_kept_by_anyone()
    {
        using var http = new HttpClient { BaseAddress = browser.Server.Address };

        using var response = await http.GetAsync(new Uri(Links.Newspaper, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("¥880.88", html, StringComparison.Ordinal);
        Assert.Contains(Texts.Chinese.Verdict, html, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    private async Task<string> MakeLinkAsync(string language)
    {
        await using var visit = await browser.OpenAsync("/", language: language);
        await visit.Calculator.Button(Texts.In(language).ShowExample).ClickAsync();
        await visit.Calculator.Button(Texts.In(language).Share).ClickAsync();
        await visit.Calculator.ShareLink.WaitForAsync();
        return await visit.Calculator.ShareLink.InputValueAsync();
    }
}
