using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Something a city charges or caps that is not computed.</summary>
public sealed record NotComputedAnswer(
    string Text,
    IReadOnlyList<string> Insurances,
    string From,
    string? To,
    string Confidence,
    IReadOnlyList<string> Sources)
{
    internal static NotComputedAnswer Of(NotComputed item) => new(
        item.Text,
        [.. item.Insurances.Select(ApiWords.WordOf)],
        ApiDate.Of(item.Months.From),
        item.Months.To is { } to ? ApiDate.Of(to) : null,
        item.Citation.Confidence.ToString(),
        [.. item.Citation.Sources.Select(source => source.Id)]);
}
