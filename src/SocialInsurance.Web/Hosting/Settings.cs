namespace SocialInsurance.Web.Hosting;

internal static class Settings
{
    /// <summary>What a section says, and the defaults for what it leaves out.</summary>
    public static TOptions Read<TOptions>(this IConfiguration configuration, string section)
        where TOptions : new() => configuration.GetSection(section).Get<TOptions>() ?? new();
}
