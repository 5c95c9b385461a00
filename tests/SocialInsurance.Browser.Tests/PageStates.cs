using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The way to each state of the page.</summary>
internal static partial class PageStates
{
    /// <summary>What most visits see; the other states are those of one part of the page each.</summary>
    public static PageState[] OfMostVisits { get; } =
    [
        PageState.Empty, PageState.Result, PageState.InsurancesOpen, PageState.UsedFiguresOpen, PageState.ShareOpen, PageState.EverythingMissed,
        PageState.Problems,
    ];

    public static PageState[] OfOneVisit { get; } = [.. Enum.GetValues<PageState>().Except(OfMostVisits)];

    public static async Task BringToAsync(this Visit visit, PageState state, string language)
    {
        var (calculator, texts) = (visit.Calculator, Texts.In(language));
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
                await calculator.Button(texts.Share).ClickAsync();
                await calculator.ShareLink.WaitForAsync();
                break;
            case PageState.LettersFilled:
                await calculator.OpenLettersAsync();
                await calculator.FillLettersAsync();
                await Expect(calculator.Letters.Last).ToContainTextAsync(CalculatorPage.LetterBlanks["name"]);
                break;
            case PageState.MonthsAndEmployersEdited:
                await calculator.OpenRecordedAmountsAsync();
                await Expect(calculator.Field("months[0].paid.pension.employee")).ToHaveValueAsync("100");
                await Expect(calculator.Field("employers[1].from")).ToHaveValueAsync("2023-04");
                break;
            case PageState.MonthsWrong:
                await Expect(calculator.Alert).ToContainTextAsync("1.234");
                break;
            case PageState.CircumstancesAsked:
                await Expect(calculator.Choice("circumstances", "retired")).ToBeCheckedAsync();
                break;
            case PageState.Compared:
                await calculator.Button(texts.KeepToCompare).ClickAsync();
                await calculator.Field("leftOn").FillAsync("2013-05-10");
                await Expect(calculator.Differences.Last).ToContainTextAsync("+844.84");
                await visit.Page.Locator(".compare-link > summary").ClickAsync();
                break;
            case PageState.Kept:
                await visit.Page.Locator("#mine-keep").CheckAsync();
                await Expect(visit.Page.Locator("#mine-list > li")).ToContainTextAsync("¥880.88");
                break;
            case PageState.ShareWithoutWage:
                await calculator.Button(texts.Share).ClickAsync();
                await calculator.Field("withoutWage").CheckAsync();
                await Expect(calculator.ShareLink).Not.ToHaveValueAsync(Wage);
                break;
            case PageState.Stale:
                await calculator.Field("wage").FillAsync("8000.001");
                await Expect(calculator.Alert).ToBeVisibleAsync();
                break;
            case PageState.Empty or PageState.Result or PageState.EverythingMissed or PageState.Problems:
                break;
        }
    }

    [GeneratedRegex("wage=", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wage { get; }

    private static string AddressOf(PageState state) => state switch
    {
        PageState.Empty => "/",
        PageState.Result or PageState.InsurancesOpen or PageState.UsedFiguresOpen or PageState.ShareOpen
            or PageState.LettersFilled or PageState.Kept => Links.Newspaper,
        PageState.EverythingMissed or PageState.ShareWithoutWage or PageState.Stale => Links.MissedMonths,
        PageState.Problems => "/?v=1&situation=missedMonths&city=110000&from=2013-13&to=2023-06&wage=abc&demand=1.234",
        PageState.MonthsAndEmployersEdited => Links.MonthsAndEmployers,
        PageState.MonthsWrong => Links.MissedMonths + "&months=2023-02:wage:abc,2023-03:wage:1.234",
        PageState.CircumstancesAsked => Links.AdjustmentWithCircumstances,
        PageState.Compared => Links.NewspaperByDayAlone,
    };
}
