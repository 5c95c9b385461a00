namespace SocialInsurance.Web.Tests;

/// <summary>The folder that the solution is in, for what tests say about documents and sources.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(new(AppContext.BaseDirectory));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The cells of the rows of every table in a document.</summary>
    public static IEnumerable<string[]> Rows(string path) =>
        from line in Read(path).Split('\n')
        where line.StartsWith("| ", StringComparison.Ordinal)
        select line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray();

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "SocialInsurance.sln")) ? folder.FullName : Find(folder.Parent!);
}
