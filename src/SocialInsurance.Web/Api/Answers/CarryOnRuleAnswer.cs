using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A city's rule that the old limits apply until the new ones are published.</summary>
public sealed record CarryOnRuleAnswer(
    string From,
    string? To,
    IReadOnlyList<string> Insurances,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static CarryOnRuleAnswer Of(CarryOnRule rule) => new(
        ApiDate.Of(rule.Months.From),
        rule.Months.To is { } to ? ApiDate.Of(to) : null,
        [.. rule.Insurances.Select(ApiWords.WordOf)],
        rule.Citation.Confidence.ToString(),
        rule.Citation.Note,
        [.. rule.Citation.Sources.Select(source => source.Id)]);
}
