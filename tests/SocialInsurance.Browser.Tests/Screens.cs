using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>
/// Takes the pictures of the documentation:
/// <c>SCREENS=docs/screens dotnet …/SocialInsurance.Browser.Tests.dll -explicit only -class SocialInsurance.Browser.Tests.Screens</c>.
/// Without the variable they go beside the tests.
/// </summary>
public sealed class Screens(BrowserFixture browser)
{
    private const int MostBytes = 200_000;

    [Theory(Explicit = true)]
    [InlineData(Device.Phone, "zh-CN", "phone-zh")]
    [InlineData(Device.Phone, "en", "phone-en")]
    [InlineData(Device.Desktop, "zh-CN", "desktop-zh")]
    [InlineData(Device.Desktop, "en", "desktop-en")]
    public async Task The_calculator_with_the_newspapers_case(Device device, string language, string name)
    {
        await using var visit = await browser.OpenAsync("/", device, language);
        await visit.Calculator.TypeTheNewspapersCaseAsync();
        await Expect(visit.Calculator.Verdict).ToContainTextAsync(Texts.In(language).Verdict);
        await visit.Page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");

        await KeepAsync(visit, $"calculator-{name}.png");
    }

    [Theory(Explicit = true)]
    [InlineData(PageState.InsurancesOpen, ".items", "formula")]
    [InlineData(PageState.LettersFilled, ".letters", "letters")]
    [InlineData(PageState.MonthsAndEmployersEdited, ".more", "months")]
    [InlineData(PageState.Compared, ".sect:has(.sides)", "compare")]
    [InlineData(PageState.Kept, "#mine", "mine")]
    public async Task One_part_of_the_calculator(PageState state, string part, string name)
    {
        foreach (var (device, language, suffix) in new[] { (Device.Phone, "zh-CN", "phone-zh"), (Device.Desktop, "en", "desktop-en") })
        {
            await using var visit = await browser.StartAsync(device, language);
            if (device is Device.Desktop)
            {
                await visit.Page.SetViewportSizeAsync(1280, 640);
            }

            await visit.BringToAsync(state, language);
            await visit.Page.Locator(part).First.EvaluateAsync("element => { document.activeElement.blur(); scrollTo(0, element.getBoundingClientRect().top + scrollY - 12); }");

            await KeepAsync(visit, $"{name}-{suffix}.png");
        }
    }

    [Theory(Explicit = true)]
    [InlineData(Device.Phone, "zh-CN", "phone-zh")]
    [InlineData(Device.Phone, "en", "phone-en")]
    [InlineData(Device.Desktop, "zh-CN", "desktop-zh")]
    [InlineData(Device.Desktop, "en", "desktop-en")]
    public async Task The_policy_of_a_city(Device device, string language, string name)
    {
        await using var visit = await browser.OpenAsync($"/policy/{Links.Beijing}", device, language);
        await visit.Page.Locator(".plot svg").First.WaitForAsync();

        await KeepAsync(visit, $"policy-{name}.png");
    }

    [Theory(Explicit = true)]
    [InlineData(Device.Phone, "zh-CN", "phone-zh")]
    [InlineData(Device.Desktop, "en", "desktop-en")]
    public async Task A_payroll(Device device, string language, string name)
    {
        await using var visit = await browser.OpenAsync("/batch", device, language);
        await visit.UploadAsync(Payrolls.Of(1000));
        await KeepAsync(visit, $"payroll-found-{name}.png");

        await visit.ComputeAsync();
        await visit.Page.Locator(".grid-rows tbody tr[aria-rowindex]").First.WaitForAsync();
        await KeepAsync(visit, $"payroll-{name}.png");
    }

    private static async Task KeepAsync(Visit visit, string file)
    {
        var picture = await visit.Page.ScreenshotAsync();

        Assert.InRange(picture.Length, 1, MostBytes);
        var folder = Environment.GetEnvironmentVariable("SCREENS") ?? Path.Combine(AppContext.BaseDirectory, "screens");
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, file), picture, TestContext.Current.CancellationToken);
    }
}
