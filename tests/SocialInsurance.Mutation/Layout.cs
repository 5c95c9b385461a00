using System.Runtime.CompilerServices;

namespace SocialInsurance.Mutation;

/// <summary>Where the source of Core and its built tests lie.</summary>
internal sealed class Layout([CallerFilePath] string here = "")
{
    private readonly string _root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));

    public string TestFolder => Path.Combine(_root, "tests/SocialInsurance.Core.Tests/bin/Release/net10.0/");

    private string Core => Path.Combine(_root, "src/SocialInsurance.Core");

    private string Generated => Path.Combine(Core, "obj/Release/net10.0");

    /// <summary>What people wrote and what the build adds to it: usings and attributes.</summary>
    public IEnumerable<string> SourceFiles =>
        Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories).Where(IsWritten)
            .Order(StringComparer.Ordinal)
            .Concat(Directory.EnumerateFiles(Generated, "*.cs"));

    public string TestFile(string name) => Path.Combine(TestFolder, name);

    public bool IsWritten(string file) => !file.StartsWith(Path.Combine(Core, "obj"), StringComparison.Ordinal)
        && !file.StartsWith(Path.Combine(Core, "bin"), StringComparison.Ordinal);
}
