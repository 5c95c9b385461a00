namespace SocialInsurance.Core.Policies;

/// <summary>效力 / whether published limits are final.</summary>
public enum LimitsStatus
{
    /// <summary>正式 / final.</summary>
    Final,

    /// <summary>暂行 / decreed for the time until the new average is published.</summary>
    Provisional,
}
