using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>Recent statements in the browser's own storage: only when asked for, and whatever the storage does.</summary>
public sealed class MyStatementsTests(BrowserFixture browser)
{
    private const string Key = "socialInsurance.mine";

    [Fact]
    public async Task Nothing_is_kept_unless_asked_for()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        await visit.Page.WaitForTimeoutAsync(1500);

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length"));
        await Expect(BoxOf(visit)).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_statement_is_kept_renamed_opened_and_deleted()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        await BoxOf(visit).CheckAsync();
        await Expect(RowsOf(visit)).ToHaveCountAsync(1);
        await Expect(RowsOf(visit).First).ToContainTextAsync("¥880.88");

        await visit.Page.Locator("#mine").GetByText("改名").ClickAsync();
        await visit.Page.Keyboard.TypeAsync("张三四月");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(RowsOf(visit).First).ToContainTextAsync("张三四月");
        await visit.ShouldBeAccessibleAsync();

        await visit.GoToAsync("/");
        await Expect(RowsOf(visit)).ToHaveCountAsync(1);
        await RowsOf(visit).First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");

        await visit.Page.Locator("#mine").GetByText("删除").ClickAsync();
        await Expect(RowsOf(visit)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_typed_on_changes_the_entry_of_this_visit_instead_of_adding_another()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);
        await BoxOf(visit).CheckAsync();
        await Expect(RowsOf(visit)).ToHaveCountAsync(1);

        await visit.Calculator.Field("wage").FillAsync("9000");

        await Expect(RowsOf(visit).First).ToContainTextAsync("¥5,688.00");
        await Expect(RowsOf(visit)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_name_is_typed_to_its_end_while_the_statement_changes()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);
        await BoxOf(visit).CheckAsync();
        await Expect(RowsOf(visit)).ToHaveCountAsync(1);

        await visit.Calculator.Field("wage").FillAsync("9000");
        await Expect(visit.Page.Locator("#mine")).ToHaveAttributeAsync("data-name", new Regex("5,688", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await visit.Page.Locator("#mine").GetByText("改名").ClickAsync();
        await visit.Page.Keyboard.TypeAsync("张三的两个月和另一份工资", new() { Delay = 150 });
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(RowsOf(visit).First).ToContainTextAsync("张三的两个月和另一份工资");
        await Expect(RowsOf(visit).First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new Regex("wage=9000", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Taking_the_tick_away_deletes_everything()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        await BoxOf(visit).CheckAsync();
        await Expect(RowsOf(visit)).ToHaveCountAsync(1);

        await BoxOf(visit).UncheckAsync();

        await Expect(RowsOf(visit)).ToHaveCountAsync(0);
        Assert.Null(await visit.Page.EvaluateAsync<string?>("key => localStorage.getItem(key)", Key));
    }

    [Fact]
    public async Task A_storage_that_is_full_is_told_and_the_page_works()
    {
        await using var visit = await browser.StartAsync();
        await visit.Page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        await visit.GoToAsync(Links.MissedMonths);

        await BoxOf(visit).ClickAsync();

        await Expect(visit.Page.Locator("#mine-state")).ToContainTextAsync("存储已满");
        await ShouldWorkAsync(visit);
    }

    [Fact]
    public async Task A_storage_that_is_disabled_is_told_and_the_page_works()
    {
        await using var visit = await browser.StartAsync();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });");
        await visit.GoToAsync(Links.MissedMonths);

        await Expect(BoxOf(visit)).ToBeDisabledAsync();
        await Expect(visit.Page.Locator("#mine-state")).ToContainTextAsync("不让网页保存内容");
        await ShouldWorkAsync(visit);
    }

    [Theory]
    [InlineData("{\"v\":1,\"entr")]
    [InlineData("{\"v\":1,\"entries\":[{\"id\":\"1\",\"name\":\"x\",\"link\":\"javascript:alert(1)\"}]}")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_storage_that_is_corrupted_is_told_and_the_page_works(string kept)
    {
        await using var visit = await browser.OpenAsync();
        await visit.Page.EvaluateAsync("([key, kept]) => localStorage.setItem(key, kept)", new[] { Key, kept });
        await visit.GoToAsync(Links.MissedMonths);

        await Expect(visit.Page.Locator("#mine-state")).ToContainTextAsync("读不出来");
        await ShouldWorkAsync(visit);
        await Expect(RowsOf(visit)).ToHaveCountAsync(1);
    }

    private static ILocator BoxOf(Visit visit) => visit.Page.Locator("#mine-keep");

    private static ILocator RowsOf(Visit visit) => visit.Page.Locator("#mine-list > li");

    private static async Task ShouldWorkAsync(Visit visit)
    {
        await visit.Calculator.Field("wage").FillAsync("9000");
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥5,688.00");
        visit.ShouldBeQuiet();
    }
}
