using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>How contributions are rounded in a city, as far as a source tells.</summary>
public sealed record MoneyRoundingAnswer(string Step, string Rule, string Confidence, string? Note, IReadOnlyList<string> Sources)
{
    internal static MoneyRoundingAnswer Of(MoneyRounding rounding) => new(
        ApiWords.WordOf(rounding.Step),
        rounding.Rule,
        rounding.Citation.Confidence.ToString(),
        rounding.Citation.Note,
        [.. rounding.Citation.Sources.Select(source => source.Id)]);
}
