using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Security;

/// <summary>Who asks for more than a share, or more slowly than anybody needs, does not stop others.</summary>
public sealed class FloodTests
{
    private const string Batches = "/api/v1/batches";
    private const string Leaver = """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04" }""";

    // Half of a form, after which nothing comes.
    private const string SlowUpload =
        "POST " + Batches + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n"
        + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\ncity,";

    // The server asks for the body when it begins to read it.
    private static readonly string AwaitedUpload = SlowUpload.Replace("Content-Type", "Expect: 100-continue\r\nContent-Type", StringComparison.Ordinal);

    private const string KeptRequest = "GET /help HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private const string WholeRequest = "GET /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Half_open_connections_and_slow_uploads_do_not_keep_others_waiting()
    {
        using var server = new RealServer();
        var attackers = new List<Stream>();
        foreach (var bytes in Enumerable.Repeat("GET / HTTP/1.1\r\nHost: lo", 200).Concat(Enumerable.Repeat(SlowUpload, 20)))
        {
            attackers.Add(await server.ConnectAsync(bytes));
        }

        using var statement = await server.Http.PostAsync(ApiClient.BackPayments, new StringContent(Leaver, Encoding.UTF8, "application/json"), Cancellation);
        using var page = await server.GetAsync("/help");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (statement.StatusCode, page.StatusCode));
        attackers.ForEach(attacker => attacker.Dispose());
    }

    [Fact]
    public async Task A_head_that_does_not_come_to_its_end_is_hung_up_on()
    {
        using var server = new RealServer(("Connections:HeadSeconds", "1"));
        await using var attacker = await server.ConnectAsync("GET / HTTP/1.1\r\nHost: lo");

        Assert.StartsWith("HTTP/1.1 408", await ReadToEndAsync(attacker), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_says_nothing_is_hung_up_on()
    {
        using var server = new RealServer(("Connections:IdleSeconds", "1"));
        await using var attacker = await server.ConnectAsync(string.Empty);

        Assert.Empty(await ReadToEndAsync(attacker));
    }

    [Fact]
    public async Task A_body_that_trickles_is_cut_and_leaves_nothing()
    {
        using var server = new RealServer(("Connections:BodyBytesPerSecond", "100000"));
        await using var attacker = await server.ConnectAsync(SlowUpload);

        Assert.StartsWith("HTTP/1.1 408", await ReadToEndAsync(attacker), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(server.DataFolder, "uploads")));
    }

    [Fact]
    public async Task One_client_has_only_so_many_connections()
    {
        using var server = new RealServer(("Connections:PerClient", "3"));
        var first = await AnsweredAsync(server, KeptRequest);
        await using var second = await AnsweredAsync(server, KeptRequest);
        await using var third = await AnsweredAsync(server, KeptRequest);
        Assert.Empty(await AskAsync(server));

        await first.DisposeAsync();
        await Until.TrueAsync(async () => (await AskAsync(server)).StartsWith("HTTP/1.1 200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_client_sends_only_so_many_files_at_a_time()
    {
        using var server = new RealServer(("RateLimit:Uploads", "2"), ("Connections:BodyBytesPerSecond", "1"));
        var first = await AnsweredAsync(server, AwaitedUpload);
        await using var second = await AnsweredAsync(server, AwaitedUpload);
        Assert.Equal(HttpStatusCode.TooManyRequests, await UploadAsync(server));
        using var other = await server.GetAsync(ApiClient.Cities);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);

        await first.DisposeAsync();
        await Until.TrueAsync(async () => await UploadAsync(server) == HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("/language/en")]
    [InlineData("/statement.xlsx")]
    [InlineData(ApiClient.Cities)]
    public async Task Who_asks_too_often_is_told_so_wherever_he_asks(string path)
    {
        using var server = new RealServer(("RateLimit:Burst", "3"), ("RateLimit:PerSecond", "1"));
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 20; i++)
        {
            answers.Add(await server.GetAsync(path));
        }

        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(1, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.NotEmpty(await refused.Content.ReadAsStringAsync(Cancellation));
        using var style = await server.GetAsync("/app.css");
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
    }

    [Fact]
    public async Task A_live_page_too_many_is_refused_calmly_until_another_is_closed()
    {
        using var server = new RealServer(("LivePages:PerClient", "2"));
        using (await server.GetAsync("/help"))
        {
            // The first page takes longest; a connection on which nobody speaks is not kept for as long as that.
        }

        var first = await LiveAsync(server);
        using var second = await LiveAsync(server);
        await Assert.ThrowsAsync<WebSocketException>(() => LiveAsync(server));

        using var page = await server.GetAsync("/help");
        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.Contains("关掉", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        using var call = await server.GetAsync(ApiClient.Cities);
        Assert.Equal(HttpStatusCode.OK, call.StatusCode);

        first.Abort();
        first.Dispose();
        await Until.TrueAsync(async () => (await server.GetAsync("/help")).StatusCode == HttpStatusCode.OK);
        using var third = await LiveAsync(server);
        Assert.Equal(WebSocketState.Open, third.State);
    }

    [Fact]
    public async Task When_all_places_are_taken_a_page_says_that_it_is_for_a_while()
    {
        using var server = new RealServer(("LivePages:Total", "1"));
        using var only = await LiveAsync(server);

        using var page = await server.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.NotNull(page.Headers.RetryAfter);
        Assert.Contains("暂时不可用", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", false)]
    [InlineData("same-site", false)]
    [InlineData("same-origin", true)]
    public async Task Another_site_opens_no_connection_in_the_name_of_its_visitor(string site, bool isOpened)
    {
        using var server = new RealServer();

        var live = await Record.ExceptionAsync(async () => (await LiveAsync(server, ("Sec-Fetch-Site", site))).Dispose());

        Assert.Equal(isOpened, live is null);
    }

    [Fact]
    public async Task A_message_that_no_page_would_send_ends_its_connection()
    {
        using var server = new RealServer();
        using var page = await LiveAsync(server);
        try
        {
            await page.SendAsync(new byte[1 << 20].Select(_ => (byte)0x7F).ToArray(), WebSocketMessageType.Binary, endOfMessage: true, Cancellation);
        }
        catch (Exception cut) when (cut is WebSocketException or IOException)
        {
            // Its first bytes may have been enough.
        }

        var buffer = new byte[4096];
        await Until.TrueAsync(async () =>
        {
            try
            {
                return (await page.ReceiveAsync(buffer, Cancellation)).MessageType == WebSocketMessageType.Close;
            }
            catch (WebSocketException)
            {
                return true;
            }
        });
    }

    private static async Task<ClientWebSocket> LiveAsync(RealServer server, params (string Name, string Value)[] headers)
    {
        var socket = new ClientWebSocket();
        foreach (var (name, value) in headers)
        {
            socket.Options.SetRequestHeader(name, value);
        }

        await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, Cancellation);
        await socket.SendAsync("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, Cancellation);
        return socket;
    }

    // Its answer has begun to come: from now on it certainly has its place.
    private static async Task<Stream> AnsweredAsync(RealServer server, string request)
    {
        var connection = await server.ConnectAsync(request);
        Assert.NotEqual(0, await connection.ReadAsync(new byte[1], Cancellation));
        return connection;
    }

    private static async Task<HttpStatusCode> UploadAsync(RealServer server)
    {
        using var form = new MultipartFormDataContent { { new StringContent("city,situation,from,to\n500000,leaving,2013-01,2013-04\n"), "file", "a.csv" } };
        using var answer = await server.Http.PostAsync(Batches, form, Cancellation);
        return answer.StatusCode;
    }

    // Who is hung up on may notice it as early as when it connects or writes.
    private static async Task<string> AskAsync(RealServer server)
    {
        try
        {
            await using var connection = await server.ConnectAsync(WholeRequest);
            return await ReadToEndAsync(connection);
        }
        catch (Exception cut) when (cut is SocketException { SocketErrorCode: SocketError.ConnectionReset } or IOException)
        {
            return string.Empty;
        }
    }

    private static async Task<string> ReadToEndAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        try
        {
            return await reader.ReadToEndAsync(Cancellation);
        }
        catch (IOException)
        {
            return string.Empty; // cut
        }
    }
}
