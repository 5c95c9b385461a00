namespace SocialInsurance.Core.Calculation;

/// <summary>基数来历 / which rule gave a contribution base, before limits.</summary>
public enum BaseRule
{
    /// <summary>未缴 / nothing was paid.</summary>
    NothingPaid,

    /// <summary>用户给定 / the base the user states.</summary>
    Given,

    /// <summary>当地下限 / the city's floor of the month.</summary>
    CityFloor,

    /// <summary>平均工资的比例 / a share of an average wage.</summary>
    ShareOfAverage,

    /// <summary>本人工资 / the person's own wage.</summary>
    Wage,

    /// <summary>沿用已缴基数 / the base paid on, brought within the new limits.</summary>
    PaidBase,
}
