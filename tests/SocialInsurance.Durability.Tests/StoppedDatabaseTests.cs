using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>PostgreSQL is stopped in the middle of a batch, and started again.</summary>
public sealed class StoppedDatabaseTests(PostgresServer postgres) : IClassFixture<PostgresServer>
{
    private static readonly string[] Settings = ["Batches:BlockRows=50", "Batches:SlowedMilliseconds=200", "Batches:Workers=2"];

    private static readonly JsonObject SingleCase = new()
    {
        ["situation"] = "leaving",
        ["city"] = "500000",
        ["from"] = "2013-01",
        ["to"] = "2013-04",
        ["workInjuryRate"] = 0.5,
    };

    [Theory]
    [InlineData("fast")]
    [InlineData("immediate")]
    public async Task A_batch_waits_for_its_database_and_goes_on(string mode)
    {
        var file = PeopleFile.Of(2_500, seed: 5);
        var csv = file.ToCsv();
        await using var site = await Site.CreateAsync(DatabaseKind.PostgreSql, postgres);
        var node = await site.StartAsync(Settings);
        var batch = await node.UploadAsync(csv);
        await node.WaitForAsync(batch, 500);

        await postgres.StopAsync(mode);
        try
        {
            var (status, answer) = await node.ComputeAsync(SingleCase);
            Assert.Equal((200, 880.88m), (status, (decimal?)answer["totals"]?["employee"]));
            Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(node, "/"));
            Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(node, "/api/v1/cities"));
            using (var progress = await node.GetAsync(batch, string.Empty))
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, progress.StatusCode);
            }

            using var form = BatchCalls.FormOf(csv);
            using var refused = await node.Http.PostAsync(BatchCalls.Batches, form, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);

            // Long enough for blocks to have tried more than once.
            await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        }
        finally
        {
            await postgres.StartAsync();
        }

        var before = await site.CountAsync("batch_row");
        Assert.InRange(before, 500, file.People.Count - 1);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Stopped after {before} rows"));
        var done = await node.FinishAsync(batch);
        ResultTable.Read(await node.ResultAsync(batch)).AssertIsWhole(file, done);
        Assert.Equal((1L, 0L), (await site.CountAsync("batch"), await site.CountAsync("batch_block WHERE attempts > 0")));
    }

    private static async Task<HttpStatusCode> StatusOfAsync(WebNode node, string path)
    {
        using var response = await node.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
