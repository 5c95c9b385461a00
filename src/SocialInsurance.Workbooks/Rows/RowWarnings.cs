using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Statements;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>What the statement of a row would warn of, in words.</summary>
/// <param name="Sentences">The sentences, in the order of the statement.</param>
/// <param name="QuotesAmounts">Whether one of them quotes an amount, so that it holds of no other row.</param>
internal sealed record RowWarnings(IReadOnlyList<string> Sentences, bool QuotesAmounts)
{
    public static RowWarnings Of(Statement statement, Words words)
    {
        var warnings = statement.Notes.Where(note => note.Code.IsWarning() && !IsToldOfFigures(note.Code)).ToList();
        return new([.. warnings.Select(words.Of)], warnings.Exists(note => note is BaseOutsideLimitsNote or AmountNote));
    }

    // The remarks on the figures of a row say which shares are missing.
    private static bool IsToldOfFigures(NoteCode code) => code is NoteCode.WorkInjuryRateMissing or NoteCode.EmployerValueMissing;
}
