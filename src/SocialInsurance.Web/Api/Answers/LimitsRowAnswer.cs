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
    decimal? FloorPercent,
    decimal? CeilingPercent,
    string Status,
    decimal? AverageWage,
    decimal? AverageAnnual,
    bool AverageDerived,
    decimal? FloorAverage,
    bool Derived,
    string? OffProfile,
    bool DatesInferred,
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
        row.FloorShare?.ToPercent(),
        row.CeilingShare?.ToPercent(),
        ApiWords.WordOf(row.Status),
        row.AverageWage?.ToDecimal(),
        row.AverageAnnual?.ToDecimal(),
        row.IsAverageDerived,
        row.FloorAverage?.ToDecimal(),
        row.AreAmountsDerived,
        row.OffProfile,
        row.AreDatesInferred,
        PublicationAnswer.Of(row.Published),
        row.Citation.Confidence.ToString(),
        row.Citation.Note,
        [.. row.Citation.Sources.Select(source => source.Id)]);

    internal static object? LimitOf(Limit limit) => limit switch
    {
        { Amount: { } amount } => amount.ToDecimal(),
        { IsUnlimited: true } => "none",
        _ => null,
    };
}
