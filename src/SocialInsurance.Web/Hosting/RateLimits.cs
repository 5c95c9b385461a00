using System.Globalization;
using System.Threading.RateLimiting;

namespace SocialInsurance.Web.Hosting;

/// <summary>How many calls a client may make: generous, because a whole office shares one address.</summary>
internal static class RateLimits
{
    public const string PerClient = "per-client";
    private const int DefaultPerSecond = 50;
    private const int DefaultBurst = 3000;

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var perSecond = builder.Configuration.GetValue("RateLimit:PerSecond", DefaultPerSecond);
        var burst = builder.Configuration.GetValue("RateLimit:Burst", DefaultBurst);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(PerClient, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new()
                {
                    TokenLimit = burst,
                    TokensPerPeriod = perSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                }));
        });
    }
}
