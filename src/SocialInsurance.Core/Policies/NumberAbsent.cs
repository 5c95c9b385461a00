namespace SocialInsurance.Core.Policies;

/// <summary>文号为何没有 / why a document is cited without its number.</summary>
public enum NumberAbsent
{
    /// <summary>未编文号 / it has none: a public notice, a table, an official answer.</summary>
    Unnumbered,

    /// <summary>文号未见 / nobody on the research saw it.</summary>
    NotSeen,
}
