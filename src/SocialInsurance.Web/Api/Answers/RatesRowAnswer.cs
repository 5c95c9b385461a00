using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Rates of the policy book, in percent, and fixed amounts in yuan a month.</summary>
public sealed record RatesRowAnswer(
    string Insurance,
    string Component,
    string Contributor,
    string Group,
    int? Tier,
    string From,
    string? To,
    decimal? Employee,
    decimal? Employer,
    decimal EmployeeFixed,
    decimal EmployerFixed,
    bool IncludesMaternity,
    IReadOnlyList<decimal> Classes,
    decimal? EmployerLowest,
    decimal? EmployerHighest,
    bool Derived,
    bool DatesInferred,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static RatesRowAnswer Of(RatesRow row) => new(
        ApiWords.WordOf(row.Insurance),
        ApiWords.WordOf(row.Component),
        ApiWords.WordOf(row.Contributor),
        ApiWords.WordOf(row.Group),
        row.Tier,
        ApiDate.Of(row.Months.From),
        row.Months.To is { } to ? ApiDate.Of(to) : null,
        row.Employee?.ToPercent(),
        row.Employer?.ToPercent(),
        row.EmployeeFixed.ToDecimal(),
        row.EmployerFixed.ToDecimal(),
        row.IncludesMaternity,
        [.. row.Classes.Select(rate => rate.ToPercent())],
        row.EmployerLowest?.ToPercent(),
        row.EmployerHighest?.ToPercent(),
        row.IsDerived,
        row.AreDatesInferred,
        row.Citation.Confidence.ToString(),
        row.Citation.Note,
        [.. row.Citation.Sources.Select(source => source.Id)]);
}
