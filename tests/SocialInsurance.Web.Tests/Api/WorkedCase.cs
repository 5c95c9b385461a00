using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>The worked cases beside the test projects: a request, what is expected, and how that was worked out.</summary>
internal static class WorkedCase
{
    private static readonly string Folder = Path.Combine(SolutionOf(new(AppContext.BaseDirectory)), "tests", "Cases");

    public static IReadOnlyDictionary<string, JsonNode> All(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsArray()
            .ToDictionary(worked => (string)worked!["title"]!, worked => worked!, StringComparer.Ordinal);

    private static string SolutionOf(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "SocialInsurance.sln"))
        ? folder.FullName
        : SolutionOf(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds the solution."));
}
