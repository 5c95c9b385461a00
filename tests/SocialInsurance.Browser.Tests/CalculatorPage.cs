using Microsoft.Playwright;

namespace SocialInsurance.Browser.Tests;

/// <summary>The calculator as people use it: questions are found by the name of their field, answers where they stand.</summary>
public sealed class CalculatorPage(IPage page)
{
    /// <summary>What is typed into the blanks of letters, by the name of the blank.</summary>
    public static IReadOnlyDictionary<string, string> LetterBlanks { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = "赵钱孙李",
        ["contact"] = "13800138000",
        ["employer"] = "重庆市渝中区山城纸业有限责任公司",
        ["authority"] = "渝中区人力资源和社会保障局",
    };

    public ILocator Statement => page.Locator("#statement");

    /// <summary>What the person pays.</summary>
    public ILocator Employee => Statement.Locator("dl dd").Nth(0);

    /// <summary>What the company pays.</summary>
    public ILocator Employer => Statement.Locator("dl dd").Nth(1);

    /// <summary>The verdict on what is asked.</summary>
    public ILocator Verdict => Statement.GetByRole(AriaRole.Status);

    /// <summary>The list of everything that has to be corrected.</summary>
    public ILocator Alert => Statement.GetByRole(AriaRole.Alert);

    public ILocator ShareLink => page.Locator("#share-link");

    /// <summary>The rows of insurances, each a button that opens its explanation.</summary>
    public ILocator Insurances => Statement.GetByRole(AriaRole.Table).First.Locator("tbody").GetByRole(AriaRole.Button);

    /// <summary>The rows of what the statement was computed with, each opening to its fields.</summary>
    public ILocator UsedFigures => page.Locator("form .figure > summary");

    /// <summary>The letters, as they can be edited.</summary>
    public ILocator Letters => page.Locator("[data-letter-text]");

    /// <summary>The rows in which two compared statements differ.</summary>
    public ILocator Differences => page.Locator(".sides .differs");

    /// <summary>A question by the name of its field in the API.</summary>
    public ILocator Field(string name) => page.Locator($"main [name='{name}']");

    /// <summary>One of the choices of a question.</summary>
    public ILocator Choice(string name, string value) => page.Locator($"main [name='{name}'][value='{value}']");

    /// <summary>Chooses as people do: by clicking the words.</summary>
    public Task ChooseAsync(string name, string value) =>
        page.Locator("main label").Filter(new() { Has = page.Locator($"[name='{name}'][value='{value}']") }).ClickAsync();

    public Task ChooseAsync(string situation) => ChooseAsync("situation", situation);

    /// <summary>The messages of a field, as they are tied to it for those who do not see it.</summary>
    public async Task<ILocator> MessageOfAsync(string name)
    {
        var ids = await Field(name).GetAttributeAsync("aria-describedby") ?? throw new InvalidOperationException($"{name} has no message.");
        return page.Locator($"#{ids.Split(' ')[0]}");
    }

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Answers the questions about where and when.</summary>
    public async Task ChooseMonthsAsync(string city, string from, string to)
    {
        await Field("city").SelectOptionAsync(city);
        await Field("from").FillAsync(from);
        await Field("to").FillAsync(to);
    }

    /// <summary>Types the case of the newspaper, from an empty page on.</summary>
    public async Task TypeTheNewspapersCaseAsync()
    {
        await Field("demand").PressSequentiallyAsync("3379.36");
        await ChooseAsync("leaving");
        await Field("city").SelectOptionAsync(Links.Chongqing);
        await Field("leftOn").FillAsync("2013-04-10");
    }

    /// <summary>Opens every insurance to its formula.</summary>
    public Task OpenInsurancesAsync() => ClickEachAsync(Insurances);

    /// <summary>Opens every figure that the statement was computed with.</summary>
    public Task OpenUsedFiguresAsync() => ClickEachAsync(UsedFigures);

    /// <summary>Opens the letters, written but not filled.</summary>
    public async Task OpenLettersAsync()
    {
        await page.Locator(".letters > summary").ClickAsync();
        await Letters.Last.Locator("p").First.WaitForAsync();
    }

    /// <summary>Fills every blank of the letters.</summary>
    public async Task FillLettersAsync()
    {
        foreach (var (blank, text) in LetterBlanks)
        {
            await page.Locator($"[data-fills={blank}]").FillAsync(text);
        }
    }

    /// <summary>Opens what was really paid in the months that differ.</summary>
    public Task OpenRecordedAmountsAsync() => ClickEachAsync(page.Locator(".more .paid > summary"));

    private static async Task ClickEachAsync(ILocator buttons)
    {
        await buttons.First.WaitForAsync();
        foreach (var button in await buttons.AllAsync())
        {
            await button.ClickAsync();
        }
    }
}
