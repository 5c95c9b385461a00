namespace SocialInsurance.Core.Tests.Support;

/// <summary>The folder of the solution, from which tests read sources.</summary>
internal static class SolutionFolder
{
    public static string Path { get; } = Find(new(AppContext.BaseDirectory));

    /// <summary>Files below a folder of the solution, without what builds have written.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(System.IO.Path.Combine(Path, folder), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Find(DirectoryInfo folder) => File.Exists(System.IO.Path.Combine(folder.FullName, "SocialInsurance.sln"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds the solution."));
}
