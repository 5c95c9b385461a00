namespace SocialInsurance.Core.Requests;

/// <summary>可填的内容 / something a user may state that not every situation has a use for. What is of no use is said, never dropped in silence.</summary>
public enum RequestInput
{
    /// <summary>已缴基数 / the base paid on.</summary>
    CurrentBase,

    /// <summary>工资 / the wage.</summary>
    Wage,

    /// <summary>缴费比例 / the percentage of an average.</summary>
    PercentOfAverage,

    /// <summary>原平均工资 / the old average wage.</summary>
    OldAverageWage,

    /// <summary>新平均工资 / the new average wage.</summary>
    NewAverageWage,

    /// <summary>下限比例 / the floor as a share of a stated average.</summary>
    FloorPercent,

    /// <summary>原上下限 / the old limits.</summary>
    OldLimits,

    /// <summary>新上下限 / the new limits.</summary>
    NewLimits,

    /// <summary>工伤费率 / the employer's work injury rate.</summary>
    WorkInjuryRate,

    /// <summary>单位类型 / the class of the employer.</summary>
    EmployerSize,

    /// <summary>缓缴 / deferrals.</summary>
    Deferral,

    /// <summary>利息 / interest.</summary>
    Interest,

    /// <summary>本人垫付 / what the person paid alone.</summary>
    PaidByPerson,

    /// <summary>户籍 / rural instead of urban.</summary>
    Group,

    /// <summary>账单 / the bill of the collecting authority.</summary>
    Assessed,
}
