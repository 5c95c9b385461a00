using Microsoft.Extensions.Diagnostics.HealthChecks;
using SocialInsurance.Web.Operation;

namespace SocialInsurance.Web.Hosting;

/// <summary>/health/live: the process answers; /health/ready: it can serve, or why not. And how it goes when it is told to stop.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this WebApplicationBuilder builder)
    {
        var shutdown = builder.Configuration.Read<ShutdownOptions>(ShutdownOptions.Section);
        builder.Services
            .Configure<ShutdownOptions>(builder.Configuration.GetSection(ShutdownOptions.Section))
            .Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(shutdown.NoticeSeconds + shutdown.RequestSeconds))
            .AddHostedService<GracefulStop>();
        builder.Services.AddHealthChecks()
            .AddCheck<StoppingCheck>("running")
            .AddCheck<DatabaseCheck>("database", timeout: Patience)
            .AddCheck<PoliciesCheck>("policies")
            .AddCheck("dataFolder", new DataFolderCheck(builder.DataFolder()), timeout: Patience);
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = WriteAsync });
    }

    // A reason stands here for each that fails; what the failure said stays in the app.
    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status == HealthStatus.Healthy ? "ok" : "unavailable",
        checks = report.Entries.ToDictionary(
            check => check.Key,
            check => check.Value.Status == HealthStatus.Healthy ? "ok" : check.Value.Description ?? "It does not answer in time.",
            StringComparer.Ordinal),
    });
}
