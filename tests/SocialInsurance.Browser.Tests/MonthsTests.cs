using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>Months that differ, employers, and two statements side by side.</summary>
public sealed class MonthsTests(BrowserFixture browser)
{
    private const string Months = Links.MissedMonths + "&months=2023-02:wage:9000:paid.pension:100,2023-04:wage:9900"
        + "&employers=A:2023-01:2023-03:0.4,B:2023-04:2023-06:0.4&circumstances=unemployed";

    public static MatrixTheoryData<Device, string> Screens { get; } = new(Enum.GetValues<Device>(), ["zh-CN", "en"]);

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_editors_have_no_barrier_and_fit_the_screen(Device device, string language)
    {
        await using var visit = await browser.OpenAsync(Months, device, language);
        foreach (var part in await visit.Page.Locator(".more .paid > summary").AllAsync())
        {
            await part.ClickAsync();
        }

        await Expect(visit.Calculator.Field("months[0].paid.pension.employee")).ToHaveValueAsync("100");
        await Expect(visit.Calculator.Field("employers[1].from")).ToHaveValueAsync("2023-04");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task A_column_of_wages_is_pasted_and_a_wrong_line_is_named()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);
        await visit.Page.GetByText("有几个月不一样？").ClickAsync();
        await visit.Page.GetByText("从表格里粘贴一列").ClickAsync();

        await visit.Page.Locator("#paste-text").FillAsync("8000\nx\n9000");
        await visit.Calculator.Button("填入各月").ClickAsync();
        await Expect(visit.Page.Locator("#paste-result")).ToContainTextAsync("第 2 行“x”不是金额");

        await visit.Page.Locator("#paste-text").FillAsync("8000\n8500\n9000");
        await visit.Calculator.Button("填入各月").ClickAsync();
        await Expect(visit.Page.Locator("#paste-result")).ToContainTextAsync("填好了 3 个月");

        // 10.5% of another 500 and 1,000 yuan
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥5,215.50");
    }

    [Fact]
    public async Task Employers_share_the_months_once_the_move_is_known()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);
        await visit.Page.GetByText("中途换过单位？").ClickAsync();
        await visit.Calculator.Button("换过，分开算").ClickAsync();

        await visit.Calculator.Field("employers[1].from").FillAsync("2023-04");

        await Expect(visit.Calculator.Statement).ToContainTextAsync("原单位 2023-01 – 2023-03");
        await Expect(visit.Calculator.Statement).ToContainTextAsync("现单位 2023-04 – 2023-06");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task What_was_changed_stands_beside_what_was_kept(Device device, string language)
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper.Replace("&from=2013-01&to=2013-04", string.Empty, StringComparison.Ordinal), device, language);
        await visit.Calculator.Button(language == "en" ? "Keep as A and compare" : "留作 A，改一处比一比").ClickAsync();

        await visit.Calculator.Field("leftOn").FillAsync("2013-05-10");

        await Expect(visit.Page.Locator(".sides .differs").Last).ToContainTextAsync("+844.84");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }
}
