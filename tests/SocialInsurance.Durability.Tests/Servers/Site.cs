using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>What nodes leave behind when they die: a data folder and a database.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly string? _server;
    private readonly List<WebNode> _nodes = [];

    private Site(DirectoryInfo folder, string? server)
    {
        _folder = folder;
        _server = server;
    }

    public string DataFolder => _folder.FullName;

    /// <summary>Where its PostgreSQL is, if it has one.</summary>
    public string? Server => _server;

    public string UploadFolder => Path.Combine(DataFolder, "uploads");

    public static async Task<Site> CreateAsync(DatabaseKind kind, PostgresServer postgres) => new(
        Directory.CreateTempSubdirectory("social-insurance-"), kind == DatabaseKind.PostgreSql ? await postgres.CreateDatabaseAsync() : null);

    /// <summary>A site with SQLite in a folder that is there.</summary>
    public static Site In(DirectoryInfo folder) => new(folder, null);

    /// <summary>A site with an empty folder and a database that is there.</summary>
    public static Site On(string server) => new(Directory.CreateTempSubdirectory("social-insurance-"), server);

    /// <summary>Starts a node with settings such as <c>Name=value</c>, and returns once it listens.</summary>
    public async Task<WebNode> StartAsync(params IEnumerable<string> settings)
    {
        var node = new WebNode([$"DataFolder={DataFolder}", "RateLimit:Burst=1000000", .. _server is null ? Array.Empty<string>() : [$"ConnectionStrings:Database={_server};Pooling=true"], .. settings]);
        lock (_nodes)
        {
            _nodes.Add(node);
        }

        await node.StartAsync();
        return node;
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql)
    {
        await using var connection = Open(SqliteOpenMode.ReadOnly);
        return [.. await connection.QueryAsync<T>(sql)];
    }

    public async Task<long> CountAsync(string tableAndCondition) =>
        (await QueryAsync<long>($"SELECT COUNT(*) FROM {tableAndCondition}"))[0];

    /// <summary>Makes every batch that much older.</summary>
    public async Task LetTimePassAsync(TimeSpan time)
    {
        await using var connection = Open(SqliteOpenMode.ReadWrite);
        await connection.ExecuteAsync("UPDATE batch SET expires_at = expires_at - @time", new { time = (long)time.TotalMilliseconds });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    // Nothing stays open, as a pool would keep it, when files are looked at or the server is stopped.
    private DbConnection Open(SqliteOpenMode mode) => _server is { } server
        ? new NpgsqlConnection(server)
        : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataFolder, "batches.db"), Pooling = false, Mode = mode }.ToString());
}
