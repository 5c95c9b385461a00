namespace SocialInsurance.Browser.Tests;

/// <summary>
/// What somebody has read and approved, one small file each. What changes fails its test until it is approved again: run the
/// test with <c>APPROVE=1</c>, read the difference in version control, and commit it.
/// </summary>
internal static class Approved
{
    // bin/<configuration>/<framework>/ of the project
    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "Approved"));

    public static async Task AssertAsync(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        }

        var approved = File.Exists(file) ? await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) : string.Empty;
        Assert.Equal(approved, text, ignoreLineEndingDifferences: true);
    }
}
