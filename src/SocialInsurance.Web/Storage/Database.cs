using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SocialInsurance.Web.Storage;

/// <summary>The database: SQLite in the data folder, or PostgreSQL when a connection string names it.</summary>
public sealed class Database : IAsyncDisposable
{
    // What is deleted is overwritten; what is committed is on the disk before anybody hears of it.
    private const string SqliteHabits = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";
    private const int SqliteDiskFull = 13;

    private readonly DbDataSource _source;

    private Database(DatabaseKind kind, DbDataSource source)
    {
        Kind = kind;
        _source = source;
    }

    public DatabaseKind Kind { get; }

    public static Database InFile(string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true };
        return new(DatabaseKind.Sqlite, SqliteFactory.Instance.CreateDataSource(connection.ToString()));
    }

    public static Database OnServer(string connectionString) => new(DatabaseKind.PostgreSql, NpgsqlDataSource.Create(connectionString));

    public async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = await _source.OpenConnectionAsync(cancellation);
        if (Kind == DatabaseKind.Sqlite)
        {
            await connection.ExecuteAsync(SqliteHabits);
        }

        return connection;
    }

    /// <summary>Whether a failure is the database's and may pass: it is stopped, busy or full, or the line to it broke.</summary>
    public static bool IsUnavailable(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or SqliteDiskFull or 14,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState is "57P01" or "57P02" or "57P03" or "53100" or "53200" or "53300",
        NpgsqlException or TimeoutException => true,
        _ => failure.InnerException is { } inner && IsUnavailable(inner),
    };

    public static bool IsDiskFull(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteDiskFull,
        PostgresException postgres => postgres.SqlState == "53100",
        IOException io => (io.HResult & 0xFFFF) is 28 or 112,
        _ => failure.InnerException is { } inner && IsDiskFull(inner),
    };

    /// <summary>Lets nothing of what was deleted stay in the log beside a SQLite file, unless others keep it busy.</summary>
    public async Task<bool> TryEmptyLogAsync(CancellationToken cancellation)
    {
        if (Kind != DatabaseKind.Sqlite)
        {
            return true;
        }

        await using var connection = await OpenAsync(cancellation);
        await connection.ExecuteAsync("PRAGMA busy_timeout = 2000;");
        return await connection.QuerySingleAsync<long>("PRAGMA wal_checkpoint(TRUNCATE);") == 0;
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
