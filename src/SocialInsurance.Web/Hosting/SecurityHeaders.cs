using Microsoft.Extensions.Primitives;

namespace SocialInsurance.Web.Hosting;

/// <summary>Headers of every response: no foreign script, no frame, no referrer, no device, and no copy of anybody's figures.</summary>
internal static class SecurityHeaders
{
    // Components set style attributes; style elements stay forbidden, as do inline scripts.
    private static readonly StringValues Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; style-src-attr 'unsafe-inline'; " +
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static readonly StringValues NoDevices =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
        "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    // Not for subdomains, which may be somebody else's.
    private static readonly StringValues HttpsForAYear = "max-age=31536000";

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use((context, next) =>
        {
            // At the start of the response, because error handling clears what was set before it.
            context.Response.OnStarting(Apply, context);
            return next(context);
        });

    private static Task Apply(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY"; // for browsers that do not know frame-ancestors
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = NoDevices;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = HttpsForAYear;
        }

        if (StringValues.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = "no-store"; // only static files say otherwise
        }

        return Task.CompletedTask;
    }
}
