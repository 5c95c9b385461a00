using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>What a city decided about people who left before an adjustment; settled on leaving in percent of the average wage.</summary>
public sealed record LeaversRuleAnswer(
    string From,
    string To,
    IReadOnlyList<string> Insurances,
    string Route,
    bool OnApplication,
    bool ClosedByTransfer,
    string Advance,
    string Basis,
    string? StatusDay,
    decimal? LowestPercent,
    decimal? HighestPercent,
    string Rule,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static LeaversRuleAnswer Of(LeaversRule rule) => new(
        ApiDate.Of(rule.Months.From),
        ApiDate.Of(rule.Months.To),
        [.. rule.Insurances.Select(ApiWords.WordOf)],
        ApiWords.WordOf(rule.Route),
        rule.IsOnApplication,
        rule.IsClosedByTransfer,
        ApiWords.WordOf(rule.Advance),
        ApiWords.WordOf(rule.Basis),
        rule.StatusDay is { } day ? ApiDate.Of(day) : null,
        rule.Settlement?.Lowest.ToPercent(),
        rule.Settlement?.Highest.ToPercent(),
        rule.Rule,
        rule.Citation.Confidence.ToString(),
        rule.Citation.Note,
        [.. rule.Citation.Sources.Select(source => source.Id)]);
}
