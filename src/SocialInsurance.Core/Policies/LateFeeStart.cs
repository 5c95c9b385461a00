namespace SocialInsurance.Core.Policies;

/// <summary>
/// 滞纳金起算日 / the first day of default of a liability month. The law says no more than "from the day of default";
/// agencies count in these three ways.
/// </summary>
public enum LateFeeStart
{
    /// <summary>次月一日 / the first day of the month after the liability month.</summary>
    NextMonth,

    /// <summary>第二个月一日 / the first day of the second month after the liability month.</summary>
    SecondNextMonth,

    /// <summary>缴费截止日的次日 / the day after the payment deadline within the liability month.</summary>
    DueDay,
}
