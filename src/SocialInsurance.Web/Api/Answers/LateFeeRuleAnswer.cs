using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>How a city counts the days of the late fee.</summary>
public sealed record LateFeeRuleAnswer(
    string Start,
    bool IncludesLastDay,
    string Rule,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static LateFeeRuleAnswer Of(LateFeeRule rule) => new(
        ApiWords.WordOf(rule.Start),
        rule.IncludesLastDay,
        rule.Rule,
        rule.Citation.Confidence.ToString(),
        rule.Citation.Note,
        [.. rule.Citation.Sources.Select(source => source.Id)]);
}
