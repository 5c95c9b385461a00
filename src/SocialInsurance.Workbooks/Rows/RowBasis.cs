using SocialInsurance.Core.Statements;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>What the figures of many rows rest on: the sources, and what had to be assumed, with the number of rows.</summary>
/// <param name="Sources">The sources by address, each with its title.</param>
/// <param name="Assumed">What was assumed, in words, with the number of rows.</param>
public sealed record RowBasis(SortedDictionary<string, string> Sources, SortedDictionary<string, int> Assumed)
{
    // More than this many different sentences would be read by nobody.
    private const int MostSentences = 200;

    public static RowBasis Empty => new(new(StringComparer.Ordinal), new(StringComparer.Ordinal));

    public void Add(Statement statement, Words words)
    {
        ArgumentNullException.ThrowIfNull(statement);
        foreach (var citation in statement.Policy.Citations)
        {
            foreach (var source in citation.Sources)
            {
                Sources.TryAdd(source.Address, source.Title);
            }
        }

        foreach (var note in statement.Notes)
        {
            if (IsAssumption(note.Code))
            {
                Count(words.Of(note), 1);
            }
        }
    }

    public void Add(RowBasis other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (address, title) in other.Sources)
        {
            Sources.TryAdd(address, title);
        }

        foreach (var (sentence, rows) in other.Assumed)
        {
            Count(sentence, rows);
        }
    }

    private void Count(string sentence, int rows)
    {
        if (Assumed.TryGetValue(sentence, out var before) || Assumed.Count < MostSentences)
        {
            Assumed[sentence] = before + rows;
        }
    }

    private static bool IsAssumption(NoteCode note) => note is NoteCode.LeavingRuleAsReported or NoteCode.LeavingRuleUnverified
        or NoteCode.WageNeededAtCeiling or NoteCode.WorkInjuryRateMissing or NoteCode.EmployerValueMissing or NoteCode.ProvisionalPolicy
        or NoteCode.AverageIsDerived or NoteCode.OverpaidReview or NoteCode.InputNotUsed;
}
