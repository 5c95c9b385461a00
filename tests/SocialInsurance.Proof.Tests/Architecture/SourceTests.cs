using System.Text.RegularExpressions;
using SocialInsurance.Texts.Tests;

namespace SocialInsurance.Proof.Tests.Architecture;

/// <summary>How sources are laid out and what they may not ask, whichever compiler looks at them.</summary>
public sealed partial class SourceTests
{
    private static readonly IReadOnlyList<string> Sources = [.. SolutionFolder.Files("src", "*.cs")];

    [Fact]
    public void The_time_is_asked_of_a_clock() => Assert.DoesNotContain(
        Sources.Concat(SolutionFolder.Files("src", "*.razor")), file => Now().IsMatch(File.ReadAllText(file)));

    /// <summary>Names that say nothing gather what belongs nowhere.</summary>
    [Fact]
    public void Every_type_is_named_after_what_it_is() => Assert.DoesNotContain(
        Projects.Assemblies.Values.SelectMany(assembly => assembly.GetTypes()).Select(type => type.FullName!.Split('`')[0]),
        name => name.StartsWith("SocialInsurance.", StringComparison.Ordinal) && VagueName().IsMatch(name));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Now();

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utility|Utilities)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex VagueName();
}
