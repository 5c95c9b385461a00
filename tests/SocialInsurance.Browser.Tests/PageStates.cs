using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The way to each state of the page.</summary>
internal static class PageStates
{
    public static async Task BringToAsync(this Visit visit, PageState state, string language)
    {
        var calculator = visit.Calculator;
        await visit.GoToAsync(AddressOf(state));
        switch (state)
        {
            case PageState.InsurancesOpen:
                await calculator.OpenInsurancesAsync();
                await Expect(calculator.Statement.GetByRole(AriaRole.Table).First.Locator("ol").Last).ToBeVisibleAsync();
                break;
            case PageState.UsedFiguresOpen:
                await calculator.OpenUsedFiguresAsync();
                await Expect(calculator.Field("rates.pension.employer")).ToBeVisibleAsync();
                break;
            case PageState.ShareOpen:
                await calculator.Button(Texts.In(language).Share).ClickAsync();
                await calculator.ShareLink.WaitForAsync();
                break;
            case PageState.Empty or PageState.Result or PageState.EverythingMissed or PageState.Problems:
                break;
        }
    }

    private static string AddressOf(PageState state) => state switch
    {
        PageState.Empty => "/",
        PageState.Result or PageState.InsurancesOpen or PageState.UsedFiguresOpen or PageState.ShareOpen => Links.Newspaper,
        PageState.EverythingMissed => Links.MissedMonths,
        PageState.Problems => "/?v=1&situation=missedMonths&city=110000&from=2013-13&to=2023-06&wage=abc&demand=1.234",
    };
}
