namespace SocialInsurance.Core.Demands;

/// <summary>扣款核对 / how a deduction compares with what the employee owes.</summary>
public enum DeductionFinding
{
    /// <summary>一致 / within the tolerance of the employee's share.</summary>
    Consistent,

    /// <summary>多扣 / beyond the employee's share.</summary>
    OverDeducted,

    /// <summary>含单位份额 / beyond the employee's share by just the employer's (社会保险法第十条第一款).</summary>
    IncludesEmployerShare,

    /// <summary>少扣 / below the employee's share.</summary>
    UnderDeducted,
}
