namespace SocialInsurance.Web.Operation;

/// <summary>How a node that is told to stop goes; the section "Shutdown" of the configuration.</summary>
public sealed class ShutdownOptions
{
    public const string Section = "Shutdown";

    /// <summary>For how many seconds it still answers while it says that it is not ready.</summary>
    public int NoticeSeconds { get; set; }

    /// <summary>For how many seconds after that requests that are running may go on.</summary>
    public int RequestSeconds { get; set; } = 20;
}
