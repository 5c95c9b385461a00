using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace SocialInsurance.Browser.Tests;

/// <summary>What someone meets who comes for the first time, on a slow line: a light page that stands still.</summary>
[Collection(nameof(Alone))]
public sealed class FirstVisitTests(BrowserFixture browser)
{
    private const long MostBytes = 250_000;
    private const double LayoutShiftNobodySees = 0.02;

    private const string Watch =
        """
        window.shift = 0;
        window.largest = 0;
        window.shifts = new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value));
        window.shifts.observe({ type: "layout-shift", buffered: true });
        window.largests = new PerformanceObserver(list => list.getEntries().forEach(entry => window.largest = entry.startTime));
        window.largests.observe({ type: "largest-contentful-paint", buffered: true });
        """;

    // Two frames later everything that came with the page's life has been painted.
    private const string Read =
        """
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
            window.shifts.takeRecords().forEach(entry => window.shift += entry.value);
            window.largests.takeRecords().forEach(entry => window.largest = entry.startTime);
            done([window.shift, window.largest]);
        })))
        """;

    public static MatrixTheoryData<string, Device> Visits { get; } = new(["/", Links.Newspaper], Enum.GetValues<Device>());

    [Theory]
    [InlineData("/")]
    [InlineData(Links.Newspaper)]
    [InlineData(Links.MissedMonths)]
    public async Task It_weighs_little_and_brings_no_font(string address)
    {
        await using var line = new CountedLine(browser.Server.Address);
        await using var visit = await browser.StartAsync();
        var answers = new ConcurrentQueue<IResponse>();
        visit.Page.Response += (_, answer) => answers.Enqueue(answer);

        await visit.GoToAsync(new Uri(line.Address, address).ToString());
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.InRange(line.Bytes, 1, MostBytes);
        Assert.DoesNotContain(answers, answer => answer.Request.ResourceType == "font");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.fonts.size"));
        var words = answers.Where(answer => answer.Request.ResourceType is "document" or "script" or "stylesheet").ToList();
        Assert.NotEmpty(words);
        foreach (var answer in words)
        {
            Assert.Equal("br", await answer.HeaderValueAsync("content-encoding"));
        }

        visit.ShouldBeQuiet();
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task Nothing_jumps(string address, Device device)
    {
        var (shift, _, _) = await MeasureAsync(address, device);

        Assert.True(shift < LayoutShiftNobodySees, string.Create(CultureInfo.InvariantCulture, $"The page shifted by {shift}."));
    }

    /// <summary>Prints, of each visit, how long the largest part takes to show, what shifts, and the weight; see docs/benchmarks.md.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Visits))]
    public async Task Figures(string address, Device device)
    {
        await using (await browser.OpenAsync(address, device))
        {
            // The app has answered once before: it is the visit that is measured, not the app's own first steps.
        }

        var (shift, largest, bytes) = await MeasureAsync(address, device);

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(address == "/" ? "empty page" : "shared link")}, {device}: LCP {largest / 1000:0.00} s, CLS {shift:0.0000}, {bytes / 1000.0:0.0} kB"));
    }

    private async Task<(double Shift, double Largest, long Bytes)> MeasureAsync(string address, Device device)
    {
        await using var line = new CountedLine(browser.Server.Address);
        await using var visit = await browser.StartAsync(device);
        await visit.Page.AddInitScriptAsync(Watch);
        await SlowDownAsync(visit);

        await visit.GoToAsync(new Uri(line.Address, address).ToString());
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var figures = await visit.Page.EvaluateAsync<double[]>(Read);
        return (figures[0], figures[1], line.Bytes);
    }

    // As over a middling mobile network, on a phone a fourth as fast as this machine.
    private static async Task SlowDownAsync(Visit visit)
    {
        const int NineMegabits = 9_000_000 / 8;
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await browser.SendAsync("Network.emulateNetworkConditions", new(StringComparer.Ordinal)
        {
            ["offline"] = false,
            ["latency"] = 60,
            ["downloadThroughput"] = NineMegabits,
            ["uploadThroughput"] = NineMegabits,
        });
        await browser.SendAsync("Emulation.setCPUThrottlingRate", new(StringComparer.Ordinal) { ["rate"] = 4 });
    }
}
