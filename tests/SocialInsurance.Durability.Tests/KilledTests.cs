using System.Collections.Concurrent;
using System.Globalization;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>The process is killed at any moment, and started again on what it left.</summary>
public sealed class KilledTests(PostgresServer postgres) : IClassFixture<PostgresServer>
{
    // Held back a little, so that there is a middle to be killed in.
    private static readonly string[] Settings = ["Batches:BlockRows=250", "Batches:SlowedMilliseconds=100", "Batches:Workers=2"];

    // By rows; the databases must agree as well.
    private static readonly ConcurrentDictionary<int, Lazy<Task<byte[]>>> Undisturbed = new();

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 20_000, 2)]
    [InlineData(DatabaseKind.PostgreSql, 20_000, 2)]
    public Task A_batch_whose_process_is_killed_loses_no_row_and_counts_none_twice(DatabaseKind kind, int rows, int kills) =>
        KillAndCompareAsync(kind, rows, kills);

    [Theory(Explicit = true)]
    [InlineData(DatabaseKind.Sqlite, 100_000, 10)]
    [InlineData(DatabaseKind.PostgreSql, 100_000, 10)]
    public Task A_large_batch_whose_process_is_killed_ten_times_loses_no_row_and_counts_none_twice(DatabaseKind kind, int rows, int kills) =>
        KillAndCompareAsync(kind, rows, kills);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_file_whose_process_is_killed_while_it_comes_in_leaves_nothing(DatabaseKind kind)
    {
        await using var site = await Site.CreateAsync(kind, postgres);
        var file = PeopleFile.Of(5_000, seed: 2);
        var csv = file.ToCsv();

        // While it is sent,
        var node = await site.StartAsync();
        using var half = new HalfSentFile(csv);
        var sending = node.Http.PostAsync(BatchCalls.Batches, half, TestContext.Current.CancellationToken);
        await half.HalfIsSent;
        await node.KillAsync();
        half.Continue();
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
        Assert.Equal(0, await site.CountAsync("batch"));

        // and while its rows are stored, many and each by itself, so that there is time for it.
        node = await site.StartAsync("Batches:BlockRows=1");
        using var form = BatchCalls.FormOf(PeopleFile.Of(40_000, seed: 2).ToCsv());
        sending = node.Http.PostAsync(BatchCalls.Batches, form, TestContext.Current.CancellationToken);
        await Until.TrueAsync("some blocks are stored", async () => await site.CountAsync("batch_block") > 5);
        await node.KillAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
        Assert.Equal(1, await site.CountAsync("batch WHERE state = 'receiving'"));

        node = await site.StartAsync();
        await Until.TrueAsync("nothing is left of it", async () => await site.CountAsync("batch") + await site.CountAsync("batch_block") == 0);
        Assert.False(HasUploads(site));
        var batch = await node.UploadAsync(csv);
        var progress = await node.FinishAsync(batch);
        ResultTable.Read(await node.ResultAsync(batch)).AssertIsWhole(file, progress);
    }

    private static bool HasUploads(Site site) => Directory.Exists(site.UploadFolder) && Directory.EnumerateFiles(site.UploadFolder).Any();

    private async Task KillAndCompareAsync(DatabaseKind kind, int rows, int kills)
    {
        var file = PeopleFile.Of(rows, seed: 1);
        var csv = file.ToCsv();
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var say = TestContext.Current.TestOutputHelper!;
        say.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}"));

        await using var site = await Site.CreateAsync(kind, postgres);
        var node = await site.StartAsync(Settings);
        var batch = await node.UploadAsync(csv);
        Assert.Equal(rows, batch.Rows);
        foreach (var moment in Enumerable.Range(0, kills).Select(_ => random.Next(rows * 9 / 10)).Order().ToList())
        {
            await node.WaitForAsync(batch, moment);
            await Task.Delay(random.Next(150), TestContext.Current.CancellationToken);
            await node.KillAsync();
            var done = await site.CountAsync("batch_row");
            say.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Killed after {done} of {rows} rows"));
            node = await site.StartAsync(Settings);
        }

        var progress = await node.FinishAsync(batch);
        var result = await node.ResultAsync(batch);
        ResultTable.Read(result).AssertIsWhole(file, progress);
        Assert.Equal(rows, await site.CountAsync("batch_row"));
        Assert.All(progress.Counts, finding => Assert.True(finding.Value > rows / 200, $"too few {finding}"));
        Assert.Equal(await Undisturbed.GetOrAdd(rows, _ => new(() => ComputeUndisturbedAsync(csv))).Value, result);
    }

    private static async Task<byte[]> ComputeUndisturbedAsync(string csv)
    {
        await using var site = Site.In(Directory.CreateTempSubdirectory("social-insurance-"));
        var node = await site.StartAsync();
        var batch = await node.UploadAsync(csv);
        await node.FinishAsync(batch);
        return await node.ResultAsync(batch);
    }
}
