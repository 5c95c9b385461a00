using Microsoft.Data.Sqlite;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Tests.Batches;

/// <summary>An empty database in a folder of its own, which goes with it.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("social-insurance-");

    public TemporaryDatabase() => Database = Database.InFile(File);

    public Database Database { get; }

    /// <summary>How much its log holds that may still be read.</summary>
    public long BytesInLog => new FileInfo(File + "-wal").Length;

    private string File => Path.Combine(_folder.FullName, "batches.db");

    /// <summary>Makes its tables.</summary>
    public Task CreateAsync() => Schema.UpdateAsync(Database, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
