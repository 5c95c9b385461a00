using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>The app in this process, on a day of the test's choice and with a data folder of its own.</summary>
/// <param name="day">Today in China.</param>
/// <param name="settings">Settings such as <c>RateLimit:Burst</c>, null for the default; without them nobody is slowed down.</param>
public sealed class ApiFactory(string day, params (string Name, string? Value)[] settings) : WebApplicationFactory<Program>
{
    /// <summary>The day on which most tests ask.</summary>
    public const string Today = "2026-11-21";

    private readonly DirectoryInfo _dataFolder = Directory.CreateTempSubdirectory("social-insurance-");

    public string DataFolder => _dataFolder.FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Production");
        builder.UseSetting("DataFolder", _dataFolder.FullName);
        var all = settings.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
        all.TryAdd("RateLimit:Burst", "1000000");
        foreach (var (name, value) in all.Where(setting => setting.Value is not null))
        {
            builder.UseSetting(name, value);
        }

        var noon = LocalDatePattern.Iso.Parse(day).Value.At(new(12, 0)).WithOffset(Offset.FromHours(8)).ToInstant();
        builder.ConfigureTestServices(services => services.AddSingleton<IClock>(new StoppedClock(noon)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            DeleteDataFolder();
        }
    }

    // A job that was under way when the app was stopped may still write what it has begun.
    private void DeleteDataFolder() => Assert.True(SpinWait.SpinUntil(
        () =>
        {
            try
            {
                _dataFolder.Delete(recursive: true);
                return true;
            }
            catch (IOException)
            {
                return !Directory.Exists(DataFolder);
            }
        },
        TimeSpan.FromSeconds(10)));

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
