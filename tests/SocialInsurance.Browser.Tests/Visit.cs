using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SocialInsurance.Browser.Tests;

/// <summary>One person's look at the site.</summary>
public sealed class Visit : IAsyncDisposable
{
    // What a browser says of an input of type month that was given 2013-13: the page has a message of its own.
    private const string UnfitValue = "does not conform to the required format";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

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
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await Page.EvaluateAsync(Axe);
        }

        // Asked directly, and for nothing but barriers: the package's own way opens a page to merge the frames that we have none
        // of, describes every element that is in order, and takes four times as long.
        var barriers = await Page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ["violations"], preload: false })).violations.map(barrier =>
                `${barrier.id} (${barrier.impact}): ${barrier.help} ${barrier.helpUrl}\n`
                + barrier.nodes.map(node => `  ${node.target}: ${node.html}`).join("\n"))
            """);
        Assert.True(barriers.Length == 0, string.Join('\n', barriers));
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

    /// <summary>Fails when a text is cut off by what surrounds it, or lies over another, naming each.</summary>
    public async Task ShouldShowEveryTextAsync() => Assert.Empty(await Page.EvaluateAsync<string[]>(
        """
        () => {
            const slack = 3;
            const scrollerOf = element => {
                for (let around = element; around && around !== document.body; around = around.parentElement) {
                    if (/auto|scroll/.test(getComputedStyle(around).overflow)) {
                        return around;
                    }
                }
                return null;
            };
            const texts = [];
            const lost = [];
            const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const element = node.parentElement;
                if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest(".sr, .skip, .dock, option, textarea, svg")) {
                    continue;
                }
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of range.getClientRects()) {
                    if (box.width > 1 && box.height > 1) {
                        texts.push({ element, box, scroller: scrollerOf(element), words: node.data.trim().slice(0, 24) });
                    }
                }
            }
            for (const { element, box, scroller, words } of texts) {
                if (!scroller && (box.right > innerWidth + slack || box.left < -slack)) {
                    lost.push(`${words} is beside the screen`);
                }
                for (let around = element; around && around !== scroller && around.tagName !== "MAIN"; around = around.parentElement) {
                    const style = getComputedStyle(around);
                    const frame = around.getBoundingClientRect();
                    const isFrame = style.overflowX !== "visible" || parseFloat(style.borderLeftWidth) > 0 && parseFloat(style.borderRightWidth) > 0;
                    if (isFrame && (box.right > frame.right + slack || box.left < frame.left - slack || box.bottom > frame.bottom + slack + box.height / 4)) {
                        lost.push(`${words} sticks out of ${around.tagName}.${around.className}`);
                    }
                }
            }
            for (let i = 0; i < texts.length; i++) {
                for (let j = i + 1; j < texts.length; j++) {
                    const [a, b] = [texts[i].box, texts[j].box];
                    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                    if (width > slack && height > Math.min(a.height, b.height) / 3 && texts[i].scroller === texts[j].scroller) {
                        lost.push(`${texts[i].words} lies over ${texts[j].words}`);
                    }
                }
            }
            for (const input of document.querySelectorAll("main input:is([type=text], [type=month], [type=date], :not([type])):not([readonly], [data-fills])")) {
                if (input.checkVisibility({ visibilityProperty: true }) && input.scrollWidth > input.clientWidth + slack) {
                    lost.push(`${input.name || input.id} is ${input.clientWidth} wide and shows ${input.value || input.placeholder}, which needs ${input.scrollWidth}`);
                }
            }
            return lost;
        }
        """));

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
