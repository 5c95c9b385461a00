using System.Text.RegularExpressions;
using SocialInsurance.Texts.Tests;

namespace SocialInsurance.Proof.Tests.Architecture;

public sealed partial class DependencyTests
{
    private static readonly string[] ServerParts = ["Microsoft.AspNetCore", "Microsoft.Data", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "Dapper", "Npgsql", "Quartz", "Radzen", "Serilog"];

    [Fact]
    public void The_picture_shows_the_references_there_are() => Assert.Equal(
        Projects.References.Order(),
        Arrow().Matches(File.ReadAllText(SolutionFolder.File("docs", "architecture.md"))).Select(arrow => (arrow.Groups["from"].Value, arrow.Groups["to"].Value)).Order());

    /// <summary>Whoever is on the left knows nobody to the right.</summary>
    [Fact]
    public void References_go_one_way()
    {
        string[] order = ["Core", "Policies", "Requests", "Texts", "Workbooks", "Web"];

        Assert.Equal(order.Order(StringComparer.Ordinal), Projects.Names.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(Projects.References, reference => Assert.True(Array.IndexOf(order, reference.To) < Array.IndexOf(order, reference.From), $"{reference}"));
    }

    [Fact]
    public void Only_the_web_knows_of_servers_and_databases() => Assert.All(
        Projects.Assemblies.Where(project => project.Key != "Web"),
        project => Assert.DoesNotContain(
            project.Value.GetReferencedAssemblies(), reference => ServerParts.Any(part => reference.Name!.StartsWith(part, StringComparison.Ordinal))));

    [Fact]
    public void Every_project_is_looked_at() => Assert.Equal(
        Projects.Names.Order(StringComparer.Ordinal), Projects.Assemblies.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [GeneratedRegex(@"^ *(?<from>\w+) --> (?<to>\w+) *$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Arrow();
}
