using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>A link that is cut, old or tampered with: what can be read is filled in, what cannot is named.</summary>
public sealed class BadLinkTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("from=2013-13&to=2023-06&wage=8000", "开始月份“2013-13”不是月份")]
    [InlineData("from=2023-01&to=2023-06&wage=8000&foo=1", "没有“foo”这个字段")]
    [InlineData("from=2023-01&to=2023-06&wage=8000&rates=pension8", "费率“pension8”读不出来")]
    [InlineData("from=2023-01&to=2023-06&wage=8000&knownOn=2023-02-30", "所知日“2023-02-30”不是日期")]
    [InlineData("from=2023-01&to=2023-06&wage=8000&contributor=pirate", "参保身份“pirate”不在可选值之内")]
    public async Task What_cannot_be_read_is_named_and_everything_else_is_filled_in(string rest, string message)
    {
        await using var visit = await browser.OpenAsync($"/?v=1&situation=missedMonths&city=110000&{rest}");

        await Expect(visit.Calculator.Alert).ToContainTextAsync(message);
        await Expect(visit.Calculator.Choice("situation", "missedMonths")).ToBeCheckedAsync();
        await Expect(visit.Calculator.Field("city")).ToHaveValueAsync(Links.Beijing);
        await Expect(visit.Calculator.Field("wage")).ToHaveValueAsync("8000");
        await Expect(visit.Calculator.Field("to")).ToHaveValueAsync("2023-06");
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task A_city_nobody_knows_is_named()
    {
        await using var visit = await browser.OpenAsync("/?v=1&situation=missedMonths&city=999999&from=2023-01&to=2023-06&wage=8000");

        await Expect(visit.Calculator.Alert).ToContainTextAsync("“999999”");
        await Expect(visit.Calculator.Field("wage")).ToHaveValueAsync("8000");
        await visit.Calculator.Field("city").SelectOptionAsync(Links.Beijing);
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥5,058.00");
    }

    [Fact]
    public async Task A_link_of_another_version_is_named_and_computed_as_far_as_it_can_be_read()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper.Replace("v=1", "v=2", StringComparison.Ordinal));

        await Expect(visit.Calculator.Statement).ToContainTextAsync("链接的版本“2”无法识别");
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");
    }

    [Theory]
    [InlineData("situation=leav", "情形“leav”不在可选值之内")]
    [InlineData("situation=leaving&city=5000", "“5000”")]
    [InlineData("situation=leaving&city=500000&leftOn=2013-0", "离职日“2013-0”不是日期")]
    [InlineData("situation=leaving&city=500000&leftOn=2013-04-10&from=2013-01&to=20", "结束月份“20”不是月份")]
    public async Task A_link_cut_short_fills_in_what_is_left_and_names_what_was_cut(string rest, string message)
    {
        await using var visit = await browser.OpenAsync($"/?v=1&demand=3379.36&{rest}");

        await Expect(visit.Calculator.Field("demand")).ToHaveValueAsync("3379.36");
        await Expect(visit.Calculator.Alert).ToContainTextAsync(message);
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task A_link_cut_between_two_fields_says_what_is_still_needed()
    {
        await using var visit = await browser.OpenAsync("/?v=1&demand=3379.36&situation=leaving&city=500000");

        await Expect(visit.Calculator.Statement).ToContainTextAsync("还差：离职日");
        await Expect(visit.Calculator.Alert).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("v=1", "utm_source=letter", "没有“utm_source”这个字段")]
    [InlineData("v=1", "months=2023-02:wage:8000,2023-03:wa", "“2023-03:wa”读不出来")]
    [InlineData("v=2", "bonus=5", "链接的版本“2”无法识别")]
    [InlineData("v=0", "circumstances=arrears", "链接的版本“0”无法识别")]
    public async Task A_link_with_something_else_in_it_is_computed_all_the_same(string version, string rest, string message)
    {
        await using var visit = await browser.OpenAsync($"{Links.MissedMonths.Replace("v=1", version, StringComparison.Ordinal)}&{rest}");

        await Expect(visit.Calculator.Alert).ToContainTextAsync(message);
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥5,058.00");
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task A_problem_of_a_link_goes_when_one_types_on()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths + "&rates=pension8");
        await Expect(visit.Calculator.Alert).ToContainTextAsync("费率“pension8”读不出来");

        await visit.Calculator.Field("wage").FillAsync("8001");

        await Expect(visit.Calculator.Alert).ToHaveCountAsync(0);
    }
}
