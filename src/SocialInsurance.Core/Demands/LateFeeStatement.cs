using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>滞纳金部分 / the late fees of a statement, all of them the employer's.</summary>
/// <param name="Months">逐月 / month by month.</param>
/// <param name="Convention">口径 / how the days were counted.</param>
public sealed record LateFeeStatement(ImmutableArray<LateFeeMonth> Months, LateFeeConvention Convention)
{
    /// <summary>合计，元 / in all.</summary>
    public Yuan Total => Yuan.FromFen(Months.Sum(month => month.Fee?.Fee.Fen ?? 0));

    /// <summary>个人承担，恒为零 / the employee's part: nothing, ever (人社部令第13号第二十条).</summary>
    public static Yuan Employee => Yuan.Zero;

    /// <summary>单位承担，元 / the employer's part: all of it.</summary>
    public Yuan Employer => Total;

    /// <summary>是否有超过本金的月份 / whether the fee of any month exceeds its principal when not capped.</summary>
    public bool ExceedsPrincipal => Months.Any(month => month.Fee is { } fee && fee.Uncapped > fee.Principal);

    /// <summary>是否有早于社会保险法的欠缴 / whether any default began before the law was in force.</summary>
    public bool HasOlderDefault => Months.Any(month => month.Fee is null);
}
