using System.Globalization;
using System.Text;

namespace SocialInsurance.Mutation;

/// <summary>The score and the mutants that no test noticed, as a table.</summary>
internal static class Report
{
    /// <summary>Writes the report and tells whether the score is at least what was wanted.</summary>
    public static bool Write(IReadOnlyCollection<(Mutant Mutant, Verdict Verdict)> judged, decimal wanted)
    {
        var counts = judged.CountBy(one => one.Verdict).ToDictionary();
        var compiled = judged.Count - counts.GetValueOrDefault(Verdict.NotCompiled);
        var score = 100m * (compiled - counts.GetValueOrDefault(Verdict.Survived)) / Math.Max(1, compiled);
        var text = new StringBuilder();
        foreach (var folder in judged.Where(one => one.Verdict != Verdict.NotCompiled).GroupBy(one => one.Mutant.Folder, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {folder.Key} | {folder.Count()} | {folder.Count(one => one.Verdict == Verdict.Survived)} |");
        }

        text.AppendLine();
        foreach (var (mutant, _) in judged.Where(one => one.Verdict == Verdict.Survived)
            .OrderBy(one => one.Mutant.Tree.FilePath, StringComparer.Ordinal).ThenBy(one => one.Mutant.Span.Start))
        {
            text.AppendLine(Row(mutant));
        }

        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{compiled} mutants, {string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}"))}: {score:0.0}% (wanted: {wanted}%)");
        Console.Write(text);
        return compiled > 0 && score >= wanted;
    }

    /// <summary>A mutant as a row of the table.</summary>
    public static string Row(Mutant mutant) => $"| {mutant.Place} | {Cell(mutant.Original)} | {Cell(mutant.Replacement)} |";

    private static string Cell(string code)
    {
        var line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
        return $"`{line}`";
    }
}
