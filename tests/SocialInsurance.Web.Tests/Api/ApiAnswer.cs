using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>What the API answered.</summary>
internal sealed record ApiAnswer(int Status, string? ContentType, IReadOnlyDictionary<string, string> Headers, string Text)
{
    /// <summary>The answer as JSON, when all went well.</summary>
    public JsonNode Json
    {
        get
        {
            Assert.True(Status == 200, $"{Status}: {Text}");
            Assert.Equal("application/json", ContentType);
            return JsonNode.Parse(Text)!;
        }
    }

    /// <summary>The problem details (RFC 9457) of a call that failed with a status.</summary>
    public JsonNode Problem(int status)
    {
        Assert.True(Status == status, $"{Status} instead of {status}: {Text}");
        Assert.Equal("application/problem+json", ContentType);
        var problem = JsonNode.Parse(Text)!;
        Assert.Equal(status, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["title"]!);
        return problem;
    }

    /// <summary>The messages of a refused request, by field.</summary>
    public IReadOnlyDictionary<string, string[]> Errors()
    {
        var errors = Problem(400)["errors"]!.AsObject().ToDictionary(
            field => field.Key, field => field.Value!.AsArray().Select(message => (string)message!).ToArray(), StringComparer.Ordinal);
        Assert.NotEmpty(errors);
        Assert.All(errors.Values.SelectMany(messages => messages), message => Assert.DoesNotMatch(@"^\s*$|\{\d", message));
        return errors;
    }

    /// <summary>The only field that has a problem, and its only message.</summary>
    public (string Field, string Message) Error()
    {
        var (field, messages) = Assert.Single(Errors());
        return (field, Assert.Single(messages));
    }
}
