using System.Text.Json.Nodes;
using System.Web;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Tests.Links;

/// <summary>Links as tests write and read them.</summary>
internal static class Linked
{
    public static string Write(string json) => LinkWriter.Write(JsonNode.Parse(json)!.AsObject());

    /// <summary>The JSON and the problems that a link holds, its query taken apart as a server does.</summary>
    public static (JsonObject Request, IReadOnlyList<RequestProblem> Problems) Read(string link) => LinkReader.Read(Query(link));

    public static IReadOnlyList<string> ProblemsOf(string link) => [.. Read(link).Problems.Select(Written.Of)];

    public static IEnumerable<KeyValuePair<string, string?>> Query(string link)
    {
        var fields = HttpUtility.ParseQueryString(link);
        return fields.AllKeys.SelectMany(name => fields.GetValues(name)!.Select(value => KeyValuePair.Create(name ?? value, name is null ? null : value)));
    }
}
