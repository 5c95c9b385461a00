using SocialInsurance.Core.Coverage;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The ordinary questions of one city, by year.</summary>
public sealed record CityCoverageAnswer(string Code, string Name, string EnglishName, IReadOnlyList<YearCoverageAnswer> Years)
{
    internal static CityCoverageAnswer Of(CityPolicy city, IEnumerable<YearCoverage> years) =>
        new(city.Code, city.ChineseName, city.EnglishName, [.. years.Select(YearCoverageAnswer.Of)]);
}
