using System.Collections.Immutable;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Situations;

namespace SocialInsurance.Core.Statements;

/// <summary>What should be known of the dated reliefs of the employer's part. None of them touches the employee's.</summary>
internal sealed class ReliefNotes(RequestFacts facts, SituationRule rule, ImmutableArray<InsuranceStatement> insurances)
{
    public void AddTo(NoteList notes)
    {
        var relieved = insurances.SelectMany(insurance => insurance.Months)
            .Where(line => line.Inputs.Facts.IsDue && line.Inputs.Rates.Employer.Relief is not null)
            .ToList();
        Add(notes, NoteCode.ReliefApplied, relieved, fact => fact.Rate != fact.Normal);
        Add(notes, NoteCode.ReliefSizeUnknown, relieved, fact => fact.IsSizeUnknown);
        Add(notes, NoteCode.ReliefUncertain, relieved, fact => !fact.IsSizeUnknown && !fact.IsCertain);
        Add(notes, NoteCode.ReliefLaterPaymentUnconfirmed, relieved, fact => fact.Rate != fact.Normal && !IsConfirmed(fact.Relief!));
        AddNotConsidered(notes);
    }

    private static void Add(NoteList notes, NoteCode code, List<MonthLine> lines, Func<RateFact, bool> holds)
    {
        var found = lines.FindAll(line => holds(line.Inputs.Rates.Employer));
        ImmutableArray<Reference> references =
            [.. found.Select(line => line.Inputs.Rates.Employer.Relief!.Citation).Distinct().Select(Reference.To)];
        notes.AddMonths(code, found, references);
    }

    private bool IsConfirmed(Relief relief) => relief.LaterPayment switch
    {
        LaterPayment.Covered => true,
        LaterPayment.CoveredForAdjustments => rule.IsAdjustment,
        LaterPayment.Unknown or LaterPayment.NotCovered => false,
    };

    // Without a city and the class of the employer it is unknown whether there was one.
    private void AddNotConsidered(NoteList notes)
    {
        if (facts.City is not null || facts.Request.EmployerSize is not null)
        {
            return;
        }

        var possible = insurances.SelectMany(insurance => insurance.Months).Where(line =>
            line.Inputs.Facts is { IsDue: true, Contributor: Contributor.Employee }
            && facts.Book.National.Reliefs.Any(relief => relief.Kind != ReliefKind.None
                && relief.Months.Contains(line.Inputs.Month) && relief.Insurances.Contains(line.Inputs.Facts.Insurance)));
        notes.AddMonths(NoteCode.ReliefNotConsidered, possible, Reference.ToAll(LegalBasis.MinistryNotice2020No11));
    }
}
