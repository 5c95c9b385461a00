using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SocialInsurance.Texts.Tests.Resources;

/// <summary>The texts of one resource in both languages, as its two .resx files hold them.</summary>
/// <param name="Name">The name of the class that the build makes of it, such as <c>Notes</c>.</param>
/// <param name="Chinese">The neutral texts by key.</param>
/// <param name="English">The English texts by key.</param>
internal sealed partial record TextFile(string Name, IReadOnlyDictionary<string, string> Chinese, IReadOnlyDictionary<string, string> English)
{
    /// <summary>Every resource below src, whichever project it belongs to.</summary>
    public static IReadOnlyList<TextFile> All { get; } =
    [
        .. SolutionFolder.Files("src", "*.resx")
            .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal))
            .Select(file => new TextFile(Path.GetFileNameWithoutExtension(file), Read(file), Read(Path.ChangeExtension(file, ".en.resx")))),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(file => file.Name)];

    public static TextFile Named(string name) => All.Single(file => file.Name == name);

    public static IEnumerable<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    private static Dictionary<string, string> Read(string file) => XDocument.Load(file).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);
}
