namespace SocialInsurance.Web.Hosting;

/// <summary>How much one client may ask for; the section "RateLimit" of the configuration.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    /// <summary>Calls and pages a second, in the long run.</summary>
    public int PerSecond { get; set; } = 50;

    /// <summary>Calls and pages at once.</summary>
    public int Burst { get; set; } = 3000;

    /// <summary>Files that one client sends at a time.</summary>
    public int Uploads { get; set; } = 10;
}
