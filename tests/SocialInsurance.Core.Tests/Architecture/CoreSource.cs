using System.Text.RegularExpressions;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Architecture;

/// <summary>The sources of Core, file by file, without comments and texts.</summary>
internal static partial class CoreSource
{
    /// <summary>The folders in their order: each may refer to those before it.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        ["Values", "Policies", "Estimates", "Requests", "Months", "Notes", "Situations", "Ledger", "LateFees", "Statements", "Benefits", "Demands", "Coverage"];

    public static IReadOnlyList<SourceFile> Files { get; } =
        [.. SolutionFolder.Files("src/SocialInsurance.Core", "*.cs").Select(path => new SourceFile(path, FolderOf(path), CodeOf(File.ReadAllText(path))))];

    /// <summary>The file that declares a type.</summary>
    public static SourceFile? FileOf(string type) => Files.FirstOrDefault(file => Regex.IsMatch(
        file.Code, $@"\b(class|struct|record|enum|interface)\s+{Regex.Escape(type)}\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    private static string FolderOf(string path) => Path.GetFileName(Path.GetDirectoryName(path)!);

    private static string CodeOf(string text) => TextOrComment().Replace(text, string.Empty);

    [GeneratedRegex(@"//[^\n]*|""([^""\\\n]|\\.)*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TextOrComment();
}

/// <summary>A source file: where it is, the folder of Core it belongs to, and its code.</summary>
internal sealed record SourceFile(string Path, string Folder, string Code)
{
    /// <summary>How often the code says a word.</summary>
    public int Mentions(string word) => Regex.Count(Code, $@"\b{Regex.Escape(word)}\b", RegexOptions.None, TimeSpan.FromSeconds(1));

    public override string ToString() => Path;
}
