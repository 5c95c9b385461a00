using System.Net;
using SocialInsurance.Web.Operation;

namespace SocialInsurance.Web.Hosting;

/// <summary>/metrics in the text format of Prometheus, for programs on the same machine unless a setting says more.</summary>
internal static class Metrics
{
    private const string Text = "text/plain; version=0.0.4; charset=utf-8";
    private const string ForwardedFor = "X-Forwarded-For";

    public static void AddMetrics(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<Measurements>()
        .AddSingleton<PrometheusExport>()
        .AddHostedService(services => services.GetRequiredService<PrometheusExport>());

    public static void MapMetrics(this WebApplication app)
    {
        var isPublic = app.Configuration.Read<MetricsOptions>(MetricsOptions.Section).Public;
        app.MapGet("/metrics", (HttpContext context, PrometheusExport export) =>
            isPublic || IsOnThisMachine(context) ? Results.Text(export.Write(), Text) : Results.NotFound()).ExcludeFromDescription();
    }

    // What a proxy on this machine passes on comes from elsewhere, whether or not the proxy is a configured one.
    private static bool IsOnThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !context.Request.Headers.ContainsKey(ForwardedFor);
}
