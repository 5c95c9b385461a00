using NodaTime;
using NodaTime.Text;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Months and days as the API writes them: yyyy-MM and yyyy-MM-dd.</summary>
internal static class ApiDate
{
    public static string Of(YearMonth month) => YearMonthPattern.Iso.Format(month);

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
