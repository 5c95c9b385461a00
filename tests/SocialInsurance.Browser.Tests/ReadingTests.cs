using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>Large letters and paper.</summary>
public sealed class ReadingTests(BrowserFixture browser)
{
    private const int UsualLetter = 16;

    // A desktop at 200% and at 400% is as wide as these.
    [Theory]
    [InlineData(640, "zh-CN")]
    [InlineData(640, "en")]
    [InlineData(320, "zh-CN")]
    [InlineData(320, "en")]
    public async Task Enlarged_nothing_is_lost(int width, string language)
    {
        await using var visit = await browser.StartAsync(Device.Desktop, language);
        await visit.Page.SetViewportSizeAsync(width, 450);

        await visit.BringToAsync(PageState.InsurancesOpen, language);

        await visit.ShouldFitTheScreenAsync();
        await Expect(visit.Calculator.Employee).ToBeVisibleAsync();
        await Expect(visit.Calculator.Verdict).ToContainTextAsync(Texts.In(language).Verdict);
        foreach (var insurance in await visit.Calculator.Insurances.AllAsync())
        {
            await Expect(insurance).ToBeVisibleAsync();
        }
    }

    public static MatrixTheoryData<PageState, Device> ZoomedStates { get; } = new(
        [PageState.Empty, PageState.InsurancesOpen, PageState.EverythingMissed, .. PageStates.OfOneVisit], Enum.GetValues<Device>());

    [Theory]
    [MemberData(nameof(ZoomedStates))]
    public async Task With_letters_twice_as_large_no_text_is_cut_or_covered(PageState state, Device device)
    {
        var language = device is Device.Phone ? "zh-CN" : "en";
        await using var visit = await browser.StartAsync(device, language);
        await visit.BringToAsync(state, language);

        await DoubleLettersAsync(visit);

        await visit.ShouldFitTheScreenAsync();
        await visit.ShouldShowEveryTextAsync();
    }

    [Theory]
    [InlineData("/help", Device.Phone, "zh-CN")]
    [InlineData("/help", Device.Desktop, "en")]
    [InlineData("/help", Device.Phone, "en")]
    [InlineData("/privacy", Device.Phone, "en")]
    public async Task With_letters_twice_as_large_no_text_of_another_page_is_cut_or_covered(string address, Device device, string language)
    {
        await using var visit = await browser.OpenAsync(address, device, language);

        await DoubleLettersAsync(visit);

        await visit.ShouldFitTheScreenAsync();
        await visit.ShouldShowEveryTextAsync();
    }

    [Fact]
    public async Task Letters_grow_with_the_size_that_the_reader_set_in_the_browser()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        var before = await LetterSizeAsync(visit);

        await DoubleLettersAsync(visit);

        Assert.Equal(2 * before, await LetterSizeAsync(visit), precision: 1);
    }

    [Fact]
    public async Task Paper_shows_the_statement_with_every_step_and_not_the_form()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visit.Calculator.Employee).ToBeVisibleAsync();
        await Expect(visit.Calculator.Verdict).ToBeVisibleAsync();
        await Expect(visit.Calculator.Field("demand")).ToBeHiddenAsync();
        await Expect(visit.Calculator.Button(Texts.Chinese.Share)).ToBeHiddenAsync();
        await Expect(visit.Calculator.Statement.GetByText("个人应补：1,067.84 − 427.20 = 640.64", new() { Exact = true })).ToBeVisibleAsync();
    }

    // As a reader does who sets larger letters in the browser.
    private static async Task DoubleLettersAsync(Visit visit)
    {
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await browser.SendAsync("Page.setFontSizes", new(StringComparer.Ordinal) { ["fontSizes"] = new Dictionary<string, int>(StringComparer.Ordinal) { ["standard"] = 2 * UsualLetter } });
    }

    private static Task<double> LetterSizeAsync(Visit visit) =>
        visit.Calculator.Verdict.EvaluateAsync<double>("element => parseFloat(getComputedStyle(element).fontSize)");
}
