using System.Diagnostics;
using System.Globalization;

namespace SocialInsurance.Benchmarks;

/// <summary>The same case in the rule engines of others, run by Node on this machine at this time.</summary>
internal static class Peers
{
    /// <summary>The nanoseconds of one case by the name of the engine; nothing when they cannot be had.</summary>
    public static IReadOnlyList<(string Name, double Nanoseconds)> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("social-insurance-peers-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Peers")))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            _ = Run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "--no-package-lock");
            return [.. Run(folder, "node", "peers.mjs")
                .Select(line => line.Split(' '))
                .Where(words => words.Length == 2)
                .Select(words => (words[0], double.Parse(words[1], CultureInfo.InvariantCulture) * 1000))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Run(DirectoryInfo folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Split('\n') : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
