using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>In which month the policy years of a city begin; null where each notice sets its own.</summary>
public sealed record PolicyYearStartAnswer(
    string From,
    string? To,
    IReadOnlyList<string> Insurances,
    int? StartMonth,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static PolicyYearStartAnswer Of(PolicyYearStart start) => new(
        ApiDate.Of(start.Months.From),
        start.Months.To is { } to ? ApiDate.Of(to) : null,
        [.. start.Insurances.Select(ApiWords.WordOf)],
        start.StartMonth,
        start.Citation.Confidence.ToString(),
        start.Citation.Note,
        [.. start.Citation.Sources.Select(source => source.Id)]);
}
