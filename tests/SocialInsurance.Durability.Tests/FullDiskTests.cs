using System.Globalization;
using System.Text.Json.Nodes;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>The disk of the data folder is full.</summary>
public sealed class FullDiskTests
{
    private const int Megabytes = 6;

    [Fact]
    public async Task A_file_for_which_there_is_no_room_is_refused_and_leaves_nothing()
    {
        await using var disk = await SmallDisk.MountAsync(Megabytes);
        await using var site = Site.In(disk.Folder);
        var node = await site.StartAsync();

        // One that has room neither as a file nor as rows,
        var csv = PeopleFile.Of(110_000, seed: 10).ToCsv();
        Assert.True(csv.Length > Megabytes << 20);
        await AssertIsRefusedAsync(node, csv);
        await AssertHasNothingAsync(site);

        // one that has it as a file but not as rows too,
        csv = csv[..csv.IndexOf("\nE052000", StringComparison.Ordinal)];
        Assert.InRange(csv.Length, 0, (Megabytes << 20) * 4 / 5);
        await AssertIsRefusedAsync(node, csv);
        await AssertHasNothingAsync(site);

        // and one that has both.
        var file = PeopleFile.Of(2_000, seed: 11);
        var batch = await node.UploadAsync(file.ToCsv());
        var progress = await node.FinishAsync(batch);
        ResultTable.Read(await node.ResultAsync(batch)).AssertIsWhole(file, progress);
    }

    [Fact]
    public async Task A_batch_that_meets_a_full_disk_waits_and_goes_on_once_there_is_room()
    {
        await using var disk = await SmallDisk.MountAsync(megabytes: 24);
        await using var site = Site.In(disk.Folder);
        var file = PeopleFile.Of(5_000, seed: 12);
        var node = await site.StartAsync("Batches:BlockRows=50", "Batches:SlowedMilliseconds=100", "Batches:Workers=2");
        var batch = await node.UploadAsync(file.ToCsv());
        await node.WaitForAsync(batch, 500);

        disk.Fill();
        await Until.TrueAsync("blocks wait", () => Task.FromResult(node.Output.Contains("a block waits", StringComparison.Ordinal)));
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        var waiting = await node.ProgressAsync(batch);
        Assert.Equal("running", waiting.State);
        Assert.InRange(waiting.RowsDone, 500, file.People.Count - 1);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Waited at {waiting.RowsDone} rows"));

        disk.Empty();
        var progress = await node.FinishAsync(batch);
        ResultTable.Read(await node.ResultAsync(batch)).AssertIsWhole(file, progress);
        Assert.Equal(0, await site.CountAsync("batch_block WHERE attempts > 0"));
    }

    private static async Task AssertIsRefusedAsync(WebNode node, string csv)
    {
        using var form = BatchCalls.FormOf(csv);
        using var response = await node.Http.PostAsync(BatchCalls.Batches, form, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode == 507, $"{response.StatusCode}: {text} {node.Output}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty((string)JsonNode.Parse(text)!["title"]!);
    }

    private static async Task AssertHasNothingAsync(Site site)
    {
        await Until.TrueAsync("nothing is left of it", async () => await site.CountAsync("batch") + await site.CountAsync("batch_block") == 0);
        Assert.Empty(Directory.EnumerateFiles(site.UploadFolder));
    }
}
