using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>Months that differ, employers, and two statements side by side.</summary>
public sealed class MonthsTests(BrowserFixture browser)
{
    public static MatrixTheoryData<Device, string> Screens { get; } = new(Enum.GetValues<Device>(), ["zh-CN", "en"]);

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_editors_have_no_barrier_and_fit_the_screen(Device device, string language)
    {
        await using var visit = await browser.OpenAsync(Links.MonthsAndEmployers, device, language);
        await visit.Calculator.OpenRecordedAmountsAsync();

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
        await using var visit = await browser.OpenAsync(Links.NewspaperByDayAlone, device, language);
        await visit.Calculator.Button(Texts.In(language).KeepToCompare).ClickAsync();

        await visit.Calculator.Field("leftOn").FillAsync("2013-05-10");

        await Expect(visit.Calculator.Differences.Last).ToContainTextAsync("+844.84");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }
}
