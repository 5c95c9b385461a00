using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Checks;

/// <summary>公布日是否可信 / whether a publication day can be true: slips of the pen show here.</summary>
internal static class PublicationDays
{
    private const int MostMonthsApart = 36;

    /// <summary>Averages are published after their year is over.</summary>
    public static void CheckYearIsOver(ImmutableArray<Placed<AverageWage>> averages)
    {
        foreach (var row in averages)
        {
            if (EarliestDay(row.Value.Published)?.Year <= row.Value.Year)
            {
                row.Report("published before its year was over");
            }
        }
    }

    /// <summary>Nothing is published after the day of the research, or years away from the month in which it takes effect.</summary>
    public static void Check<T>(
        ImmutableArray<Placed<T>> rows,
        LocalDate asOf,
        Func<T, PublicationDate> publishedOf,
        Func<T, YearMonth> effectiveFrom)
    {
        foreach (var row in rows)
        {
            if (EarliestDay(publishedOf(row.Value)) is not { } day)
            {
                continue;
            }

            if (day > asOf)
            {
                row.Report(FormattableString.Invariant($"published after {asOf:uuuu-MM-dd}, the day of the research"));
            }

            if (Math.Abs(MonthsBetween(effectiveFrom(row.Value), day)) > MostMonthsApart)
            {
                row.Report(FormattableString.Invariant(
                    $"published more than three years from {effectiveFrom(row.Value):uuuu-MM}, when it takes effect"));
            }
        }
    }

    /// <summary>The day, or the first day of a month that is all that is known.</summary>
    private static LocalDate? EarliestDay(PublicationDate published) =>
        published.Month is { } month ? month.OnDayOfMonth(1) : published.KnownFrom;

    private static int MonthsBetween(YearMonth month, LocalDate day) => ((day.Year - month.Year) * 12) + day.Month - month.Month;
}
