using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>One process of the app, on a free port.</summary>
internal sealed partial class WebNode : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _output = new();
    private readonly Process _process;
    private HttpClient? _http;

    public WebNode(IEnumerable<string> settings)
    {
        // The build puts the app beside its tests, under the same configuration.
        var binaries = AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "SocialInsurance.Durability.Tests"),
            Path.Combine("src", "SocialInsurance.Web"),
            StringComparison.Ordinal);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            // bin/<configuration>/<framework>/ of the project, whose folder is the content root
            WorkingDirectory = Path.GetFullPath(Path.Combine(binaries, "..", "..", "..")),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(binaries, "SocialInsurance.Web.dll"));
        foreach (var setting in settings.Prepend("urls=http://127.0.0.1:0").Prepend("environment=Production"))
        {
            start.ArgumentList.Add("--" + setting);
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The app ended. {Output}"));
    }

    public HttpClient Http => _http!;

    /// <summary>What it calls itself in the database.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>All it has written to its console so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public async Task StartAsync()
    {
        _process.Start();
        Name = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{_process.Id}");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var address = await _address.Task.WaitAsync(StartLimit, TestContext.Current.CancellationToken);
        _http = new HttpClient { BaseAddress = address, Timeout = StartLimit };
        _http.DefaultRequestHeaders.Add("Accept-Language", "en");
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Asks it to end, as a system does that is stopped.</summary>
    public Task TerminateAsync() => Shell.RunAsync("kill", "-TERM", _process.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits until it has ended, and returns how.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process.Id != 0)
        {
            await KillAsync();
        }

        _http?.Dispose();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening { get; }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (Listening.Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }
}
