using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// The policy year of a month nobody has a row for. The year and not the calendar tells which average wage set the limits, and so
/// which steps of two cities are the same: that of 2023 begins in January here and in July there.
/// </summary>
internal static class PolicyYears
{
    private const int MonthsOfYear = 12;

    /// <summary>How many months later a month is.</summary>
    public static int MonthsAfter(this YearMonth month, YearMonth other) => ((month.Year - other.Year) * MonthsOfYear) + month.Month - other.Month;

    /// <summary>The policy year of a month between two rows, as the city says when its years begin, or else counted from the nearer row.</summary>
    public static int Of(CityPolicy city, Insurance insurance, YearMonth month, LimitsRow? before, LimitsRow? after)
    {
        var year = StartOf(city, insurance, month) is { } start
            ? month.Year - (month.Month < start ? 1 : 0)
            : CountedFromRows(month, before, after);
        return Math.Min(Math.Max(year, before?.PolicyYear ?? int.MinValue), after?.PolicyYear ?? int.MaxValue);
    }

    private static int? StartOf(CityPolicy city, Insurance insurance, YearMonth month)
    {
        foreach (var start in city.PolicyYearStarts)
        {
            if (start.StartMonth is not null && start.Months.Contains(month) && start.Insurances.Contains(insurance))
            {
                return start.StartMonth;
            }
        }

        return null;
    }

    private static int CountedFromRows(YearMonth month, LimitsRow? before, LimitsRow? after)
    {
        var sinceBefore = before?.Months.To is { } end ? month.MonthsAfter(end) : int.MaxValue;
        var untilAfter = after is null ? int.MaxValue : after.Months.From.MonthsAfter(month);
        return (before, after) switch
        {
            ({ } last, _) when sinceBefore <= untilAfter => last.PolicyYear + YearsIn(sinceBefore),
            (_, { } first) => first.PolicyYear - YearsIn(untilAfter),
            _ => month.Year,
        };
    }

    /// <summary>Years begun: the first month after a row belongs to the next year already.</summary>
    private static int YearsIn(int months) => (months + MonthsOfYear - 1) / MonthsOfYear;
}
