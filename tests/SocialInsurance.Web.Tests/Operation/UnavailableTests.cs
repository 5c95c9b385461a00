using System.Net;
using Microsoft.Data.Sqlite;
using SocialInsurance.Web.Tests.Security;

namespace SocialInsurance.Web.Tests.Operation;

/// <summary>What pages say while the database is away.</summary>
public sealed class UnavailableTests
{
    [Theory]
    [InlineData("zh-CN", "暂时不可用")]
    [InlineData("en", "Not available just now")]
    public async Task A_page_that_needs_the_database_says_that_it_is_for_a_while(string language, string text)
    {
        using var server = new RealServer();
        TakeAway(Path.Combine(server.DataFolder, "batches.db"));

        using var page = await server.GetAsync("/batch", ("Cookie", $"batch-x=y; .AspNetCore.Culture=c%3D{language}%7Cuic%3D{language}"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains(text, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var other = await server.GetAsync("/help");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    // A folder is in its place, so that nobody makes a new one.
    internal static void TakeAway(string database)
    {
        var isInItsPlace = false;
        while (!isInItsPlace)
        {
            File.Move(database, database + ".away", overwrite: true);
            try
            {
                Directory.CreateDirectory(database);
                isInItsPlace = true;
            }
            catch (IOException)
            {
                // Somebody was faster: what looks after the batches has just made a new one.
            }
        }

        // Last, so that whoever had the old one open meanwhile does not put it back to be used again.
        using var kept = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, ForeignKeys = true }.ToString());
        SqliteConnection.ClearPool(kept);
    }
}
