using System.Reflection;
using System.Xml.Linq;
using SocialInsurance.Texts.Tests;

namespace SocialInsurance.Proof.Tests.Architecture;

/// <summary>The projects of the product: their assemblies, their sources and what they refer to.</summary>
internal static class Projects
{
    private const string Prefix = "SocialInsurance.";

    public static IReadOnlyDictionary<string, Assembly> Assemblies { get; } = new Dictionary<string, Assembly>(StringComparer.Ordinal)
    {
        ["Core"] = typeof(Core.Values.Yuan).Assembly,
        ["Policies"] = typeof(Policies.EmbeddedPolicyBook).Assembly,
        ["Requests"] = typeof(Requests.FieldNames).Assembly,
        ["Texts"] = typeof(Texts.Words).Assembly,
        ["Web"] = typeof(Program).Assembly,
        ["Workbooks"] = typeof(Workbooks.Reading.RowFile).Assembly,
    };

    /// <summary>The names of all projects, without what all names begin with.</summary>
    public static IEnumerable<string> Names { get; } = [.. ProjectFiles().Select(NameOf)];

    /// <summary>Which project refers to which, as the project files say.</summary>
    public static IEnumerable<(string From, string To)> References { get; } =
    [
        .. ProjectFiles().SelectMany(file => XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => (NameOf(file), NameOf(reference.Attribute("Include")!.Value)))),
    ];

    public static IEnumerable<string> Sources(string project) => SolutionFolder.Files($"src/{Prefix}{project}", "*.cs");

    public static string Relative(string file) => Path.GetRelativePath(SolutionFolder.Path, file).Replace('\\', '/');

    private static IEnumerable<string> ProjectFiles() => SolutionFolder.Files("src", "*.csproj");

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file.Replace('\\', '/'))[Prefix.Length..];
}
