using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>The notes of a statement while they are chosen, in their order.</summary>
internal sealed class NoteList
{
    private readonly ImmutableArray<Note>.Builder _notes = ImmutableArray.CreateBuilder<Note>();

    public ImmutableArray<Note> ToImmutable() => _notes.ToImmutable();

    public void Add(Note note) => _notes.Add(note);

    public void Add(NoteCode code, params ReadOnlySpan<LegalBasis> laws) => Add(code, Reference.ToAll(laws));

    public void Add(NoteCode code, ImmutableArray<Reference> references) => _notes.Add(new PlainNote(code) { References = references });

    /// <summary>Notes on all these months of these insurances, and on no other; none where there are none.</summary>
    public void AddMonths(NoteCode code, IEnumerable<MonthLine> lines, ImmutableArray<Reference> references)
    {
        foreach (var (insurances, months) in RunsOf(lines))
        {
            _notes.Add(new MonthsNote(code, insurances, months) { References = references });
        }
    }

    /// <summary>Lines as unbroken runs of months, each with the insurances that have it.</summary>
    public static IEnumerable<(ImmutableArray<Insurance> Insurances, MonthRange Months)> RunsOf(IEnumerable<MonthLine> lines) => lines
        .GroupBy(line => line.Inputs.Facts.Insurance, line => line.Inputs.Month)
        .SelectMany(months => RunsOf(months).Select(run => (Insurance: months.Key, Run: run)))
        .GroupBy(found => found.Run, found => found.Insurance)
        .Select(same => (same.ToImmutableArray(), same.Key));

    private static List<MonthRange> RunsOf(IEnumerable<YearMonth> months)
    {
        var runs = new List<MonthRange>();
        foreach (var month in months)
        {
            if (runs is [.., var last] && last.To.PlusMonths(1) == month)
            {
                runs[^1] = new(last.From, month);
            }
            else
            {
                runs.Add(new(month, month));
            }
        }

        return runs;
    }
}
