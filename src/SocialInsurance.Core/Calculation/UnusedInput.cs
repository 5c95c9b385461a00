namespace SocialInsurance.Core.Calculation;

/// <summary>未用到的输入 / something the user stated that a calculation has no use for; said openly, never dropped in silence.</summary>
public enum UnusedInput
{
    /// <summary>已缴基数 / the base paid on.</summary>
    CurrentBase,

    /// <summary>工资 / the wage.</summary>
    Wage,

    /// <summary>缴费比例 / the share of an average.</summary>
    Share,

    /// <summary>原平均工资 / the old average wage.</summary>
    OldAverageWage,

    /// <summary>新平均工资 / the new average wage.</summary>
    NewAverageWage,

    /// <summary>原上下限 / the old limits.</summary>
    OldLimits,

    /// <summary>新上下限 / the new limits.</summary>
    NewLimits,
}
