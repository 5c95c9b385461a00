using SocialInsurance.Tests.Support;

namespace SocialInsurance.Browser.Tests;

/// <summary>The app as its users meet it: a process of its own on a free port, with a data folder of its own.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _dataFolder = Directory.CreateTempSubdirectory("social-insurance-");
    private readonly ServerProcess _process;

    private WebServer(IEnumerable<string> settings, long? mostHeapBytes) =>
        _process = ServerProcess.OfApp(settings.Prepend($"--DataFolder={_dataFolder.FullName}"), mostHeapBytes);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>All it has written to its console so far.</summary>
    public string Output => _process.Output;

    /// <summary>The bytes of memory that it holds.</summary>
    public long Memory => _process.Memory;

    /// <summary>Starts the app with settings such as <c>--Name=value</c>, and returns once it listens.</summary>
    public static Task<WebServer> StartAsync(params IEnumerable<string> settings) => StartAsync(null, settings);

    /// <summary>Starts it with no more memory for objects than this.</summary>
    public static async Task<WebServer> StartAsync(long? mostHeapBytes, params IEnumerable<string> settings)
    {
        var server = new WebServer(settings, mostHeapBytes);
        try
        {
            server.Address = await server._process.StartAsync(StartLimit, TestContext.Current.CancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task KillAsync() => _process.KillAsync();

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
        _dataFolder.Delete(recursive: true);
    }
}
