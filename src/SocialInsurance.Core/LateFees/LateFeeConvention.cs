using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Core.LateFees;

/// <summary>滞纳金口径 / how the days of a late fee were counted; printed with every fee, because cities differ.</summary>
/// <param name="Start">起算日 / the first day of default.</param>
/// <param name="DueDay">缴费截止日 / the payment deadline within the month, for <see cref="LateFeeStart.DueDay"/>.</param>
/// <param name="IncludesLastDay">缴费当日是否计入 / whether the day of payment counts.</param>
/// <param name="IsCappedAtPrincipal">是否以本金为限 / whether the fee stops at the principal.</param>
/// <param name="CityRule">当地规定 / the city's rule, where it decided the first day or adds the last one.</param>
public sealed record LateFeeConvention(
    LateFeeStart Start, int DueDay, bool IncludesLastDay, bool IsCappedAtPrincipal, LateFeeRule? CityRule)
{
    /// <summary>通常的缴费截止日，每月十五日 / the usual payment deadline: the 15th.</summary>
    public static int UsualDueDay => 15;

    /// <summary>某月的欠缴首日 / the first day of default of a liability month, where no window or deferral moves it.</summary>
    public LocalDate FirstDayOfDefault(YearMonth month) => Start switch
    {
        LateFeeStart.NextMonth => month.PlusMonths(1).OnDayOfMonth(1),
        LateFeeStart.SecondNextMonth => month.PlusMonths(2).OnDayOfMonth(1),
        LateFeeStart.DueDay => DeadlineOf(month).PlusDays(1),
    };

    internal static LateFeeConvention Of(StatedLateFee stated, LateFeeRule? city) => new(
        stated.Start ?? city?.Start ?? LateFeeStart.NextMonth,
        stated.DueDay ?? UsualDueDay,
        stated.IncludesLastDay ?? city?.IncludesLastDay ?? false,
        stated.IsCappedAtPrincipal ?? false,
        stated.Start is null || (stated.IncludesLastDay is null && city is { IncludesLastDay: true }) ? city : null);

    private LocalDate DeadlineOf(YearMonth month) =>
        month.OnDayOfMonth(Math.Min(DueDay, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
}
