using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialInsurance.Tests.Support;

/// <summary>A web server in a process of its own, on a free port: the app as its users meet it.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    /// <summary>Prepares the server that a program is.</summary>
    /// <param name="program">Its .dll.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">Its arguments.</param>
    public ServerProcess(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments, "--urls=http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The server ended. {Output}"));
    }

    public int Id => _process.Id;

    /// <summary>How many bytes its objects may take together, after which it fails; without it as many as there are.</summary>
    public long? MostHeapBytes
    {
        init => _process.StartInfo.Environment["DOTNET_GCHeapHardLimit"] = value?.ToString("x", CultureInfo.InvariantCulture);
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

    /// <summary>The app, which the build puts beside its tests under the same configuration.</summary>
    public static ServerProcess OfApp(IEnumerable<string> settings, long? mostHeapBytes = null)
    {
        var project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
        var app = Path.GetFullPath(Path.Combine(project, "..", "..", "src", "SocialInsurance.Web"));
        var binaries = Path.Combine(app, Path.GetRelativePath(project, AppContext.BaseDirectory));
        return new(Path.Combine(binaries, "SocialInsurance.Web.dll"), app, ["--environment=Production", .. settings]) { MostHeapBytes = mostHeapBytes };
    }

    /// <summary>Starts it, and returns where it listens.</summary>
    public Task<Uri> StartAsync(TimeSpan patience, CancellationToken cancellation)
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        return _address.Task.WaitAsync(patience, cancellation);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Waits until it has ended, and returns how.</summary>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    public void Dispose() => _process.Dispose();

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
