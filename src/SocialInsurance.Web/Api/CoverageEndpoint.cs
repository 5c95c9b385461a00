using SocialInsurance.Core.Policies;
using SocialInsurance.Web.Api.Answers;
using SocialInsurance.Web.Policies;

namespace SocialInsurance.Web.Api;

/// <summary>GET /api/v1/coverage: how the ordinary questions of every city and year are answered.</summary>
internal static class CoverageEndpoint
{
    public static IResult Show(PublishedCoverage published, PolicyBook book) => Results.Ok(CoverageAnswer.Of(published.Coverage, book));
}
