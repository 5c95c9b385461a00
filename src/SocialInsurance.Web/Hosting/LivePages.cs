using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Diagnostics;

namespace SocialInsurance.Web.Hosting;

/// <summary>How many pages may be live at a time, and what one of them may send. A page beyond that is refused before it is made.</summary>
internal static class LivePages
{
    private const string Hub = "/_blazor";
    private const int MessageBytes = 32 << 10;
    private const int BatchesUnacknowledged = 10;
    private static readonly TimeSpan ScriptPatience = TimeSpan.FromSeconds(30);

    // "none" is who types an address; a program sends no such header.
    private static readonly string[] OwnSites = ["same-origin", "none"];

    /// <summary>The limits of live pages, for the registration of the Blazor pages.</summary>
    public static IServerSideBlazorBuilder LimitLivePages(this IServerSideBlazorBuilder pages, IConfiguration configuration)
    {
        var limits = configuration.Read<LivePageOptions>(LivePageOptions.Section);
        pages.Services.Configure<CircuitOptions>(circuits =>
        {
            var kept = TimeSpan.FromSeconds(limits.KeptSeconds);
            circuits.DisconnectedCircuitMaxRetained = limits.KeptDisconnected;
            circuits.DisconnectedCircuitRetentionPeriod = kept;
            circuits.PersistedCircuitInMemoryMaxRetained = limits.KeptDisconnected;
            circuits.PersistedCircuitInMemoryRetentionPeriod = kept;
            circuits.MaxBufferedUnacknowledgedRenderBatches = BatchesUnacknowledged;
            circuits.JSInteropDefaultCallTimeout = ScriptPatience;
        });
        return pages.AddHubOptions(hub => hub.MaximumReceiveMessageSize = MessageBytes);
    }

    public static void UseLivePageLimit(this WebApplication app)
    {
        var limits = app.Configuration.Read<LivePageOptions>(LivePageOptions.Section);
        var ofClients = PartitionedRateLimiter.Create<HttpContext, string>(context => Places(Client.Of(context), limits.PerClient));
        var ofAll = PartitionedRateLimiter.Create<HttpContext, string>(_ => Places(string.Empty, limits.Total));
        app.Lifetime.ApplicationStopped.Register(() =>
        {
            ofClients.Dispose();
            ofAll.Dispose();
        });
        app.Use(async (context, next) =>
        {
            if (IsConnection(context.Request))
            {
                await ConnectAsync(context, next, ofClients, ofAll);
            }
            else if (WantsToLive(context) && (IsFull(ofClients, context) || IsFull(ofAll, context)))
            {
                Refuse(context, IsFull(ofClients, context));
            }
            else
            {
                await next(context);
            }
        });
    }

    // A connection is one request that lasts as long as the page is connected.
    private static async Task ConnectAsync(
        HttpContext context, RequestDelegate next, PartitionedRateLimiter<HttpContext> ofClients, PartitionedRateLimiter<HttpContext> ofAll)
    {
        if (context.Request.Headers["Sec-Fetch-Site"] is [{ } site] && !OwnSites.Contains(site, StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        using var place = ofClients.AttemptAcquire(context);
        using var room = place.IsAcquired ? ofAll.AttemptAcquire(context) : place;
        if (room.IsAcquired)
        {
            await next(context);
        }
        else
        {
            Refuse(context, !place.IsAcquired);
        }
    }

    private static RateLimitPartition<string> Places(string whose, int places) =>
        RateLimitPartition.GetConcurrencyLimiter(whose, _ => new() { PermitLimit = places, QueueLimit = 0 });

    private static bool IsFull(PartitionedRateLimiter<HttpContext> places, HttpContext context) =>
        places.GetStatistics(context) is { CurrentAvailablePermits: 0 };

    private static bool IsConnection(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && string.Equals(request.Path.Value, Hub, StringComparison.OrdinalIgnoreCase);

    private static bool WantsToLive(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        && context.AcceptsInteractiveRouting()
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null;

    private static void Refuse(HttpContext context, bool isClientsOwn)
    {
        context.Response.StatusCode = isClientsOwn ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
    }
}
