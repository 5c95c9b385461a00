using SocialInsurance.Core.Policies;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Web.Api.Answers;

namespace SocialInsurance.Web.Api;

/// <summary>GET /api/v1/cities and /api/v1/cities/{code}: what the policy book knows.</summary>
internal static class CitiesEndpoint
{
    public static IResult List(PolicyBook book) =>
        Results.Ok(book.CityCodes.Select(code => CitySummary.Of(book.For(code))).ToList());

    public static IResult Show(string code, PolicyBook book, HttpRequest http)
    {
        if (book.Find(code, out var city))
        {
            return Results.Ok(CityAnswer.Of(city, book.Version));
        }

        var words = ApiLanguage.Of(http);
        var problem = new RequestProblem(ProblemCode.UnknownCity, FieldNames.City, Excerpt.Of(code), [string.Join(", ", book.CityCodes)]);
        return Results.Problem(words.Of(problem), statusCode: StatusCodes.Status404NotFound);
    }
}
