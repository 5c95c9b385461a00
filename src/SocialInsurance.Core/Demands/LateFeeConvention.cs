using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Demands;

/// <summary>滞纳金口径 / how the days of a late fee were counted; printed with every fee, because cities differ.</summary>
/// <param name="Start">起算日 / the first day of default.</param>
/// <param name="DueDay">缴费截止日 / the payment deadline within the month, for <see cref="LateFeeStart.DueDay"/>.</param>
/// <param name="IncludesLastDay">缴费当日是否计入 / whether the day of payment counts.</param>
/// <param name="IsCappedAtPrincipal">是否以本金为限 / whether the fee stops at the principal.</param>
/// <param name="WindowEnd">不收滞纳金的截止日 / the last day without a fee, when an adjustment round names one: counted from the next day.</param>
/// <param name="CityRule">当地规定 / the city's rule, where it decided the first day or adds the last one.</param>
public sealed record LateFeeConvention(
    LateFeeStart Start,
    int DueDay,
    bool IncludesLastDay,
    bool IsCappedAtPrincipal,
    LocalDate? WindowEnd,
    LateFeeRule? CityRule)
{
    /// <summary>通常的缴费截止日，每月十五日 / the usual payment deadline: the 15th.</summary>
    public static int UsualDueDay => 15;

    /// <summary>某月的欠缴首日 / the first day of default of a liability month.</summary>
    public LocalDate FirstDayOfDefault(YearMonth month)
    {
        if (WindowEnd is { } end)
        {
            return end.PlusDays(1);
        }

        return Start switch
        {
            LateFeeStart.NextMonth => month.PlusMonths(1).OnDayOfMonth(1),
            LateFeeStart.SecondNextMonth => month.PlusMonths(2).OnDayOfMonth(1),
            LateFeeStart.DueDay => DeadlineOf(month).PlusDays(1),
        };
    }

    internal static LateFeeConvention Of(LateFeeTerms terms, LateFeeRule? city, LocalDate? windowEnd) => new(
        terms.Start ?? city?.Start ?? LateFeeStart.NextMonth,
        terms.DueDay ?? UsualDueDay,
        terms.IncludesLastDay ?? city?.IncludesLastDay ?? false,
        terms.IsCappedAtPrincipal ?? false,
        windowEnd,
        (terms.Start is null && windowEnd is null) || (terms.IncludesLastDay is null && city is { IncludesLastDay: true }) ? city : null);

    private LocalDate DeadlineOf(YearMonth month) =>
        month.OnDayOfMonth(Math.Min(DueDay, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
}
