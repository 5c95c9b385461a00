using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Until when rural workers paid no unemployment contribution in a city, and from when like everyone; null is unknown.</summary>
public sealed record RuralUnemploymentAnswer(
    string ZeroUntil, string? UnifiedFrom, string Confidence, string? Note, IReadOnlyList<string> Sources)
{
    internal static RuralUnemploymentAnswer Of(RuralUnemployment rule) => new(
        ApiDate.Of(rule.ZeroUntil),
        rule.UnifiedFrom is { } from ? ApiDate.Of(from) : null,
        rule.Citation.Confidence.ToString(),
        rule.Citation.Note,
        [.. rule.Citation.Sources.Select(source => source.Id)]);
}

/// <summary>Insurances whose late fee may not exceed the principal in a city.</summary>
public sealed record LateFeeCapAnswer(
    IReadOnlyList<string> Insurances, string Rule, string Confidence, string? Note, IReadOnlyList<string> Sources)
{
    internal static LateFeeCapAnswer Of(LateFeeCap cap) => new(
        [.. cap.Insurances.Select(ApiWords.WordOf)],
        cap.Rule,
        cap.Citation.Confidence.ToString(),
        cap.Citation.Note,
        [.. cap.Citation.Sources.Select(source => source.Id)]);
}

/// <summary>A local office that took complaints in the months for which a source names it.</summary>
public sealed record LocalOfficeAnswer(
    string Text, string From, string? To, string Confidence, string? Note, IReadOnlyList<string> Sources)
{
    internal static LocalOfficeAnswer Of(LocalOffice office) => new(
        office.Text,
        ApiDate.Of(office.Months.From),
        office.Months.To is { } to ? ApiDate.Of(to) : null,
        office.Citation.Confidence.ToString(),
        office.Citation.Note,
        [.. office.Citation.Sources.Select(source => source.Id)]);
}
