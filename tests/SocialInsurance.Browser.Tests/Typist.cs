using Microsoft.Playwright;

namespace SocialInsurance.Browser.Tests;

/// <summary>Someone who uses nothing but the keyboard.</summary>
internal sealed class Typist(IPage page)
{
    private const int MostSteps = 60;

    /// <summary>Answers the questions of the newspaper's case, from wherever the focus is.</summary>
    public async Task TypeTheNewspapersCaseAsync(CalculatorPage calculator)
    {
        await TabToAsync(calculator.Field("demand"));
        await page.Keyboard.TypeAsync("3379.36");
        await TabToAsync(calculator.Field("city"));
        await PressUntilAsync("ArrowDown", async () => await calculator.Field("city").InputValueAsync() == Links.Chongqing);
        await TabToAsync(calculator.Field("leftOn"));
        await page.Keyboard.TypeAsync("04102013"); // month, day, year: the order of this browser, whatever the page's language
        await TabToAsync(calculator.Choice("situation", string.Empty));
        await page.Keyboard.PressAsync("ArrowDown"); // the arrows choose within a group
    }

    public Task TabToAsync(ILocator wanted) =>
        PressUntilAsync("Tab", () => wanted.EvaluateAsync<bool>("element => element === document.activeElement"));

    private async Task PressUntilAsync(string key, Func<Task<bool>> isReached)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await isReached())
            {
                return;
            }

            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{MostSteps} times {key} did not get there.");
    }
}
