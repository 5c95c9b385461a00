using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A rule of a city that is shown and not applied.</summary>
public sealed record PolicyRuleAnswer(
    string Text,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static PolicyRuleAnswer Of(PolicyRule rule) => new(
        rule.Text,
        rule.Citation.Confidence.ToString(),
        rule.Citation.Note,
        [.. rule.Citation.Sources.Select(source => source.Id)]);
}
