using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;

namespace SocialInsurance.Browser.Tests;

/// <summary>Many people at once. Each takes minutes and the whole machine, so they are explicit.</summary>
[Collection(nameof(Alone))]
public sealed class LoadTests(BrowserFixture browser, ITestOutputHelper output)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    // As a person types: the value changes, and some time later the statement does.
    private const string TypeAndWait =
        """
        async wage => {
            const [input, sum] = [document.querySelector("main [name=wage]"), document.querySelector("#statement dl dd")];
            const [before, start] = [sum.textContent, performance.now()];
            input.value = wage;
            input.dispatchEvent(new Event("input", { bubbles: true }));
            while (document.querySelector("#statement dl dd").textContent === before) {
                if (performance.now() - start > 30000) {
                    throw new Error("The statement did not change.");
                }
                await new Promise(resolve => setTimeout(resolve, 10));
            }
            return performance.now() - start;
        }
        """;

    [Theory(Explicit = true)]
    [InlineData(20)]
    [InlineData(50)]
    public async Task People_who_type_for_a_minute_are_all_answered(int people)
    {
        await using var server = await WebServer.StartAsync();
        var before = server.Memory;
        var visits = new List<Visit>();
        for (var i = 0; i < people; i++)
        {
            visits.Add(await browser.OpenAsync(server.Address.ToString().TrimEnd('/') + Links.Newspaper + "&wage=5000"));
        }

        var idle = server.Memory;
        var end = Stopwatch.GetTimestamp() + (long)(Minute.TotalSeconds * Stopwatch.Frequency);
        var times = (await Task.WhenAll(visits.Select((visit, number) => TypeUntilAsync(visit, number, end)))).SelectMany(one => one).Order().ToList();

        Assert.All(visits, visit => visit.ShouldBeQuiet());
        Tell($"{people} people, {times.Count} changes: median {times[times.Count / 2]:0} ms, p95 {times[times.Count * 95 / 100]:0} ms");
        Tell($"Memory: {before >> 20} MB before, {(idle - before) / people >> 10} KB an idle page, {(server.Memory - before) / people >> 10} KB a typing one");
        foreach (var visit in visits)
        {
            await visit.DisposeAsync();
        }
    }

    // What is no longer used is not given back before it is needed, so the memory of a process proves nothing: the pages of the
    // second round only fit if those of the first are really gone.
    [Fact(Explicit = true)]
    public async Task Five_hundred_live_pages_are_held_and_let_go()
    {
        const int profiles = 10, pages = 50;
        const long roomForOneRound = 192L << 20;
        await using var server = await WebServer.StartAsync(
            roomForOneRound, "--LivePages:PerClient=1000", "--LivePages:KeptSeconds=1", "--Connections:PerClient=5000", "--RateLimit:Burst=1000000");
        using var client = new HttpClient { BaseAddress = server.Address };
        var memory = new List<long>();
        for (var round = 0; round < 2; round++)
        {
            var visits = new List<Visit>();
            for (var i = 0; i < profiles; i++)
            {
                visits.Add(await browser.OpenAsync(server.Address.ToString()));
                for (var more = 1; more < pages; more++)
                {
                    await OpenAnotherAsync(visits[i].Page.Context, server.Address);
                }
            }

            Assert.Equal(profiles * pages, await LivePagesAsync(client));
            memory.Add(server.Memory);
            await visits[0].Calculator.TypeTheNewspapersCaseAsync();
            Assert.All(visits, visit => visit.ShouldBeQuiet());
            foreach (var visit in visits)
            {
                await visit.DisposeAsync();
            }

            for (var left = 60; await LivePagesAsync(client) > 0 && left > 0; left--)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            }

            Assert.Equal(0, await LivePagesAsync(client));
        }

        Tell($"{profiles * pages} live pages: {memory[0] >> 20} MB, when opened again {memory[1] >> 20} MB, {server.Memory >> 20} MB after that");
    }

    [Fact(Explicit = true)]
    public async Task Two_thousand_calls_a_second_are_answered_or_put_off()
    {
        const int seconds = 5, each = 200, slices = 10;
        await using var server = await WebServer.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 500 }) { BaseAddress = server.Address };
        var calls = new List<Task<HttpStatusCode>>();
        for (var slice = 0; slice < seconds * slices; slice++)
        {
            calls.AddRange(Enumerable.Range(0, each).Select(_ => CallAsync(client)));
            await Task.Delay(TimeSpan.FromSeconds(1) / slices, TestContext.Current.CancellationToken);
        }

        var answers = (await Task.WhenAll(calls)).CountBy(status => status).ToDictionary();

        Tell($"{string.Join(", ", answers.Select(answer => $"{(int)answer.Key}: {answer.Value}"))}");
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Keys.Order());
        Assert.Equal(seconds * slices * each, answers.Values.Sum());
    }

    private static async Task<List<double>> TypeUntilAsync(Visit visit, int number, long end)
    {
        var times = new List<double>();
        for (var wage = 4000 + number; Stopwatch.GetTimestamp() < end; wage = 4000 + ((wage + 61) % 5000))
        {
            times.Add(await visit.Page.EvaluateAsync<double>(TypeAndWait, wage.ToString(CultureInfo.InvariantCulture)));
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }

        return times;
    }

    private static async Task OpenAnotherAsync(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        await page.Locator("[data-live]").WaitForAsync();
    }

    private static async Task<int> LivePagesAsync(HttpClient client)
    {
        var metrics = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        var line = metrics.Split('\n').Single(line => line.StartsWith("aspnetcore_components_circuit_active ", StringComparison.Ordinal));
        return int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static async Task<HttpStatusCode> CallAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync(
            "/api/v1/back-payments",
            new { situation = "leaving", city = "500000", from = "2013-01", to = "2013-04", leftOn = "2013-04-26", workInjuryRate = 0.5 },
            TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private void Tell(FormattableString figures) => output.WriteLine(figures.ToString(CultureInfo.InvariantCulture));
}
