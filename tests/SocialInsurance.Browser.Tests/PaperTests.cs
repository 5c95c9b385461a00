using Microsoft.Playwright;
using SocialInsurance.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The statement on paper, read back from the PDF that the browser's print command makes.</summary>
public sealed class PaperTests(BrowserFixture browser)
{
    private const string SixteenMissedMonths =
        "/?v=1&situation=missedMonths&city=110000&from=2018-11&to=2020-02&wage=8000&workInjuryRate=0.4&paidOn=2023-07-20";

    // A line in two scripts has two base lines, which "as it stands" takes for two lines.
    private const string InReadingOrder = "-raw";
    private const string AsItStands = "-layout";

    [Theory]
    [InlineData("zh-CN", Device.Desktop, "打印日期", "逐月明细", "政策库")]
    [InlineData("en", Device.Phone, "Printed on", "Month by month", "Policy book")]
    public async Task It_holds_the_figures_every_explanation_the_months_and_the_sources(
        string language, Device device, string day, string months, string edition)
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper, device, language);

        var paper = await PrintAsync(visit, InReadingOrder);

        string[] wanted =
        [
            "¥880.88", "¥2,498.48", "¥3,379.36", Texts.In(language).Verdict, "1,067.84 − 427.20 = 640.64", "93.44 − 37.40 = 56.04",
            "2013-01", "2013-04", "624.62", day, months, edition,
        ];
        Assert.All(wanted, text => Assert.Contains(Squeezed(text), Squeezed(paper), StringComparison.Ordinal));
        foreach (var source in await visit.Calculator.Statement.Locator(".sources li .paper").AllTextContentsAsync())
        {
            Assert.Contains(Squeezed(source), Squeezed(paper), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_only_a_screen_can_do_is_not_on_it()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);

        var paper = await PrintAsync(visit);

        string[] unwanted = [Texts.Chinese.Share, Texts.Chinese.SwitchLanguage, Texts.Chinese.Heading, "新平均工资公布后会怎样"];
        Assert.All(unwanted, text => Assert.DoesNotContain(Squeezed(text), Squeezed(paper), StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_several_pages_every_month_keeps_its_figures_on_one_line()
    {
        await using var visit = await browser.OpenAsync(SixteenMissedMonths);

        var paper = await PrintAsync(visit);

        Assert.True(paper.Count(sign => sign == '\f') > 1, "It fits one page.");
        var rows = await visit.Calculator.Statement.Locator(".months tbody tr").AllAsync();
        Assert.Equal(16, rows.Count);
        var lines = paper.Split('\n').Select(Squeezed).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Assert.Contains(string.Concat((await row.Locator("th, td").AllTextContentsAsync()).Select(Squeezed)), lines);
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task The_code_on_it_opens_the_same_figures(string language)
    {
        await using var visit = await browser.OpenAsync("/", language: language);
        await visit.Calculator.Button(Texts.In(language).ShowExample).ClickAsync();
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");

        var link = await ScanAsync(visit);

        Assert.StartsWith(browser.Server.Address.ToString(), link, StringComparison.Ordinal);
        await using var another = await browser.OpenAsync(link);
        await Expect(another.Calculator.Employee).ToHaveTextAsync("¥880.88");
        await Expect(another.Calculator.Employer).ToHaveTextAsync("¥2,498.48");
        await Expect(another.Calculator.Field("demand")).ToHaveValueAsync("3379.36");
    }

    [Fact]
    public async Task The_button_prints()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        await visit.Page.EvaluateAsync("() => { window.print = () => { window.printed = true; }; }");

        await visit.Calculator.Button(Texts.Chinese.Print).ClickAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.printed === true"));
        visit.ShouldBeQuiet();
    }

    private static async Task<string> PrintAsync(Visit visit, string order = AsItStands)
    {
        var file = Path.GetTempFileName();
        try
        {
            await visit.Page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
            return await RunAsync("pdftotext", order, "-enc", "UTF-8", file, "-");
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Programs that are not ours read what the app made, so that the app is not its own judge.
    private static Task<string> RunAsync(string program, params IEnumerable<string> arguments) =>
        Tool.RunAsync(program, arguments, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    private static async Task<string> ScanAsync(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var file = Path.ChangeExtension(Path.GetTempFileName(), ".png");
        try
        {
            await visit.Page.Locator("img.qr").ScreenshotAsync(new() { Path = file });
            return (await RunAsync("zbarimg", "--quiet", "--raw", file)).Trim();
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Lines are broken and words set apart as the page demands.
    private static string Squeezed(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
