using System.Net;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

public sealed class ErrorPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("zh-CN", "没有这个页面", "回到首页")]
    [InlineData("en", "There is no such page", "Back to the calculator")]
    public async Task A_page_that_is_not_there_says_so_and_leads_back(string language, string heading, string home)
    {
        await using var visit = await browser.StartAsync(Device.Phone, language);

        var response = await visit.Page.GotoAsync("/no/such/page");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal((int)HttpStatusCode.NotFound, response!.Status);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = home }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Texts.In(language).Heading);
    }

    [Theory]
    [InlineData("zh-CN", "没有保存任何数据")]
    [InlineData("en", "Nothing was stored")]
    public async Task The_page_after_a_failure_says_that_nothing_was_stored(string language, string text)
    {
        await using var visit = await browser.StartAsync(Device.Phone, language);

        await visit.Page.GotoAsync("/error");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync(text);
        await visit.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData("zh-CN", "链接太长")]
    [InlineData("en", "too long")]
    public async Task An_address_that_is_too_long_is_refused_with_a_page_that_says_so(string language, string text)
    {
        await using var visit = await browser.StartAsync(Device.Phone, language);

        var response = await visit.Page.GotoAsync($"/?v=1&foo={new string('x', 9000)}");

        // A circuit would render the address that was refused in place of the refusal.
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal((int)HttpStatusCode.RequestUriTooLong, response!.Status);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(text);
    }

    [Fact]
    public async Task A_script_of_another_site_cannot_frame_or_run_in_a_page()
    {
        using var http = new HttpClient { BaseAddress = browser.Server.Address };

        using var response = await http.GetAsync(new Uri("/no/such/page", UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }
}
