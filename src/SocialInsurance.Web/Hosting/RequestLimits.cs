using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SocialInsurance.Web.Hosting;

/// <summary>How much a client may send, and how slowly. An endpoint that takes files raises the body limit for itself.</summary>
internal static class RequestLimits
{
    /// <summary>The longest path and query that is read: many times the longest link the page makes.</summary>
    public const int AddressCharacters = 8 << 10;

    private const int AddressBytesAccepted = (1 << 20) + (64 << 10);
    private const long BodyBytes = 1 << 20;
    private static readonly TimeSpan FirstBodyBytes = TimeSpan.FromSeconds(5);

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        // A page could not even say what is wrong: every link in it begins with the host.
        builder.Services.Configure<HostFilteringOptions>(hosts => (hosts.AllowEmptyHosts, hosts.IncludeFailureMessage) = (false, false));

        var connections = builder.Configuration.Read<ConnectionOptions>(ConnectionOptions.Section);
        var proxies = builder.Configuration.TrustedProxies();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // The server itself would cut the connection without a word; so it takes in more than is read.
            kestrel.Limits.MaxRequestLineSize = AddressBytesAccepted;
            kestrel.Limits.MaxRequestBufferSize = 2 * AddressBytesAccepted;
            kestrel.Limits.MaxRequestBodySize = BodyBytes; // a larger one is answered with 413

            kestrel.Limits.MaxConcurrentConnections = connections.Total;
            kestrel.Limits.MaxConcurrentUpgradedConnections = connections.Total;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(connections.HeadSeconds);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(connections.IdleSeconds);
            kestrel.Limits.MinRequestBodyDataRate = new(connections.BodyBytesPerSecond, FirstBodyBytes);
            LimitConnectionsOfClients(kestrel, connections.PerClient, proxies);
        });
    }

    /// <summary>Answers an address that is too long with 414 and a page or problem that says so.</summary>
    public static void UseAddressLimit(this WebApplication app) =>
        app.Use((context, next) =>
        {
            var (path, query) = (context.Request.Path.Value, context.Request.QueryString.Value);
            if ((path?.Length ?? 0) + (query?.Length ?? 0) <= AddressCharacters)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status414UriTooLong;
            return Task.CompletedTask;
        });

    private static void LimitConnectionsOfClients(KestrelServerOptions kestrel, int most, IReadOnlyList<IPNetwork> proxies)
    {
        var open = PartitionedRateLimiter.Create<IPAddress, string>(address => proxies.Holds(address)
            ? RateLimitPartition.GetNoLimiter(string.Empty)
            : RateLimitPartition.GetConcurrencyLimiter(Client.Of(address), _ => new() { PermitLimit = most, QueueLimit = 0 }));
        kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => async connection =>
        {
            using var place = open.AttemptAcquire((connection.RemoteEndPoint as IPEndPoint)?.Address ?? IPAddress.Loopback);
            if (place.IsAcquired)
            {
                await next(connection);
            }
            else
            {
                connection.Abort();
            }
        }));
    }
}
