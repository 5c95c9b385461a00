namespace SocialInsurance.Core.Statements;

/// <summary>用户改动的政策参数 / a parameter of the policy book that the user stated differently.</summary>
public enum PolicyOverride
{
    /// <summary>原平均工资 / the old average wage.</summary>
    OldAverageWage,

    /// <summary>新平均工资 / the new average wage.</summary>
    NewAverageWage,

    /// <summary>原上下限 / the old limits.</summary>
    OldLimits,

    /// <summary>新上下限 / the new limits.</summary>
    NewLimits,

    /// <summary>费率 / the rates.</summary>
    Rates,
}
