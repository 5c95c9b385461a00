using System.Net;
using System.Net.Sockets;

namespace SocialInsurance.Browser.Tests;

/// <summary>A line to the app that counts every byte on it, also those of the connection that keeps a page alive.</summary>
internal sealed class CountedLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Uri _app;
    private readonly Task _answering;
    private long _bytes;

    public CountedLine(Uri app)
    {
        _app = app;
        _listener.Start();
        _answering = AnswerAsync();
    }

    /// <summary>Where the app answers over this line.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>What went to and fro so far.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _answering;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AnswerAsync()
    {
        var calls = new List<Task>();
        try
        {
            while (true)
            {
                calls.Add(ConnectAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(calls);
        }
    }

    private async Task ConnectAsync(TcpClient browser)
    {
        using var app = new TcpClient();
        using (browser)
        {
            await app.ConnectAsync(_app.Host, _app.Port, _end.Token);
            var (there, back) = (PassOnAsync(browser, app), PassOnAsync(app, browser));
            await Task.WhenAny(there, back);
        }
    }

    private async Task PassOnAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16384];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _end.Token) is > 0 and var count)
            {
                Interlocked.Add(ref _bytes, count);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), _end.Token);
            }
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // One side has hung up.
        }
    }
}
