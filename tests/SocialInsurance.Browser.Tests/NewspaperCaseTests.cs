using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The case that the product was made for: 3,379.36 yuan asked of someone who owes 880.88.</summary>
public sealed class NewspaperCaseTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Device.Phone, "zh-CN")]
    [InlineData(Device.Phone, "en")]
    [InlineData(Device.Desktop, "zh-CN")]
    [InlineData(Device.Desktop, "en")]
    public async Task It_is_typed_by_hand_and_answered(Device device, string language)
    {
        await using var visit = await browser.OpenAsync("/", device, language);
        var calculator = visit.Calculator;

        await calculator.TypeTheNewspapersCaseAsync();

        await Expect(calculator.Employee).ToHaveTextAsync("¥880.88");
        await Expect(calculator.Employer).ToHaveTextAsync("¥2,498.48");
        await Expect(calculator.Verdict).ToContainTextAsync(Texts.In(language).Verdict);
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task On_a_phone_the_answer_stays_in_sight_at_the_top_of_the_page()
    {
        await using var visit = await browser.OpenAsync("/", Device.Phone);

        await visit.Calculator.TypeTheNewspapersCaseAsync();
        await visit.Page.EvaluateAsync("() => scrollTo(0, 0)");

        var bar = visit.Page.GetByText(Texts.Chinese.YouPay + " ¥880.88");
        await Expect(bar).ToBeInViewportAsync();
        await Expect(visit.Calculator.Employee).Not.ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_phone_the_bar_leads_to_the_statement_and_keeps_the_entries()
    {
        await using var visit = await browser.OpenAsync("/", Device.Phone);
        await visit.Calculator.TypeTheNewspapersCaseAsync();
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");

        await visit.Page.GetByText("看明细").ClickAsync();

        await Expect(visit.Calculator.Employee).ToBeInViewportAsync();
        await Expect(visit.Calculator.Field("demand")).ToHaveValueAsync("3379.36");
    }

    [Fact]
    public async Task The_address_bar_stays_clean_while_one_types()
    {
        await using var visit = await browser.OpenAsync();

        await visit.Calculator.TypeTheNewspapersCaseAsync();
        await Expect(visit.Calculator.Employee).ToHaveTextAsync("¥880.88");
        await visit.Calculator.Button(Texts.Chinese.Share).ClickAsync();
        await visit.Calculator.ShareLink.WaitForAsync();

        Assert.Equal(browser.Server.Address.ToString(), visit.Page.Url);
    }
}
