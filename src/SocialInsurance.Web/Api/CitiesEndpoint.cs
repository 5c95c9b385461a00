using SocialInsurance.Core.Policies;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Web.Api.Answers;
using SocialInsurance.Web.Policies;

namespace SocialInsurance.Web.Api;

/// <summary>GET /api/v1/cities and /api/v1/cities/{code}: what the policy book knows.</summary>
internal static class CitiesEndpoint
{
    public static IResult List(PolicyBook book) =>
        Results.Ok(book.CityCodes.Select(code => CitySummary.Of(book.For(code))).ToList());

    public static IResult Show(string code, PolicyBook book, HttpRequest http) => book.FindCityOrNation(book.CodeMeantBy(code)) is { } city
        ? Results.Ok(CityAnswer.Of(city, book.Version))
        : UnknownCity(code, book, http);

    public static IResult Download(string code, string table, PolicyBook book, HttpRequest http)
    {
        if (book.FindCityOrNation(code) is not { } city)
        {
            return UnknownCity(code, book, http);
        }

        return PolicyCsv.Write(city, table) is { } file
            ? Results.File(file, "text/csv; charset=utf-8", $"{city.Code}-{table}.csv")
            : Results.NotFound();
    }

    private static IResult UnknownCity(string code, PolicyBook book, HttpRequest http)
    {
        var words = ApiLanguage.Of(http);
        var problem = new RequestProblem(ProblemCode.UnknownCity, FieldNames.City, Excerpt.Of(code), new Expectation.OneOf([.. book.CityCodes]));
        return Results.Problem(words.Of(problem), statusCode: StatusCodes.Status404NotFound);
    }
}
