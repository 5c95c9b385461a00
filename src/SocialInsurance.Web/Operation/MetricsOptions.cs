namespace SocialInsurance.Web.Operation;

/// <summary>Who may read the metrics; the section "Metrics" of the configuration.</summary>
internal sealed class MetricsOptions
{
    public const string Section = "Metrics";

    /// <summary>Whether everybody may, and not only programs on the same machine.</summary>
    public bool Public { get; set; }
}
