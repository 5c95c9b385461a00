using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SocialInsurance.Benchmarks;

/// <summary>A web server in a process of its own, until it is disposed of.</summary>
internal sealed class Server : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("social-insurance-server-");
    private readonly Process _process;

    private Server(string program, params string[] arguments)
    {
        Address = new($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments, "--urls", Address.ToString(), "--DataFolder", _folder.FullName])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        Clock = Stopwatch.StartNew();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    /// <summary>Counts from the start of the process.</summary>
    public Stopwatch Clock { get; }

    /// <summary>The product, one client of which may call without end.</summary>
    public static Server OfProduct() => new(
        Path.Combine(Root(), "src/SocialInsurance.Web/bin/Release/net10.0/SocialInsurance.Web.dll"),
        "--contentRoot", Path.Combine(Root(), "src/SocialInsurance.Web"), "--RateLimit:PerSecond", "1000000", "--RateLimit:Burst", "10000000");

    /// <summary>One that answers every call with the same bytes and does nothing else.</summary>
    public static Server OfBytes(string file) => new(typeof(Server).Assembly.Location, "bytes", file);

    public async Task<HttpClient> ConnectAsync()
    {
        var client = new HttpClient { BaseAddress = Address };
        while (true)
        {
            try
            {
                using var first = await client.GetAsync("/help", HttpCompletionOption.ResponseHeadersRead);
                return client;
            }
            catch (HttpRequestException) when (Clock.Elapsed < Patience && !_process.HasExited)
            {
                await Task.Delay(5);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SocialInsurance.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
