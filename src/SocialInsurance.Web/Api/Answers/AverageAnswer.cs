using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>An average wage of the policy book, in yuan.</summary>
public sealed record AverageAnswer(
    int Year,
    decimal? Annual,
    decimal Monthly,
    bool Derived,
    bool ForContributions,
    IReadOnlyList<string> Insurances,
    string Calibre,
    string? OffProfile,
    string? Published,
    string Confidence,
    string Grade,
    IReadOnlyList<BasisAnswer> Basis,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static AverageAnswer Of(AverageWage average) => new(
        average.Year,
        average.Annual?.ToDecimal(),
        average.Monthly.ToDecimal(),
        average.IsDerived,
        average.IsForContributions,
        [.. average.Insurances.Select(ApiWords.WordOf)],
        average.Calibre,
        average.OffProfile,
        PublicationAnswer.Of(average.Published),
        average.Citation.Confidence.ToString(),
        average.Citation.Grade.ToString(),
        BasisAnswer.Of(average.Citation),
        average.Citation.Note,
        [.. average.Citation.Sources.Select(source => source.Id)]);
}
