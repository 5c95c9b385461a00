using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>A PostgreSQL of its own, in a temporary folder on a free port.</summary>
[SuppressMessage("Performance", "CA1515:Consider making public types internal", Justification = "xunit makes it")]
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Binaries = "/usr/lib/postgresql";
    private const string User = "postgres";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("social-insurance-postgres-");
    private readonly string _port = FreePort().ToString(CultureInfo.InvariantCulture);
    private int _databases;

    private string Data => Path.Combine(_folder.FullName, "data");

    public async ValueTask InitializeAsync()
    {
        if (Environment.IsPrivilegedProcess)
        {
            await Shell.RunAsync("chown", User, _folder.FullName);
        }

        await RunAsync("initdb", "--pgdata", Data, "--username", User, "--auth", "trust", "--encoding", "UTF8", "--no-sync");
        await StartAsync();
    }

    /// <summary>A new, empty database.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(ConnectionTo(User));
        await connection.ExecuteAsync($"CREATE DATABASE {name}");
        return ConnectionTo(name);
    }

    public Task StartAsync() => RunAsync(
        "pg_ctl",
        "start",
        "--wait",
        "--silent",
        "--pgdata",
        Data,
        "--log",
        Path.Combine(_folder.FullName, "log"),
        "--options",
        $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder.FullName} -c max_connections=200");

    /// <summary>Copies a database into a new one through a dump, made with options such as <c>--exclude-table-data=x</c>.</summary>
    public async Task<string> DumpAndRestoreAsync(string database, params IEnumerable<string> options)
    {
        var dump = Path.Combine(_folder.FullName, "dump");
        var restored = await CreateDatabaseAsync();
        await RunAsync("pg_dump", [.. OptionsOf(database), "--format=custom", $"--file={dump}", .. options]);
        await RunAsync("pg_restore", [.. OptionsOf(restored), "--exit-on-error", dump]);
        return restored;
    }

    /// <summary>Ends it: "fast" sends its clients away, "immediate" is as good as a power cut.</summary>
    public Task StopAsync(string mode) => RunAsync("pg_ctl", "stop", "--wait", "--silent", "--pgdata", Data, "--mode", mode);

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await StopAsync("immediate");
        }

        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // It refuses to be run by root.
    private static Task RunAsync(string program, params string[] arguments)
    {
        var newest = Directory.EnumerateDirectories(Binaries).MaxBy(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture))!;
        var path = Path.Combine(newest, "bin", program);
        return Environment.IsPrivilegedProcess
            ? Shell.RunAsync("setpriv", ["--reuid", User, "--regid", User, "--init-groups", path, .. arguments])
            : Shell.RunAsync(path, arguments);
    }

    private string[] OptionsOf(string connection) =>
        ["--host=127.0.0.1", $"--port={_port}", $"--username={User}", $"--dbname={new NpgsqlConnectionStringBuilder(connection).Database}"];

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={_port};Username={User};Database={database};Pooling=false";
}
