using SocialInsurance.Core.Coverage;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The ordinary questions of a year, and which figures keep most answers from being exact.</summary>
public sealed record YearCoverageAnswer(
    int Year, int Known, int Exact, int Estimated, int Partial, int Refused, IReadOnlyList<MissingFigureAnswer> Missing)
{
    internal static YearCoverageAnswer Of(YearCoverage year) => new(
        year.Year,
        year.Known,
        year.Exact,
        year.Estimated,
        year.Partial,
        year.Refused,
        [.. year.Missing.Select(figure => new MissingFigureAnswer(ApiWords.WordOf(figure.Table), ApiWords.WordOf(figure.Insurance), figure.Answers))]);
}
