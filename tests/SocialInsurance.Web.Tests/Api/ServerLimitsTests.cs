using System.Net.Http.Headers;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>Limits that the server itself keeps: asked of a real one on a free port.</summary>
public sealed class ServerLimitsTests(ServerLimitsTests.Server server) : IClassFixture<ServerLimitsTests.Server>
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData(ApiClient.BackPayments)]
    [InlineData(ApiClient.LateFees)]
    public async Task A_body_of_two_megabytes_is_too_large(string path)
    {
        var answer = await server.Client.PostAsync(path, $"{{ \"wage\": \"{new string('8', 2 * Megabyte)}\" }}");

        answer.Problem(413);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task A_body_sent_in_pieces_is_too_large_from_the_first_byte_beyond_the_limit()
    {
        using var content = new PushedContent(Megabyte + 1);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");

        (await server.Client.SendAsync(HttpMethod.Post, ApiClient.BackPayments, content)).Problem(413);
    }

    [Fact]
    public async Task A_body_of_just_under_a_megabyte_is_read() => Assert.Contains(
        "wage", (await server.Client.PostAsync(ApiClient.BackPayments, $"{{ \"wage\": \"{new string('8', Megabyte - 100)}\" }}")).Errors().Keys, StringComparer.Ordinal);

    [Theory]
    [InlineData(9000)]
    [InlineData(100_000)]
    [InlineData(Megabyte)]
    public async Task An_address_may_be_too_long(int length)
    {
        (await server.Client.GetAsync($"{ApiClient.Cities}/{new string('8', length)}")).Problem(414);
        (await server.Client.GetAsync($"{ApiClient.Cities}?x={new string('8', length)}")).Problem(414);
        Assert.Equal(414, (await server.Client.GetAsync($"/?v=1&wage={new string('8', length)}")).Status);
    }

    [Fact]
    public async Task An_address_of_seven_kilobytes_is_read() =>
        (await server.Client.GetAsync($"{ApiClient.Cities}/{new string('8', 7000)}")).Problem(404);

    [Fact]
    public async Task The_server_does_not_say_what_it_is() =>
        Assert.DoesNotContain("Server", (await server.Client.GetAsync(ApiClient.Cities)).Headers.Keys, StringComparer.OrdinalIgnoreCase);

    /// <summary>The app on Kestrel.</summary>
    public sealed class Server : IDisposable
    {
        private readonly ApiFactory _factory = new(ApiFactory.Today);

        public Server()
        {
            _factory.UseKestrel(0);
            _factory.StartServer();
            using var any = _factory.CreateClient();

            // However long the server takes to say that it does not want a body, it is not sent before.
            var patient = new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan };
            Client = new ApiClient(new(patient) { BaseAddress = any.BaseAddress });
        }

        internal ApiClient Client { get; }

        public void Dispose()
        {
            Client.Dispose();
            _factory.Dispose();
        }
    }

    /// <summary>A body whose length nobody announces.</summary>
    private sealed class PushedContent(int bytes) : HttpContent
    {
        private const int Piece = 64 << 10;

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            var spaces = new byte[bytes];
            Array.Fill(spaces, (byte)' ');
            for (var sent = 0; sent < bytes; sent += Piece)
            {
                await stream.WriteAsync(spaces.AsMemory(sent, Math.Min(Piece, bytes - sent)));
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
