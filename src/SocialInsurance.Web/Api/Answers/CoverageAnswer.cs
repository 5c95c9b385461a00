using SocialInsurance.Core.Coverage;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>How much the policy book knows: ordinary questions answered exactly, by estimate, in part, or refused.</summary>
public sealed record CoverageAnswer(
    string Version, int Asked, int Known, int Exact, int Estimated, int Partial, int Refused, IReadOnlyList<CityCoverageAnswer> Cities)
{
    internal static CoverageAnswer Of(BookCoverage coverage, PolicyBook book) => new(
        coverage.Version,
        coverage.Years.Sum(year => year.Asked),
        coverage.Years.Sum(year => year.Known),
        coverage.Years.Sum(year => year.Exact),
        coverage.Years.Sum(year => year.Estimated),
        coverage.Years.Sum(year => year.Partial),
        coverage.Years.Sum(year => year.Refused),
        [.. coverage.Years.GroupBy(year => year.City, StringComparer.Ordinal).Select(city => CityCoverageAnswer.Of(book.For(city.Key), city))]);
}
