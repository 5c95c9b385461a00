using System.Text;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Statements;
using SocialInsurance.Requests;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>
/// The kinds of rows of a file. Place, months and shares are read, and what follows from them is looked up, once a kind: of
/// most rows of a payroll only the amounts are new.
/// </summary>
internal sealed class RowKinds(BackPaymentCalculator calculator, Words words)
{
    private const char Separator = '\u001f';

    // A file in which nearly every row is of its own kind gains nothing, and must not fill the memory.
    private const int MostKinds = 10_000;

    private readonly Dictionary<string, RowKind> _kinds = new(StringComparer.Ordinal);

    /// <summary>What two rows of one kind have in common.</summary>
    public static string KeyOf(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var key = new StringBuilder(128);
        for (var i = 0; i < fields.Count; i++)
        {
            var (field, text) = fields[i];
            if (field is FieldNames.Wage or FieldNames.CurrentBase)
            {
                // Whether it is given is part of the kind; how much is not.
                key.Append(field).Append(string.IsNullOrWhiteSpace(text) ? ' ' : Separator);
            }
            else if (field is not FieldNames.Deducted)
            {
                key.Append(field).Append(Separator).Append(text).Append(Separator);
            }
        }

        return key.ToString();
    }

    /// <summary>The kind of a row; nothing when no row of its kind has been understood yet.</summary>
    public RowKind? Find(string key) => _kinds.GetValueOrDefault(key);

    /// <summary>Learns a kind from the first row of it that was understood.</summary>
    public RowKind Learn(string key, BackPaymentRequest request)
    {
        var kind = new RowKind(request);
        if (_kinds.Count < MostKinds)
        {
            _kinds.Add(key, kind);
        }

        return kind;
    }

    /// <summary>Counts a computed row for what its figures rest on.</summary>
    public void CountBasis(RowKind kind, BackPaymentRequest request, RowBasis basis)
    {
        if (kind.Assumed is null)
        {
            var statement = calculator.Calculate(request).Statement!;
            kind.Assumed = [.. statement.Notes.Where(note => IsAssumption(note.Code)).Select(words.Of)];
            basis.Add(statement.Policy.Sources);
        }

        basis.Count(kind.Assumed);
    }

    private static bool IsAssumption(NoteCode note) => note is NoteCode.LeavingRuleAsReported or NoteCode.LeavingRuleUnverified
        or NoteCode.WorkInjuryRateMissing or NoteCode.EmployerValueMissing or NoteCode.ProvisionalPolicy
        or NoteCode.AverageIsDerived or NoteCode.InputNotUsed;
}
