using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>要求中的一行是什么 / what a line of a demand is said to be.</summary>
public enum DemandKind
{
    /// <summary>社会保险费 / contributions.</summary>
    Contribution,

    /// <summary>滞纳金 / a late fee.</summary>
    LateFee,

    /// <summary>当月 / the ordinary deduction of the month in which it is made.</summary>
    CurrentMonth,

    /// <summary>其他款项，不作判断 / something else, such as housing fund or a service fee, which is set aside and never judged.</summary>
    Other,
}

/// <summary>要求中的一行 / a line of an itemised demand.</summary>
/// <param name="Insurance">险种 / the insurance; absent where it is for all.</param>
/// <param name="Payer">缴费人 / whose share it is said to be; absent when not said.</param>
/// <param name="Months">月份 / the months; absent where it is for all.</param>
/// <param name="Amount">金额，元，不为负 / the amount; not negative.</param>
/// <param name="Kind">是什么 / what it is said to be.</param>
public sealed record DemandLine(Insurance? Insurance, Payer? Payer, MonthRange? Months, Yuan Amount, DemandKind Kind)
{
    /// <summary>是否不计入核对 / whether it is no part of what is compared with the share.</summary>
    public bool IsSetAside => Kind is DemandKind.Other or DemandKind.CurrentMonth;
}
