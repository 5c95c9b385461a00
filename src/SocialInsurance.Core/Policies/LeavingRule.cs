using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 离职结算规则 / a city's dated rule that people who leave before the new average is published settle at once, on a
/// base between two shares of the average of the year before last.
/// </summary>
/// <param name="Months">适用的费款所属期 / the liability months it is known for.</param>
/// <param name="LowestShare">最低比例 / the lowest share of the average.</param>
/// <param name="HighestShare">最高比例 / the highest share of the average.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record LeavingRule(MonthRange Months, Rate LowestShare, Rate HighestShare, Citation Citation)
{
    /// <summary>百分之百 / the lowest share where a city's rule is not known: the average itself.</summary>
    public static Rate UsualLowestShare => Rate.Whole;

    /// <summary>百分之三百 / the highest share where a city's rule is not known.</summary>
    public static Rate UsualHighestShare => Rate.FromPercent(300);
}
