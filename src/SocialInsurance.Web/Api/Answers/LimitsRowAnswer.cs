using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Limits of the policy book, in yuan a month; null is unknown, an open end is still in force.</summary>
public sealed record LimitsRowAnswer(
    IReadOnlyList<string> Insurances,
    int PolicyYear,
    string From,
    string? To,
    string Group,
    object? Floor,
    object? Ceiling,
    string Status,
    decimal? AverageWage,
    bool AverageDerived,
    string? Published,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static LimitsRowAnswer Of(LimitsRow row) => new(
        [.. row.Insurances.Select(ApiWords.WordOf)],
        row.PolicyYear,
        ApiDate.Of(row.Months.From),
        row.Months.To is { } to ? ApiDate.Of(to) : null,
        ApiWords.WordOf(row.Group),
        LimitOf(row.Limits.Floor),
        LimitOf(row.Limits.Ceiling),
        ApiWords.WordOf(row.Status),
        row.AverageWage?.ToDecimal(),
        row.IsAverageDerived,
        PublicationAnswer.Of(row.Published),
        row.Citation.Confidence.ToString(),
        row.Citation.Note,
        [.. row.Citation.Sources.Select(source => source.Id)]);

    private static object? LimitOf(Limit limit) => limit switch
    {
        { Amount: { } amount } => amount.ToDecimal(),
        { IsUnlimited: true } => "none",
        _ => null,
    };
}
