using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialInsurance.Core.Tests.Cases;

/// <summary>The worked cases beside the test projects: each a request as the API takes it, and the figures to the fen.</summary>
internal static class CaseFile
{
    /// <summary>The titles of a file, by which its cases are found again.</summary>
    public static TheoryData<string> Titles(string file)
    {
        var titles = All(file).ConvertAll(worked => worked["title"]!.GetValue<string>());
        Assert.Distinct(titles, StringComparer.Ordinal);
        return [.. titles];
    }

    public static (JsonElement Request, JsonElement Expected) Find(string file, string title)
    {
        var worked = All(file).Find(worked => worked["title"]!.GetValue<string>() == title)!;
        return (JsonSerializer.SerializeToElement(worked["request"]), JsonSerializer.SerializeToElement(worked["expected"]));
    }

    private static List<JsonNode> All(string file)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file));
        return [.. JsonNode.Parse(text)!.AsArray().Select(node => node!)];
    }
}
