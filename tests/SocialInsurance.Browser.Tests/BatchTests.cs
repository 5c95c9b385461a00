using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>A whole payroll, from the file to the results.</summary>
public sealed class BatchTests(BrowserFixture browser)
{
    private const int Rows = 4000;

    [Theory]
    [InlineData("zh-CN", Device.Desktop)]
    [InlineData("en", Device.Phone)]
    public async Task A_payroll_is_uploaded_looked_at_started_left_come_back_to_filtered_opened_and_exported(string language, Device device)
    {
        await using var visit = await browser.OpenAsync("/batch", device, language);
        await visit.UploadAsync(Payrolls.Of(Rows));
        await Expect(visit.Page.Locator("#found-title")).ToContainTextAsync(language == "en" ? "4,000 rows, 8 columns" : "4,000 行，认出 8 列");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();

        await visit.Page.Locator(".start [type=submit]").ClickAsync();
        await Expect(visit.Page.Locator("progress")).ToBeVisibleAsync();
        var address = visit.Page.Url;
        await visit.Page.CloseAsync();
        await using var again = new Visit(await visit.Page.Context.NewPageAsync());
        await again.GoToAsync("/batch");
        await again.Page.GetByRole(AriaRole.Link, new() { Name = "工资.csv" }).ClickAsync();
        await again.Page.WaitForURLAsync(address);
        await Expect(again.Page.Locator(".pair")).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await Expect(again.Page.Locator(".kpi dd").First).ToHaveTextAsync("4,000");
        await again.Page.Locator(".filters .chip.bad").Last.ClickAsync();
        await Expect(again.Page.Locator(".grid-rows tbody tr[aria-rowindex] th").First).ToHaveTextAsync("3");
        await Expect(again.Page.Locator(".grid-rows table")).ToHaveAttributeAsync("aria-rowcount", "1001");
        await again.ShouldBeAccessibleAsync();
        await again.ShouldFitTheScreenAsync();

        var opening = again.Page.Context.WaitForPageAsync();
        await again.Page.Locator(".grid-rows tbody a").First.ClickAsync();
        var statement = new Visit(await opening);
        await statement.BecomeLiveAsync();
        await Expect(statement.Calculator.Employee).ToHaveTextAsync("¥880.88");
        await Expect(statement.Calculator.Field("demand")).ToHaveValueAsync("3379.36");

        var downloading = again.Page.WaitForDownloadAsync();
        await again.Page.Locator(".lead .btn").First.ClickAsync();
        var download = await downloading;
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal(Rows + 1, (await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Length);
        again.ShouldBeQuiet();
    }

    [Fact]
    public async Task Rows_are_searched_and_sorted_and_only_those_in_sight_are_drawn()
    {
        await using var visit = await DoneAsync(Payrolls.Of(Rows));

        await Expect(visit.Page.Locator(".grid-rows tbody tr[aria-rowindex]").Nth(4)).ToBeVisibleAsync();
        Assert.InRange(await visit.Page.Locator(".grid-rows tbody tr").CountAsync(), 5, 100);
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("e3999");
        await Expect(visit.Page.Locator(".grid-rows tbody td").First).ToHaveTextAsync("E3999");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "相差" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "相差" }).ClickAsync();
        await Expect(visit.Page.Locator(".grid-rows th[aria-sort=descending]")).ToContainTextAsync("相差");
        await Expect(visit.Page.Locator(".grid-rows tbody tr[aria-rowindex]").First).ToContainTextAsync("+2,498.48");
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task A_sample_is_drawn_that_another_seed_draws_otherwise()
    {
        await using var visit = await DoneAsync(Payrolls.Of(Rows));
        var draw = visit.Page.Locator(".spot .btn");

        await draw.ClickAsync();
        await Expect(visit.Page.Locator(".drawn li")).ToHaveCountAsync(50);
        var first = await visit.Page.Locator(".drawn").TextContentAsync();
        await visit.Page.Locator("#spot-seed").FillAsync("2");
        await draw.ClickAsync();
        await Expect(visit.Page.Locator(".drawn")).Not.ToHaveTextAsync(first!);

        await visit.Page.Locator("#spot-size").FillAsync("五十");
        await draw.ClickAsync();
        await Expect(visit.Page.Locator(".spot p.warn")).ToContainTextAsync("五十");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_in_words_and_the_page_stays()
    {
        await using var visit = await browser.OpenAsync("/batch");

        await visit.Page.Locator("#drop-file").SetInputFilesAsync(Payrolls.FileOf("工号,开始月份\nE1,2013-01\n"));

        await Expect(visit.Page.Locator("#drop-problems")).ToContainTextAsync("情形");
        await Expect(visit.Page.Locator("#drop-problems")).ToContainTextAsync("结束月份");
        await visit.ShouldBeAccessibleAsync();
        Assert.EndsWith("/batch", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_browser_cannot_open_it_and_what_was_discarded_is_gone()
    {
        await using var visit = await browser.OpenAsync("/batch");
        await visit.UploadAsync(Payrolls.Of(3));
        var address = visit.Page.Url;

        await using var stranger = await browser.OpenAsync(address);
        await Expect(stranger.Page.Locator("h1")).ToHaveTextAsync("找不到这份文件");

        await visit.Page.Locator(".start .btn").First.ClickAsync();
        await visit.Page.WaitForURLAsync(new Regex("/batch$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await visit.GoToAsync(address);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("找不到这份文件");
    }

    [Fact]
    public async Task A_cancelled_batch_keeps_what_was_computed()
    {
        await using var server = await WebServer.StartAsync("--Batches:SlowedMilliseconds=400", "--Batches:BlockRows=100", "--Batches:Workers=1");
        await using var visit = await browser.OpenAsync(new Uri(server.Address, "/batch").ToString());
        await visit.UploadAsync(Payrolls.Of(Rows));
        await visit.Page.Locator(".start [type=submit]").ClickAsync();
        await Expect(visit.Page.Locator(".grid-rows tbody tr[aria-rowindex]").First).ToContainTextAsync("880.88");

        await visit.Page.Locator(".prog .btn").ClickAsync();

        await Expect(visit.Page.Locator(".prog b")).ToHaveTextAsync("已取消");
        await Expect(visit.Page.Locator(".grid-rows tbody tr[aria-rowindex]").First).ToContainTextAsync("880.88");
        visit.ShouldBeQuiet();
    }

    [Theory]
    [InlineData("zh-CN", Device.Phone)]
    [InlineData("en", Device.Desktop)]
    public async Task The_upload_page_has_no_barrier_and_fits(string language, Device device)
    {
        await using var visit = await browser.OpenAsync("/batch", device, language);

        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.ShouldBeAccessibleAsync();
        visit.ShouldBeQuiet();
    }

    [Theory]
    [InlineData("zh-CN", Device.Phone)]
    [InlineData("en", Device.Desktop)]
    public async Task The_dark_pages_of_a_payroll_have_no_barrier_and_fit(string language, Device device)
    {
        await using var visit = await browser.OpenAsync("/batch", device, language);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await visit.UploadAsync(Payrolls.Of(8));
        await visit.Page.Locator("#tolerance").FillAsync("?");
        await visit.Page.Locator(".start [type=submit]").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "?" })).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();

        await visit.Page.Locator("#tolerance").FillAsync("1");
        await visit.ComputeAsync();
        await visit.Page.Locator("#spot-size").FillAsync("3");
        await visit.Page.Locator(".spot .btn").ClickAsync();
        await Expect(visit.Page.Locator(".drawn li")).ToHaveCountAsync(3);
        await visit.Page.Locator(".erase .btn").ClickAsync();
        await Expect(visit.Page.Locator(".erase .danger")).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        visit.ShouldBeQuiet();
    }

    private async Task<Visit> DoneAsync(string payroll)
    {
        var visit = await browser.OpenAsync("/batch");
        await visit.UploadAsync(payroll);
        await visit.ComputeAsync();
        return visit;
    }
}
