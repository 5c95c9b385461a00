using System.Text;
using System.Text.RegularExpressions;
using SocialInsurance.Core.Statements;

namespace SocialInsurance.Texts.Tests;

/// <summary>
/// Texts that somebody has read and approved, one small file each. A text that changes fails its test until it is approved
/// again: run the tests with <c>APPROVE=1</c>, read the difference in version control, and commit it.
/// </summary>
internal static partial class ApprovedTexts
{
    public static string Folder { get; } = SolutionFolder.File("tests", "SocialInsurance.Texts.Tests", "Approved");

    private static bool IsApproving => Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <summary>The file of a case: its title, without what a file's name cannot hold.</summary>
    public static string FileOf(string title, Words words)
    {
        var name = NotInNames().Replace(title.ToLowerInvariant(), "-").Trim('-');
        return Path.Combine(Folder, words.Culture.Name, name + ".txt");
    }

    /// <summary>The verdict, every explanation and every note of a statement.</summary>
    public static string Of(Statement statement, Words words)
    {
        var text = new StringBuilder(VerdictOf(statement, words));
        foreach (var insurance in statement.Insurances)
        {
            text.Append('\n').Append(words.Of(insurance.Insurance)).Append('\n');
            foreach (var step in insurance.Explain())
            {
                text.Append("  ").Append(words.Of(step)).Append('\n');
            }
        }

        text.Append('\n');
        foreach (var note in statement.Notes)
        {
            text.Append("* ").Append(words.Of(note)).Append(" [").AppendJoin(" | ", note.References.SelectMany(words.Of)).Append("]\n");
        }

        if (statement.LateFee is { } lateFee)
        {
            text.Append('\n').Append(words.ConventionOf(lateFee)).Append('\n');
        }

        return text.ToString();
    }

    public static string VerdictOf(Statement statement, Words words) => $"{words.VerdictOf(statement)}\n{words.MeaningOf(statement)}\n";

    public static void AssertApproved(string file, string text)
    {
        if (IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        if (approved != text)
        {
            Assert.Fail($"{Path.GetRelativePath(SolutionFolder.Path, file)} says otherwise.\n{Difference(approved, text)}\nIf the new text is right, run this test with APPROVE=1 and commit the file.");
        }
    }

    /// <summary>The lines of which one text has more than the other, in order.</summary>
    public static string Difference(string approved, string actual)
    {
        var (old, current) = (approved.Split('\n'), actual.Split('\n'));
        var lines = old.Except(current, StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(current.Except(old, StringComparer.Ordinal).Select(line => "+ " + line)).ToList();
        return lines.Count > 0 ? string.Join('\n', lines) : "Only the order or the number of lines differs.";
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInNames();
}
