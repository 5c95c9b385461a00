using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Hosting;

/// <summary>The database, and the keys that protect cookies and the state of pages.</summary>
internal static class Storage
{
    public const string ConnectionName = "Database";
    private const string Application = "SocialInsurance";

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var folder = builder.CreateDataFolder();
        var keys = builder.Services.AddDataProtection().SetApplicationName(Application);
        if (builder.Configuration.GetConnectionString(ConnectionName) is { Length: > 0 } server)
        {
            builder.Services.AddSingleton(_ => Database.OnServer(server));
            builder.Services.AddOptions<KeyManagementOptions>()
                .Configure<Database>((options, database) => options.XmlRepository = new DatabaseKeyRepository(database));
        }
        else
        {
            builder.Services.AddSingleton(_ => Database.InFile(Path.Combine(folder.FullName, "batches.db")));
            keys.PersistKeysToFileSystem(folder.CreateSubdirectory("keys"));
        }
    }

    /// <summary>Brings the tables up to date before anything asks for them.</summary>
    public static Task UpdateStorageAsync(this WebApplication app) =>
        Schema.UpdateAsync(app.Services.GetRequiredService<Database>(), CancellationToken.None);
}
