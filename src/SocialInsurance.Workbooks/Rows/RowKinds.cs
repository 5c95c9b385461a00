using System.Collections.Immutable;
using SocialInsurance.Core;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>
/// The kinds of rows of a file. Place, months and shares are read, and what follows from them is looked up, once a kind: of
/// most rows of a payroll only the amounts are new.
/// </summary>
internal sealed class RowKinds(ImmutableArray<TableColumn> columns, BackPaymentCalculator calculator, Words words)
{
    // A file in which nearly every row is of its own kind gains nothing, and must not fill the memory.
    private const int MostKinds = 10_000;
    private const int MostPatterns = 1_000;

    private readonly Dictionary<string?[], RowKind> _kinds = new(new SameKind(columns));

    /// <summary>The kind of a row; nothing when no row of its kind has been understood yet.</summary>
    public RowKind? Find(SourceRow row) => _kinds.GetValueOrDefault(row.Cells);

    /// <summary>Learns a kind from the first row of it that was understood.</summary>
    public RowKind Learn(SourceRow row, BackPaymentRequest request)
    {
        var kind = new RowKind(request, calculator.FiguresLike(request));
        if (_kinds.Count < MostKinds)
        {
            _kinds.TryAdd(row.Cells, kind);
        }

        return kind;
    }

    /// <summary>
    /// What the statement of a computed row would warn of; and counts the row for what its figures rest on. The statement is made once for
    /// all rows that differ in nothing but amounts nobody quotes.
    /// </summary>
    public IReadOnlyList<string> WarningsOf(RowKind kind, RowAmounts amounts, ulong pattern, RowBasis basis)
    {
        if (!kind.Warnings.TryGetValue(pattern, out var warnings) || warnings.QuotesAmounts)
        {
            var statement = StatementOf(kind, amounts);
            warnings = RowWarnings.Of(statement, words);
            if (kind.Warnings.Count < MostPatterns)
            {
                kind.Warnings[pattern] = warnings;
            }

            if (kind.Assumed is null)
            {
                kind.Assumed = [.. statement.Notes.Where(note => IsAssumption(note.Code)).Select(words.Of)];
                basis.Add(statement.Policy.Sources);
            }
        }

        basis.Count(kind.Assumed!); // the first row of a kind is of a pattern nobody knows yet
        return warnings.Sentences;
    }

    private Statement StatementOf(RowKind kind, RowAmounts amounts) =>
        calculator.Calculate(kind.Like with { Wages = amounts.Wages, CurrentBase = amounts.CurrentBase }).Statement!;

    private static bool IsAssumption(NoteCode note) => note is NoteCode.LeavingRuleAsReported or NoteCode.NoLeavingRuleKnown
        or NoteCode.LeaverUnknown or NoteCode.LeaverOnApplication or NoteCode.ReliefSizeUnknown or NoteCode.ReliefUncertain
        or NoteCode.WorkInjuryRateMissing or NoteCode.EmployerValueMissing or NoteCode.ProvisionalPolicy
        or NoteCode.AverageIsDerived or NoteCode.InputNotUsed;
}
