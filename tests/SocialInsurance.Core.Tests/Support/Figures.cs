using NodaTime;
using NodaTime.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Support;

/// <summary>Short ways to write the figures, months and days of a test.</summary>
internal static class Figures
{
    public static Yuan Yuan(decimal amount) => Core.Values.Yuan.FromDecimal(amount);

    public static Rate Percent(decimal percent) => Rate.FromPercent(percent);

    public static YearMonth Month(string month) => YearMonthPattern.Iso.Parse(month).Value;

    public static MonthRange Period(string from, string to) => new(Month(from), Month(to));

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static BaseLimits Limits(decimal floor, decimal ceiling) => new(Limit.At(Yuan(floor)), Limit.At(Yuan(ceiling)));
}
