using System.Net;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>A node is told to stop: it says so while it still answers, and its blocks are done, by itself later or by others.</summary>
public sealed class GracefulStopTests(PostgresServer postgres) : IClassFixture<PostgresServer>
{
    private static readonly string[] Settings =
        ["Batches:BlockRows=50", "Batches:SlowedMilliseconds=300", "Batches:Workers=2", "Shutdown:NoticeSeconds=5"];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_node_that_is_told_to_stop_says_so_first_and_loses_nothing(DatabaseKind kind)
    {
        var file = PeopleFile.Of(4_000, seed: 11);
        await using var site = await Site.CreateAsync(kind, postgres);
        var node = await site.StartAsync(Settings);
        var batch = await node.UploadAsync(file.ToCsv());
        await node.WaitForAsync(batch, 200);
        await Until.TrueAsync("it is ready", async () => await StatusAsync(node, "/health/ready") == HttpStatusCode.OK);

        await node.TerminateAsync();

        await Until.TrueAsync("it says that it is going", async () => await StatusAsync(node, "/health/ready") == HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(node, "/health/live"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(node, "/help"));
        Assert.Equal(0, await node.EndAsync());
        var done = await site.CountAsync("batch_row");
        Assert.InRange(done, 200, file.People.Count - 1);
        Assert.Equal(0, await site.CountAsync("batch_block WHERE attempts > 0"));

        // Another node of the same site, or the same one started again.
        var next = await site.StartAsync("Batches:BlockRows=50");
        var progress = await next.FinishAsync(batch);
        ResultTable.Read(await next.ResultAsync(batch)).AssertIsWhole(file, progress);
        Assert.Equal(file.People.Count, await site.CountAsync("batch_row"));
    }

    [Fact]
    public async Task Who_follows_a_batch_does_not_hold_a_node_up()
    {
        await using var site = Site.In(Directory.CreateTempSubdirectory("social-insurance-"));
        var node = await site.StartAsync("Batches:BlockRows=50", "Batches:SlowedMilliseconds=500", "Batches:Workers=1", "Shutdown:RequestSeconds=3600");
        var batch = await node.UploadAsync(PeopleFile.Of(4_000, seed: 12).ToCsv());
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{BatchCalls.Batches}/{batch.Id}/events");
        request.Headers.Add("X-Batch-Key", batch.Key);
        using var events = await node.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.Equal("event: progress", await reader.ReadLineAsync(TestContext.Current.CancellationToken));

        await node.TerminateAsync();

        Assert.EndsWith("\n\n", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, await node.EndAsync());
    }

    private static async Task<HttpStatusCode> StatusAsync(WebNode node, string path)
    {
        using var response = await node.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
