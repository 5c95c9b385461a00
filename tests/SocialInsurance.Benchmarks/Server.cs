using System.Diagnostics;
using SocialInsurance.Tests.Support;

namespace SocialInsurance.Benchmarks;

/// <summary>A web server in a process of its own, until it is disposed of.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("social-insurance-server-");
    private readonly ServerProcess _process;

    private Server(Func<string, ServerProcess> process)
    {
        _process = process(_folder.FullName);
        Client = new();
    }

    public HttpClient Client { get; }

    /// <summary>From the start of the process to the first byte of its first page.</summary>
    public TimeSpan ColdStart { get; private set; }

    /// <summary>The product, one client of which may call without end.</summary>
    public static Task<Server> OfProductAsync() => StartAsync(new(folder =>
        ServerProcess.OfApp([$"--DataFolder={folder}", "--RateLimit:PerSecond=1000000", "--RateLimit:Burst=10000000"])));

    /// <summary>One that answers every call with the same bytes and does nothing else.</summary>
    public static Task<Server> OfBytesAsync(string file) =>
        StartAsync(new(folder => new(typeof(Server).Assembly.Location, folder, ["bytes", file])));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _process.KillAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<Server> StartAsync(Server server)
    {
        var start = Stopwatch.GetTimestamp();
        server.Client.BaseAddress = await server._process.StartAsync(Patience, CancellationToken.None);
        using var first = await server.Client.GetAsync("/help", HttpCompletionOption.ResponseHeadersRead);
        server.ColdStart = Stopwatch.GetElapsedTime(start);
        return server;
    }
}
