using System.Globalization;
using System.Text.Json;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Texts;
using SocialInsurance.Texts.Wording;

namespace SocialInsurance.Web.Api;

/// <summary>Problem details (RFC 9457) with every problem at once, keyed by field, in the caller's language.</summary>
internal static class ApiProblem
{
    private const string Body = "body";

    public static IResult Of(IEnumerable<RequestProblem> problems, Words words, Dictionary<string, object?>? more = null)
    {
        var all = problems.ToList();
        var errors = all
            .GroupBy(problem => problem.Field, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Select(words.Of).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        return new CountedRefusal(Of(errors, words, more), all.Select(problem => problem.Code));
    }

    /// <summary>Problems of one field, already in words.</summary>
    public static IResult Of(string field, IEnumerable<string> sentences, Words words) =>
        Of(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [.. sentences.Distinct(StringComparer.Ordinal)] }, words);

    public static IResult Malformed(JsonException malformed, Words words)
    {
        var template = Problems.ResourceManager.GetString(nameof(Problems.Malformed), words.Culture)!;
        var line = (malformed.LineNumber ?? 0) + 1;
        return Of(new Dictionary<string, string[]>(StringComparer.Ordinal) { [Body] = [string.Format(CultureInfo.InvariantCulture, template, line)] }, words);
    }

    /// <summary>A refusal that concerns the call as a whole, such as one that is too large.</summary>
    public static IResult OfStatus(int status, Words words) => Results.Problem(statusCode: status, title: TitleOf(status, words));

    /// <summary>A refusal that concerns a file of people as a whole.</summary>
    public static IResult OfBatch(int status, Words words, params object[] arguments) => Results.Problem(
        statusCode: status,
        detail: string.Format(words.Culture, Problems.ResourceManager.GetString($"Batch{status}", words.Culture) ?? TitleOf(status, words), arguments));

    /// <summary>What a status says, in the caller's language.</summary>
    public static string TitleOf(int status, Words words) => Problems.ResourceManager.GetString($"Status{status}", words.Culture)
        ?? Problems.ResourceManager.GetString(nameof(Problems.Status500), words.Culture)!;

    private static IResult Of(Dictionary<string, string[]> errors, Words words, Dictionary<string, object?>? more = null) => Results.ValidationProblem(
        errors,
        statusCode: StatusCodes.Status400BadRequest,
        title: Problems.ResourceManager.GetString(nameof(Problems.Title), words.Culture),
        extensions: more);
}
