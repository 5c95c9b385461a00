using System.Globalization;
using Serilog;
using Serilog.Events;

namespace SocialInsurance.Web.Hosting;

/// <summary>Logs to the console and to a file a day, without anything about the people who use the site.</summary>
internal static class Logs
{
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {RequestId} {SourceContext}: {Message:lj}{NewLine}{Exception}";
    private const int MegabytesOfAFile = 10;
    private const int FilesKept = 14;

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            // Below warnings ASP.NET Core writes whole addresses, and a shared link carries wages in its query.
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            .WriteTo.Console(outputTemplate: Template, formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(
                Path.Combine(builder.CreateDataFolder().FullName, "logs", "web-.log"),
                outputTemplate: Template,
                formatProvider: CultureInfo.InvariantCulture,
                fileSizeLimitBytes: MegabytesOfAFile << 20,
                rollOnFileSizeLimit: true,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: FilesKept)
            .CreateLogger();

        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}
