using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A city's rule for settling on leaving, in percent of the average wage.</summary>
public sealed record LeavingRuleAnswer(
    string From,
    string To,
    decimal LowestPercent,
    decimal HighestPercent,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static LeavingRuleAnswer Of(LeavingRule rule) => new(
        ApiDate.Of(rule.Months.From),
        ApiDate.Of(rule.Months.To),
        rule.LowestShare.ToPercent(),
        rule.HighestShare.ToPercent(),
        rule.Citation.Confidence.ToString(),
        rule.Citation.Note,
        [.. rule.Citation.Sources.Select(source => source.Id)]);
}
