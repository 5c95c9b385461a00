using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>Backups as docs/operations.md has them made: everything but the people, and what is restored works.</summary>
public sealed class BackupTests(PostgresServer postgres) : IClassFixture<PostgresServer>
{
    [Fact]
    public async Task A_folder_without_its_batches_is_restored()
    {
        await using var site = await Site.CreateAsync(DatabaseKind.Sqlite, postgres);
        var page = await FillAsync(site);
        using var archive = new TemporaryFile();
        await Shell.RunAsync(
            "tar", $"--directory={site.DataFolder}", "--exclude=./batches.db*", "--exclude=./uploads", "--exclude=./logs", "--create", $"--file={archive.Path}", ".");
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(archive.Path, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(PeopleFile.MarkOfNames)), bytes, StringComparison.Ordinal);

        var folder = Directory.CreateTempSubdirectory("social-insurance-");
        await Shell.RunAsync("tar", $"--directory={folder.FullName}", "--extract", $"--file={archive.Path}");
        await using var restored = Site.In(folder);

        await AssertWorksAsync(restored, page);
    }

    [Fact]
    public async Task A_database_without_its_batches_is_restored()
    {
        await using var site = await Site.CreateAsync(DatabaseKind.PostgreSql, postgres);
        var page = await FillAsync(site);

        await using var restored = Site.On(
            await postgres.DumpAndRestoreAsync(site.Server!, "--exclude-table-data=batch*", "--exclude-table-data=qrtz_*"));

        Assert.Equal(0, await restored.CountAsync("batch_row"));
        Assert.Equal(await site.QueryAsync<int>("SELECT number FROM schema_version"), await restored.QueryAsync<int>("SELECT number FROM schema_version"));
        await AssertWorksAsync(restored, page);
    }

    private static async Task<Page> FillAsync(Site site)
    {
        var node = await site.StartAsync();
        var batch = await node.UploadAsync(PeopleFile.Of(500, seed: 13).ToCsv());
        await node.FinishAsync(batch);
        using var answer = await node.Http.GetAsync(new Uri("/batch", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var token = Regex.Match(html, "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.NotEqual(0, await site.CountAsync("batch_row"));
        await node.TerminateAsync();
        Assert.Equal(0, await node.EndAsync());
        return new(token.Groups["token"].Value, Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split(';')[0]);
    }

    // A page that was open before the backup still counts as our own, so the keys are the same; and a file is computed.
    private static async Task AssertWorksAsync(Site site, Page page)
    {
        var file = PeopleFile.Of(500, seed: 14);
        var node = await site.StartAsync();
        Assert.Equal(0, await site.CountAsync("batch"));
        using var form = BatchCalls.FormOf(file.ToCsv());
        using var request = new HttpRequestMessage(HttpMethod.Post, BatchCalls.Batches) { Content = form };
        request.Headers.Add("RequestVerificationToken", page.Token);
        request.Headers.Add("Cookie", page.Cookie);
        using var answer = await node.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.StartsWith("batch-", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        var batch = await node.UploadAsync(file.ToCsv());
        var progress = await node.FinishAsync(batch);
        ResultTable.Read(await node.ResultAsync(batch)).AssertIsWhole(file, progress);
    }

    private sealed record Page(string Token, string Cookie);

    private sealed class TemporaryFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
