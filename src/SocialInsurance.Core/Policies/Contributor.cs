namespace SocialInsurance.Core.Policies;

/// <summary>参保身份 / how a person is insured.</summary>
public enum Contributor
{
    /// <summary>职工 / as an employee: employer and employee pay (社会保险法第十条第一款).</summary>
    Employee,

    /// <summary>灵活就业人员 / in flexible employment: the person pays all (社会保险法第十条第二款).</summary>
    Flexible,
}
