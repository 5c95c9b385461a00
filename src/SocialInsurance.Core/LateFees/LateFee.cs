using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.LateFees;

/// <summary>
/// 滞纳金 / the late fee on one principal: 0.05% a day, simple, half up to the fen (社会保险法第八十六条). It is the
/// employer's, also for the employee's part (人社部令第13号第二十条).
/// </summary>
/// <param name="Principal">欠缴本金，元 / the unpaid principal, both shares.</param>
/// <param name="From">欠缴首日 / the first day of default.</param>
/// <param name="Days">天数 / the days counted.</param>
/// <param name="Uncapped">未封顶的金额，元 / the fee without a cap.</param>
/// <param name="Fee">金额，元 / the fee.</param>
public sealed record LateFee(Yuan Principal, LocalDate From, int Days, Yuan Uncapped, Yuan Fee)
{
    /// <summary>万分之五 / 0.05% a day.</summary>
    public static Rate DailyRate => Rate.FromMillionths(500);

    /// <summary>社会保险法施行日 / before this day older national and local rules apply, and nothing is computed.</summary>
    public static LocalDate LawInForceFrom => new(2011, 7, 1);

    /// <summary>满本金所需天数 / the days after which the fee reaches the principal: 2,000.</summary>
    public static int DaysToReachPrincipal => (int)(Rate.Whole.Millionths / DailyRate.Millionths);

    /// <summary>金额达到本金之日 / the day of default on which the fee reaches the principal.</summary>
    public LocalDate ReachesPrincipalOn => From.PlusDays(DaysToReachPrincipal - 1);

    /// <summary>计算 / the fee on a principal from the first day of default to the day of payment.</summary>
    /// <param name="principal">欠缴本金 / the unpaid principal, both shares.</param>
    /// <param name="from">欠缴首日 / the first day of default, not before <see cref="LawInForceFrom"/>.</param>
    /// <param name="to">缴费日 / the day of payment; before the first day of default there is no fee.</param>
    /// <param name="includesLastDay">缴费当日是否计入 / whether the day of payment counts.</param>
    /// <param name="isCapped">是否以本金为限 / whether the fee stops at the principal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The default began before the law was in force.</exception>
    public static LateFee Of(Yuan principal, LocalDate from, LocalDate to, bool includesLastDay, bool isCapped)
    {
        if (from < LawInForceFrom)
        {
            throw new ArgumentOutOfRangeException(nameof(from), from, "The default began before the law was in force.");
        }

        var days = Math.Max(0, Period.DaysBetween(from, to) + (includesLastDay ? 1 : 0));
        var uncapped = HalfUpToFen((Int128)principal.Fen * DailyRate.Millionths * days);
        return new(principal, from, days, uncapped, isCapped ? Yuan.Min(uncapped, principal) : uncapped);
    }

    // Decades of a large principal go beyond what an exact amount holds.
    private static Yuan HalfUpToFen(Int128 fenMillionths) =>
        Yuan.FromFen((long)((fenMillionths + (Rate.Whole.Millionths / 2)) / Rate.Whole.Millionths));
}
