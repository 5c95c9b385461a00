namespace SocialInsurance.Core.Demands;

/// <summary>对公司要求的判断 / what a demand turns out to be, within one yuan.</summary>
public enum DemandFinding
{
    /// <summary>等于个人应付 / it equals the employee share.</summary>
    EqualsEmployeeShare,

    /// <summary>低于个人应付 / it is below the employee share.</summary>
    BelowEmployeeShare,

    /// <summary>高于个人应付 / it is above the employee share.</summary>
    ExceedsEmployeeShare,

    /// <summary>含单位份额 / it is both shares together.</summary>
    IncludesEmployerShare,

    /// <summary>含滞纳金 / it is the share, or both shares, plus the late fee, which the employee never owes.</summary>
    IncludesLateFee,
}
