using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace SocialInsurance.Web.Hosting;

/// <summary>How much a client may ask for: generous, because a whole office shares one address.</summary>
internal static class RateLimits
{
    public const string Uploads = "uploads";

    // A page comes with a dozen files, which browsers keep.
    private const int FilesOfACall = 20;

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.Read<RateLimitOptions>(RateLimitOptions.Section);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Client, int Share)>(context =>
                IsRefusal(context) ? RateLimitPartition.GetNoLimiter((string.Empty, 0)) : BucketOf(context, limits));
            options.AddPolicy(Uploads, context => RateLimitPartition.GetConcurrencyLimiter(
                Client.Of(context), _ => new() { PermitLimit = limits.Uploads, QueueLimit = 0 }));
        });
    }

    private static RateLimitPartition<(string Client, int Share)> BucketOf(HttpContext context, RateLimitOptions limits)
    {
        var share = context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null ? 1 : FilesOfACall;
        return RateLimitPartition.GetTokenBucketLimiter((Client.Of(context), share), _ => new()
        {
            TokenLimit = limits.Burst * share,
            TokensPerPeriod = limits.PerSecond * share,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });
    }

    // The page that explains a refusal must not be refused in turn.
    private static bool IsRefusal(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
