namespace SocialInsurance.Web.Hosting;

/// <summary>How many connections there may be and how slow they may be; the section "Connections" of the configuration.</summary>
internal sealed class ConnectionOptions
{
    public const string Section = "Connections";

    /// <summary>Connections of one address, unless it is that of a proxy.</summary>
    public int PerClient { get; set; } = 1000;

    /// <summary>Connections of all together.</summary>
    public int Total { get; set; } = 10_000;

    /// <summary>Within how many seconds the head of a request must have come.</summary>
    public int HeadSeconds { get; set; } = 15;

    /// <summary>For how many seconds a connection may be idle.</summary>
    public int IdleSeconds { get; set; } = 60;

    /// <summary>How many bytes of a body must come a second.</summary>
    public int BodyBytesPerSecond { get; set; } = 1000;
}
