using System.Runtime.CompilerServices;

namespace SocialInsurance.Mutation;

/// <summary>Where the source of Core lies, and the built tests of it and of the book that it reads.</summary>
internal sealed class Layout([CallerFilePath] string here = "")
{
    private readonly string _root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));

    /// <summary>Every test assembly that judges, the quickest first.</summary>
    public IReadOnlyList<string> TestAssemblies => [Built("SocialInsurance.Core.Tests"), Built("SocialInsurance.Policies.Tests")];

    private string Core => Path.Combine(_root, "src/SocialInsurance.Core");

    private string Generated => Path.Combine(Core, "obj/Release/net10.0");

    /// <summary>What people wrote and what the build adds to it: usings and attributes.</summary>
    public IEnumerable<string> SourceFiles =>
        Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories).Where(IsWritten)
            .Order(StringComparer.Ordinal)
            .Concat(Directory.EnumerateFiles(Generated, "*.cs"));

    /// <summary>An assembly that lies beside the tests.</summary>
    public string? Beside(string assembly) =>
        TestAssemblies.Select(tests => Path.Combine(Path.GetDirectoryName(tests)!, assembly + ".dll")).FirstOrDefault(File.Exists);

    public bool IsWritten(string file) => !file.StartsWith(Path.Combine(Core, "obj"), StringComparison.Ordinal)
        && !file.StartsWith(Path.Combine(Core, "bin"), StringComparison.Ordinal);

    private string Built(string tests) => Path.Combine(_root, "tests", tests, "bin/Release/net10.0", tests + ".dll");
}
