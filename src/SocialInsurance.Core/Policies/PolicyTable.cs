namespace SocialInsurance.Core.Policies;

/// <summary>月度政策的两张表 / the two tables that answer for a liability month.</summary>
public enum PolicyTable
{
    /// <summary>上下限 / limits.</summary>
    Limits,

    /// <summary>费率 / rates.</summary>
    Rates,
}
