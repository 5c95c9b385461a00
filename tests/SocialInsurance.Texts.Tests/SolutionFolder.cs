namespace SocialInsurance.Texts.Tests;

/// <summary>The folder of the solution, from which tests read sources, cases and approved texts.</summary>
internal static class SolutionFolder
{
    public static string Path { get; } = Find(new(AppContext.BaseDirectory));

    public static string File(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Files below a folder of the solution, without what builds have written.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(File(folder), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Find(DirectoryInfo folder) => System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "SocialInsurance.sln"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds the solution."));
}
