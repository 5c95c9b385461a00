using System.Net;
using System.Net.Sockets;
using System.Text;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Security;

/// <summary>The app on Kestrel at a free port, with connections that say what a test wants them to.</summary>
internal sealed class RealServer : IDisposable
{
    private readonly ApiFactory _factory;

    public RealServer(params (string Name, string? Value)[] settings)
    {
        _factory = new(ApiFactory.Today, settings);
        _factory.UseKestrel(0);
        _factory.StartServer();
        _factory.ClientOptions.AllowAutoRedirect = false;
        Http = _factory.CreateClient();
    }

    public HttpClient Http { get; }

    public Uri Address => Http.BaseAddress!;

    public string DataFolder => _factory.DataFolder;

    public async Task<NetworkStream> ConnectAsync(string firstBytes)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port, TestContext.Current.CancellationToken);
        var stream = new NetworkStream(socket, ownsSocket: true);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(firstBytes), TestContext.Current.CancellationToken);
        return stream;
    }

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Http.Dispose();
        _factory.Dispose();
    }
}
