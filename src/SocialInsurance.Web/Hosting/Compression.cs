using Microsoft.AspNetCore.ResponseCompression;

namespace SocialInsurance.Web.Hosting;

/// <summary>Brotli or gzip for pages, API answers and static files.</summary>
internal static class Compression
{
    public static void AddCompression(this WebApplicationBuilder builder) =>
        builder.Services.AddResponseCompression(options =>
        {
            // Guessing a secret by compressed length (BREACH) needs a constant one: there is no login, and
            // antiforgery tokens are encrypted anew for every response.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json"];
        });
}
