using System.Text.Json;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api;

/// <summary>A call with a JSON body: strictly read, answered in the caller's language, refused with problem details.</summary>
internal static class JsonCall
{
    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = 16,
    };

    public static async Task<IResult> AnswerAsync(HttpRequest http, Func<JsonElement, Words, IResult> answer)
    {
        var words = ApiLanguage.Of(http);
        if (!string.IsNullOrEmpty(http.ContentType) && !http.HasJsonContentType())
        {
            return ApiProblem.OfStatus(StatusCodes.Status415UnsupportedMediaType, words);
        }

        try
        {
            using var body = await ParseAsync(http);
            return answer(body.RootElement, words);
        }
        catch (JsonException malformed)
        {
            return ApiProblem.Malformed(malformed, words);
        }
        catch (BadHttpRequestException bad)
        {
            return ApiProblem.OfStatus(bad.StatusCode, words);
        }
    }

    // JSON can spell half a character, in names as well as in values, which no string of ours could hold.
    private static async Task<JsonDocument> ParseAsync(HttpRequest http)
    {
        try
        {
            var body = await JsonDocument.ParseAsync(http.Body, Strict, http.HttpContext.RequestAborted);
            ReadTexts(body.RootElement);
            return body;
        }
        catch (InvalidOperationException notText)
        {
            throw new JsonException(notText.Message, notText);
        }
    }

    private static void ReadTexts(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            _ = json.GetString();
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in json.EnumerateArray())
            {
                ReadTexts(entry);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in json.EnumerateObject())
            {
                _ = property.Name;
                ReadTexts(property.Value);
            }
        }
    }
}
