using System.Text;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>A batch past its time is gone by itself, and with SQLite even from the bytes of the files.</summary>
public sealed class ErasingTests(PostgresServer postgres) : IClassFixture<PostgresServer>
{
    private const int KeptHours = 24; // by default

    private static readonly string[] Tables = ["batch", "batch_block", "batch_row"];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task A_batch_past_its_time_disappears_by_itself(DatabaseKind kind)
    {
        await using var site = await Site.CreateAsync(kind, postgres);
        var file = PeopleFile.Of(3_000, seed: 7);
        var node = await site.StartAsync();
        var batch = await node.UploadAsync(file.ToCsv());
        await node.FinishAsync(batch);
        Assert.Equal(file.People.Count, await site.CountAsync("batch_row"));
        Assert.Equal(kind == DatabaseKind.Sqlite, TracesIn(site) > 0);

        await site.LetTimePassAsync(TimeSpan.FromHours(KeptHours));
        await AssertAllGoesAsync(site);
        using var gone = await node.GetAsync(batch, string.Empty);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);
        await Until.TrueAsync("no trace is left", () => Task.FromResult(TracesIn(site) == 0));
        Assert.False(Directory.Exists(site.UploadFolder) && Directory.EnumerateFiles(site.UploadFolder).Any());
    }

    [Fact]
    public async Task A_batch_that_is_erased_while_another_is_computed_leaves_no_trace()
    {
        await using var site = Site.In(Directory.CreateTempSubdirectory("social-insurance-"));
        var file = PeopleFile.Of(3_000, seed: 8);
        var node = await site.StartAsync("Batches:BlockRows=20");
        var batch = await node.UploadAsync(file.ToCsv());
        await node.FinishAsync(batch);
        var other = await node.UploadAsync(PeopleFile.Of(10_000, seed: 9).ToCsv().Replace("Ω", "Ψ", StringComparison.Ordinal));
        await node.WaitForAsync(other, 500);
        Assert.NotEqual(0, TracesIn(site));

        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{BatchCalls.Batches}/{batch.Id}");
        request.Headers.Add("X-Batch-Key", batch.Key);
        using var response = await node.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NoContent, response.StatusCode);
        await Until.TrueAsync("no trace is left", () => Task.FromResult(TracesIn(site) == 0));
        Assert.Equal(10_000, (await node.FinishAsync(other)).RowsDone);
    }

    private static async Task AssertAllGoesAsync(Site site)
    {
        foreach (var table in Tables)
        {
            await Until.TrueAsync($"{table} is empty", async () => await site.CountAsync(table) == 0);
        }
    }

    // How many names are in any file of the app; none is looked for where it has no database of its own.
    private static int TracesIn(Site site)
    {
        if (!File.Exists(Path.Combine(site.DataFolder, "batches.db")))
        {
            return 0;
        }

        // Bytes as signs, so that texts can be looked for in what is none.
        var mark = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(PeopleFile.MarkOfNames));
        return Directory.EnumerateFiles(site.DataFolder, "*", SearchOption.AllDirectories).Sum(file => BytesOf(file).AsSpan().Count(mark));
    }

    private static string BytesOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
