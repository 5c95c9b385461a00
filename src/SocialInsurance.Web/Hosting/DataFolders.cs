namespace SocialInsurance.Web.Hosting;

/// <summary>The one folder the app writes to.</summary>
internal static class DataFolders
{
    public static string DataFolder(this WebApplicationBuilder builder) =>
        Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["DataFolder"] ?? "data");
}
