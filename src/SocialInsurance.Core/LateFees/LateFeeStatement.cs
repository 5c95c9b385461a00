using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.LateFees;

/// <summary>一月的滞纳金 / the late fee of a liability month, or of a part of it whose default began on another day.</summary>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="Principal">本金，元 / the unpaid principal, both shares of every insurance.</param>
/// <param name="From">欠缴首日 / its first day of default.</param>
/// <param name="Fee">滞纳金 / the fee; absent where the default began before the law was in force.</param>
public sealed record LateFeeMonth(YearMonth Month, Yuan Principal, LocalDate From, LateFee? Fee);

/// <summary>滞纳金部分 / the late fees of a statement, all of them the employer's.</summary>
/// <param name="Months">逐月 / month by month.</param>
/// <param name="Convention">口径 / how the days were counted.</param>
/// <param name="WindowEnds">补差截止日 / the last days without a fee after which parts of it were counted.</param>
/// <param name="Cap">当地封顶 / the city's cap that held a fee back; absent when none did.</param>
/// <param name="IsComplete">本金是否齐全 / whether the principal is known in full.</param>
public sealed record LateFeeStatement(
    ImmutableArray<LateFeeMonth> Months,
    LateFeeConvention Convention,
    ImmutableArray<LocalDate> WindowEnds,
    LateFeeCap? Cap,
    bool IsComplete)
{
    /// <summary>账单上的滞纳金，元 / the fee of the authority's bill; absent where it is computed.</summary>
    public Yuan? Assessed { get; init; }

    /// <summary>合计，元 / in all.</summary>
    public Yuan Total => Assessed ?? SumOf(Months);

    /// <summary>个人承担，恒为零 / the employee's part: nothing, ever (人社部令第13号第二十条).</summary>
    public static Yuan Employee => Yuan.Zero;

    /// <summary>单位承担，元 / the employer's part: all of it.</summary>
    public Yuan Employer => Total;

    /// <summary>是否有超过本金的月份 / whether the fee of any month exceeds its principal when not capped.</summary>
    public bool ExceedsPrincipal => Months.Any(month => month.Fee is { } fee && fee.Uncapped > fee.Principal);

    /// <summary>是否有早于社会保险法的欠缴 / whether any default began before the law was in force.</summary>
    public bool HasOlderDefault => Months.Any(month => month.Fee is null);

    /// <summary>某些月份的滞纳金，元 / the fee of some months, as of those at one employer.</summary>
    public Yuan TotalOf(MonthRange months) => SumOf(Months.Where(month => months.Contains(month.Month)));

    /// <summary>账单的 / the fee that a bill names, whose days nobody counted here.</summary>
    internal static LateFeeStatement OfBill(Yuan amount, LateFeeConvention convention) => new([], convention, [], Cap: null, IsComplete: true) { Assessed = amount };

    private static Yuan SumOf(IEnumerable<LateFeeMonth> months) => Yuan.FromFen(months.Sum(month => month.Fee?.Fee.Fen ?? 0));
}
