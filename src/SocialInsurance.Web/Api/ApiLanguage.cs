using Microsoft.Net.Http.Headers;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api;

/// <summary>The language a caller of the API asks for by <c>Accept-Language</c>; Chinese unless English is preferred.</summary>
internal static class ApiLanguage
{
    public static Words Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var languages))
        {
            return Words.Chinese;
        }

        foreach (var language in languages.Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1))
        {
            if (language.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            {
                return Words.Chinese;
            }

            if (language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return Words.English;
            }
        }

        return Words.Chinese;
    }
}
