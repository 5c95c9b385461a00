using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The pages of the policy book.</summary>
public sealed class PolicyTests(BrowserFixture browser)
{
    private const string Index = "/policy";
    private const string City = "/policy/110000";
    private const string National = "/policy/000000";
    private const string Comparison = "/policy/compare?a=110000&b=500000&month=2016-08";
    private const string Row = "limits-2013-04-pension-unemployment";

    public static MatrixTheoryData<string, Device, string> Everything { get; } = new(
        [Index, City, "/policy/500000", National, Comparison], Enum.GetValues<Device>(), ["zh-CN", "en"]);

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task A_page_has_no_barrier_fits_the_screen_and_is_quiet(string address, Device device, string language)
    {
        await using var visit = await browser.OpenAsync(address, device, language);

        await Assert.MultipleAsync(
            visit.ShouldBeAccessibleAsync,
            visit.ShouldFitTheScreenAsync,
            () => { visit.ShouldBeQuiet(); return Task.CompletedTask; });
    }

    [Theory]
    [InlineData(Index)]
    [InlineData(City)]
    [InlineData(Comparison)]
    public async Task The_dark_page_has_no_barrier(string address)
    {
        await using var visit = await browser.StartAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await visit.GoToAsync(address);

        await visit.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_citation_of_a_statement_opens_the_very_row_and_marks_it()
    {
        await using var visit = await browser.OpenAsync("/?v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05&wage=1500&workInjuryRate=0.5");
        await visit.Calculator.OpenInsurancesAsync();

        var opened = await visit.Page.Context.RunAndWaitForPageAsync(
            () => visit.Page.Locator($"a[href$='#{Row}']").First.ClickAsync());
        await opened.Locator("[data-live]").WaitForAsync();

        await Expect(opened.Locator($"#{Row}")).ToBeInViewportAsync();
        await Expect(opened.Locator("tr:target")).ToHaveIdAsync(Row);
        await Expect(opened.Locator("tr:target")).ToContainTextAsync("2,089");
    }

    [Fact]
    public async Task One_insurance_can_be_looked_at_alone()
    {
        await using var visit = await browser.OpenAsync(City);
        var rows = visit.Page.Locator("#rates tbody tr");
        var all = await rows.CountAsync();

        await visit.Calculator.Button("工伤保险").ClickAsync();

        await Expect(visit.Page.Locator("#rates tbody tr").Filter(new() { HasNotText = "工伤保险" })).ToHaveCountAsync(0);
        Assert.True(await rows.CountAsync() < all);
        await Expect(visit.Page.Locator(".plot")).ToHaveAccessibleNameAsync(new Regex("工伤保险", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Looking_something_up_loses_nothing_that_was_entered()
    {
        await using var visit = await browser.OpenAsync("/");
        await visit.Calculator.Button(Texts.Chinese.ShowExample).ClickAsync();
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "政策库", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("政策库");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "算一笔", Exact = true }).ClickAsync();

        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");
        await Expect(visit.Calculator.Field("demand")).ToHaveValueAsync("3379.36");
    }

    [Theory]
    [InlineData(Index, "北京")]
    [InlineData(City, "2,089")]
    [InlineData(City, "40,000")]
    [InlineData(Comparison, "重庆")]
    public async Task Without_script_everything_can_be_read(string address, string text)
    {
        await using var visit = await browser.StartAsync(runsScript: false);

        await visit.Page.GotoAsync(address);

        await Expect(visit.Page.Locator("main")).ToContainTextAsync(text);
    }

    [Fact]
    public async Task Two_cities_can_be_chosen_and_compared()
    {
        await using var visit = await browser.OpenAsync(Index, Device.Phone);

        await visit.Page.Locator("#compare-a").SelectOptionAsync(Links.Chongqing);
        await visit.Page.Locator("#compare-b").SelectOptionAsync(Links.Beijing);
        await visit.Page.Locator("#compare-month").FillAsync("2016-08");
        await visit.Calculator.Button("比较").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("重庆与北京");
        await visit.ShouldFitTheScreenAsync();
    }

    [Fact]
    public async Task A_table_can_be_downloaded()
    {
        await using var visit = await browser.OpenAsync(City);

        var download = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.Locator("#downloads").GetByRole(AriaRole.Link).Last.ClickAsync());

        Assert.Equal("110000-rounds.csv", download.SuggestedFilename);
    }

    [Fact]
    public async Task A_city_that_nobody_knows_is_not_found()
    {
        await using var visit = await browser.StartAsync();

        var response = await visit.Page.GotoAsync("/policy/999999");

        Assert.Equal(404, response!.Status);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("没有这个页面");
    }
}
