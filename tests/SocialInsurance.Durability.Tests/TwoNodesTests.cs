using System.Globalization;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>Two processes on one PostgreSQL.</summary>
public sealed class TwoNodesTests(PostgresServer postgres) : IClassFixture<PostgresServer>
{
    private const int Blocks = 50;
    private const int Workers = 2;

    // Held back, so that no node can be through before the other has begun.
    private static readonly string[] Settings = ["Batches:BlockRows=50", "Batches:SlowedMilliseconds=800", $"Batches:Workers={Workers}"];

    [Fact]
    public async Task Two_nodes_share_a_batch_and_one_finishes_it_when_the_other_is_killed()
    {
        var file = PeopleFile.Of(50 * Blocks, seed: 3);
        await using var site = await Site.CreateAsync(DatabaseKind.PostgreSql, postgres);
        var dying = await site.StartAsync(Settings);
        var staying = await site.StartAsync(Settings);
        var batch = await dying.UploadAsync(file.ToCsv());

        await Until.TrueAsync("both have done blocks", async () => await BlocksOfAsync(site, dying) > 3 && await BlocksOfAsync(site, staying) > 3);
        await dying.KillAsync();
        var (before, others) = (await BlocksOfAsync(site, dying), await BlocksOfAsync(site, staying));
        Assert.InRange(before + others, 8, Blocks - 1);

        var progress = await staying.FinishAsync(batch);
        ResultTable.Read(await staying.ResultAsync(batch)).AssertIsWhole(file, progress);
        Assert.Equal(file.People.Count, await site.CountAsync("batch_row"));
        var (died, stayed) = (await BlocksOfAsync(site, dying), await BlocksOfAsync(site, staying));
        Assert.InRange(died, before, before + Workers); // the database may still have been at what it was sent last
        Assert.Equal(Blocks, died + stayed);
        Assert.Equal(0, await site.CountAsync("batch_block WHERE attempts > 0"));
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"One did {before} blocks until it was killed, the other {others} until then and {stayed} in the end"));
    }

    [Fact]
    public async Task Two_nodes_that_start_at_once_on_an_empty_database_both_come_up()
    {
        await using var site = await Site.CreateAsync(DatabaseKind.PostgreSql, postgres);
        var nodes = await Task.WhenAll(site.StartAsync(), site.StartAsync());

        Assert.Equal([1, 2, 3], await site.QueryAsync<int>("SELECT number FROM schema_version ORDER BY number"));
        await Until.TrueAsync("both are heard of", async () => await site.CountAsync("qrtz_scheduler_state") == 2);

        // What one has taken in, the other shows.
        var file = PeopleFile.Of(1_000, seed: 4);
        var batch = await nodes[0].UploadAsync(file.ToCsv());
        var progress = await nodes[1].FinishAsync(batch);
        ResultTable.Read(await nodes[1].ResultAsync(batch)).AssertIsWhole(file, progress);
    }

    private static async Task<int> BlocksOfAsync(Site site, WebNode node) =>
        (int)await site.CountAsync($"batch_block WHERE done_at IS NOT NULL AND node = '{node.Name}'");
}
