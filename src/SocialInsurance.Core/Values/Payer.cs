namespace SocialInsurance.Core.Values;

/// <summary>缴费人 / who bears a contribution.</summary>
public enum Payer
{
    /// <summary>个人 / the insured person: the employee share, or all of it in flexible employment.</summary>
    Employee,

    /// <summary>用人单位 / the employer.</summary>
    Employer,
}
