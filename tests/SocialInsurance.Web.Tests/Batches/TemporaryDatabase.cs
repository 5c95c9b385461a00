using Microsoft.Data.Sqlite;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Tests.Batches;

/// <summary>An empty database in a folder of its own, which goes with it.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("social-insurance-");

    public TemporaryDatabase() => Database = Database.InFile(Path.Combine(_folder.FullName, "batches.db"));

    public Database Database { get; }

    /// <summary>Makes its tables.</summary>
    public Task CreateAsync() => Schema.UpdateAsync(Database, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
