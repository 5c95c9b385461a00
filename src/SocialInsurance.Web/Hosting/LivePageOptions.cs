namespace SocialInsurance.Web.Hosting;

/// <summary>How many pages may be live, each a connection and a circuit; the section "LivePages" of the configuration.</summary>
internal sealed class LivePageOptions
{
    public const string Section = "LivePages";

    /// <summary>Live pages of one client.</summary>
    public int PerClient { get; set; } = 300;

    /// <summary>Live pages of all clients together.</summary>
    public int Total { get; set; } = 3000;

    /// <summary>Pages that lost their connection and are kept, of all clients together.</summary>
    public int KeptDisconnected { get; set; } = 100;

    /// <summary>For how many seconds they are.</summary>
    public int KeptSeconds { get; set; } = 120;
}
