using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SocialInsurance.Browser.Tests;

/// <summary>One person's look at the site.</summary>
public sealed class Visit : IAsyncDisposable
{
    // What a browser says of an input of type month that was given 2013-13: the page has a message of its own.
    private const string UnfitValue = "does not conform to the required format";

    private readonly ConcurrentQueue<string> _complaints = new();

    internal Visit(IPage page)
    {
        Page = page;
        Calculator = new(page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains(UnfitValue, StringComparison.Ordinal))
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    public CalculatorPage Calculator { get; }

    /// <summary>Goes to another address, and returns once the page answers to its user.</summary>
    public async Task GoToAsync(string address)
    {
        await Page.GotoAsync(address);
        await BecomeLiveAsync();
    }

    /// <summary>Returns once the page answers to its user.</summary>
    public Task BecomeLiveAsync() => Page.Locator("[data-live]").WaitForAsync();

    /// <summary>Fails with everything the browser complained of: script errors, missing files, refused content.</summary>
    public void ShouldBeQuiet() => Assert.Empty(_complaints);

    /// <summary>Fails with every barrier that axe finds on the page as it stands now.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var result = await Page.RunAxe();
        var barriers = result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Impact}): {violation.Help}\n  {violation.HelpUrl}\n" +
            string.Concat(violation.Nodes.Select(node => $"  {node.Target}: {node.Html}\n")));
        Assert.True(result.Violations.Length == 0, string.Join('\n', barriers));
    }

    /// <summary>Fails when the page is wider than the screen, naming what sticks out.</summary>
    public async Task ShouldFitTheScreenAsync()
    {
        var width = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        var culprits = await Page.EvaluateAsync<string[]>(
            """
            screen => [...document.querySelectorAll("main *, header *")]
                .filter(element => element.getBoundingClientRect().right > screen + 1 && !element.closest(".scroll, .plot, .toc"))
                .map(element => `${element.tagName}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)}`)
            """,
            Page.ViewportSize!.Width);
        Assert.True(width <= Page.ViewportSize.Width, $"The page is {width} wide: {string.Join(", ", culprits.Take(8))}");
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
