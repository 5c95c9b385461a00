using System.Globalization;
using SocialInsurance.Tests.Support;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>One process of the app, on a free port.</summary>
internal sealed class WebNode(IEnumerable<string> settings) : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly ServerProcess _process = ServerProcess.OfApp(settings.Select(setting => "--" + setting));
    private HttpClient? _http;

    public HttpClient Http => _http!;

    /// <summary>What it calls itself in the database.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{_process.Id}");

    /// <summary>All it has written to its console so far.</summary>
    public string Output => _process.Output;

    public async Task StartAsync()
    {
        var address = await _process.StartAsync(StartLimit, TestContext.Current.CancellationToken);
        _http = new HttpClient { BaseAddress = address, Timeout = StartLimit };
        _http.DefaultRequestHeaders.Add("Accept-Language", "en");
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task KillAsync() => _process.KillAsync();

    /// <summary>Asks it to end, as a system does that is stopped.</summary>
    public Task TerminateAsync() => Shell.RunAsync("kill", "-TERM", _process.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits until it has ended, and returns how.</summary>
    public Task<int> EndAsync() => _process.EndAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _http?.Dispose();
        _process.Dispose();
    }
}
