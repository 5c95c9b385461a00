using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The app as its users meet it: a process of its own on a free port, with a data folder of its own.</summary>
public sealed partial class WebServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _dataFolder = Directory.CreateTempSubdirectory("social-insurance-");
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    private WebServer(IEnumerable<string> settings)
    {
        // The build puts the app beside its tests, under the same configuration.
        var binaries = AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "SocialInsurance.Browser.Tests"),
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
        string[] arguments =
        [
            Path.Combine(binaries, "SocialInsurance.Web.dll"),
            "--environment=Production",
            "--urls=http://127.0.0.1:0",
            $"--DataFolder={_dataFolder.FullName}",
        ];
        foreach (var argument in arguments.Concat(settings))
        {
            start.ArgumentList.Add(argument);
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The app ended. {Output}"));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

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

    /// <summary>The bytes of memory that it holds.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts the app with settings such as <c>--Name=value</c>, and returns once it listens.</summary>
    public static async Task<WebServer> StartAsync(params IEnumerable<string> settings)
    {
        var server = new WebServer(settings);
        server._process.Start();
        try
        {
            server._process.BeginOutputReadLine();
            server._process.BeginErrorReadLine();
            server.Address = await server._address.Task.WaitAsync(StartLimit, TestContext.Current.CancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
        _dataFolder.Delete(recursive: true);
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
