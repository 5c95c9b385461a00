using System.Globalization;
using System.Net;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Security;

/// <summary>Whose word is taken about who asks, from where, and to whom.</summary>
public sealed class ProxyTests
{
    private static readonly (string Name, string? Value)[] Tight = [("RateLimit:Burst", "3"), ("RateLimit:PerSecond", "1")];

    [Theory]
    [InlineData(null)]
    [InlineData("10.0.0.0/8")]
    [InlineData("192.0.2.7")]
    public async Task Who_makes_up_addresses_is_limited_all_the_same(string? proxies)
    {
        using var server = new RealServer([.. Tight, ("Proxies", proxies)]);

        Assert.Contains(HttpStatusCode.TooManyRequests, await AsManyAsync(server));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1, 127.0.0.0/8")]
    public async Task Clients_of_a_configured_proxy_are_told_apart(string proxies)
    {
        using var server = new RealServer([.. Tight, ("Proxies", proxies)]);

        Assert.All(await AsManyAsync(server), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Contains(HttpStatusCode.TooManyRequests, await AsManyAsync(server, _ => "203.0.113.9"));
    }

    [Fact]
    public async Task What_a_client_tells_a_proxy_is_not_believed()
    {
        using var server = new RealServer([.. Tight, ("Proxies", "127.0.0.1")]);

        Assert.Contains(
            HttpStatusCode.TooManyRequests,
            await AsManyAsync(server, call => string.Create(CultureInfo.InvariantCulture, $"198.51.100.{call}, 203.0.113.9")));
    }

    [Fact]
    public async Task A_subscriber_with_a_network_of_addresses_is_one_client()
    {
        using var server = new RealServer([.. Tight, ("Proxies", "127.0.0.1")]);

        Assert.Contains(
            HttpStatusCode.TooManyRequests,
            await AsManyAsync(server, call => string.Create(CultureInfo.InvariantCulture, $"2001:db8:1:2::{call}")));
        Assert.All(
            await AsManyAsync(server, call => string.Create(CultureInfo.InvariantCulture, $"2001:db8:1:{call + 10}::1")),
            status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("127.0.0.1", true)]
    public async Task Https_is_believed_of_a_configured_proxy_alone(string? proxies, bool isBelieved)
    {
        using var server = new RealServer(("Proxies", proxies));

        using var answer = await server.GetAsync("/help", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.9"));

        Assert.Equal(isBelieved, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("back-pay.example", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    public async Task Only_named_hosts_are_answered(string host, HttpStatusCode status)
    {
        using var server = new RealServer(("AllowedHosts", "back-pay.example;localhost"));

        using var answer = await server.GetAsync("/help", ("Host", host));

        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("GET /help HTTP/1.0\r\n\r\n")]
    [InlineData("GET /help HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /help HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /help HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n")]
    public async Task A_request_to_no_host_is_refused_and_not_a_failure(string request)
    {
        using var server = new RealServer();
        await using var connection = await server.ConnectAsync(request);
        using var reader = new StreamReader(connection);

        Assert.Contains(" 400 ", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> AsManyAsync(RealServer server, Func<int, string>? address = null)
    {
        address ??= call => string.Create(CultureInfo.InvariantCulture, $"203.0.113.{call}");
        var answers = new List<HttpStatusCode>();
        for (var call = 1; call <= 20; call++)
        {
            using var answer = await server.GetAsync(ApiClient.Cities, ("X-Forwarded-For", address(call)));
            answers.Add(answer.StatusCode);
        }

        return answers;
    }
}
