using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A city of the policy book and the months it covers.</summary>
public sealed record CitySummary(string Code, string Name, string EnglishName, string From, string? To)
{
    internal static CitySummary Of(CityPolicy city)
    {
        // Rows without an end say that there are no limits; the amounts all have one.
        var last = city.Limits.Max(row => row.Months.To);
        return new(
            city.Code,
            city.ChineseName,
            city.EnglishName,
            ApiDate.Of(city.Limits.Min(row => row.Months.From)),
            last is { } month ? ApiDate.Of(month) : null);
    }
}
