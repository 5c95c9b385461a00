using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Everything the policy book knows of one city.</summary>
public sealed record CityAnswer(
    string Code,
    string Name,
    string EnglishName,
    string Version,
    string AsOf,
    IReadOnlyList<AverageAnswer> Averages,
    IReadOnlyList<LimitsRowAnswer> Limits,
    IReadOnlyList<RatesRowAnswer> Rates,
    IReadOnlyList<RoundAnswer> Rounds,
    string? Rounding,
    IReadOnlyList<string> Conflicts,
    IReadOnlyList<string> Gaps,
    IReadOnlyList<SourceAnswer> Sources)
{
    internal static CityAnswer Of(CityPolicy city, string version) => new(
        city.Code,
        city.ChineseName,
        city.EnglishName,
        version,
        ApiDate.Of(city.AsOf),
        [.. city.Averages.Select(AverageAnswer.Of)],
        [.. city.Limits.Select(LimitsRowAnswer.Of)],
        [.. city.Rates.Select(RatesRowAnswer.Of)],
        [.. city.Rounds.Select(RoundAnswer.Of)],
        city.Rounding,
        [.. city.Conflicts.Select(conflict => conflict.What)],
        city.Gaps,
        [.. city.Sources.Select(SourceAnswer.Of)]);
}
