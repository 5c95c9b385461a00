namespace SocialInsurance.Web.Hosting;

/// <summary>The one folder the app writes to, and the one in it that the operator writes to.</summary>
internal static class DataFolders
{
    public static string PolicyFolder(this WebApplicationBuilder builder) => builder.Configuration["PolicyFolder"] is { } folder
        ? Path.Combine(builder.Environment.ContentRootPath, folder)
        : Path.Combine(builder.DataFolder(), "policies");

    /// <summary>Makes the folder of data, which nobody else on the machine may look into: keys and people's wages are in it.</summary>
    public static DirectoryInfo CreateDataFolder(this WebApplicationBuilder builder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(builder.DataFolder())
        : Directory.CreateDirectory(builder.DataFolder(), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    public static string DataFolder(this WebApplicationBuilder builder) =>
        Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["DataFolder"] ?? "data");
}
