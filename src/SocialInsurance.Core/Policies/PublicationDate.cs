using NodaTime;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 公布日 / the second clock of a policy value: the day on which it was made public, which may be known to the day,
/// to the month, or not at all.
/// </summary>
public readonly record struct PublicationDate
{
    private PublicationDate(LocalDate? knownFrom, YearMonth? month)
    {
        KnownFrom = knownFrom;
        Month = month;
    }

    /// <summary>公布日未知 / nobody noted the day.</summary>
    public static PublicationDate Unknown => default;

    /// <summary>
    /// 自该日起确知已公布 / the first day on which the value was certainly public: the day itself, or the last day of a
    /// month known only as a month. Absent when unknown.
    /// </summary>
    public LocalDate? KnownFrom { get; }

    /// <summary>仅知月份时的月份 / the month, when no more than the month is known.</summary>
    public YearMonth? Month { get; }

    /// <summary>公布于某日 / published on that day.</summary>
    public static PublicationDate On(LocalDate day) => new(day, null);

    /// <summary>公布于某月 / published in that month.</summary>
    public static PublicationDate In(YearMonth month) => new(month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth), month);

    /// <summary>该日是否确知已公布 / whether the value was certainly public on that day.</summary>
    public bool IsPublicOn(LocalDate day) => KnownFrom <= day;
}
