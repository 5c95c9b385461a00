using System.Collections.Immutable;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>What somebody who left should know about the adjustment of her months: what her city decided, or that nothing was found.</summary>
internal sealed class LeaverNotes(RequestFacts facts, ImmutableArray<InsuranceStatement> insurances)
{
    private readonly List<MonthLine> _lines = [.. insurances.SelectMany(insurance => insurance.Months).Where(line => line.Inputs.Facts.IsDue)];

    public void AddTo(NoteList notes)
    {
        if (LeaverFact.LastDayOf(facts.Request) is null)
        {
            return;
        }

        var treatments = _lines.Select(line => line.Inputs.Facts.Leaver).OfType<LeaverFact>().Distinct().ToList();
        if (IsWithinLimits)
        {
            notes.Add(NoteCode.LeaverWithinLimits);
        }

        foreach (var same in treatments.GroupBy(CodeOf))
        {
            notes.Add(same.Key, ReferencesOf(same));
        }

        AddTransfer(notes, treatments);
        AddAdvance(notes, treatments);
    }

    private bool IsWithinLimits => _lines.Count > 0 && _lines.TrueForAll(line =>
        line.Employee.Difference == Yuan.Zero
        && line.Inputs is { Due: WageBase { Hit: LimitHit.None }, Paid: WageBase { Hit: LimitHit.None } or StatedBase });

    private static NoteCode CodeOf(LeaverFact leaver) => leaver switch
    {
        { IsOnApplication: true } => NoteCode.LeaverOnApplication,
        { Route: LeaversRoute.NotAdjusted } => leaver.Rules.FirstOrDefault(rule => rule.Route == LeaversRoute.NotAdjusted)?.Basis switch
        {
            LeaversBasis.NoRound => NoteCode.LeaverNoRound,
            LeaversBasis.Scope => NoteCode.LeaverOutsideScope,
            LeaversBasis.Explicit or LeaversBasis.NotFound or null => NoteCode.LeaverNotAdjusted,
        },
        { Route: LeaversRoute.SettledOnLeaving } => NoteCode.LeaverSettledOnLeaving,
        { Route: LeaversRoute.CurrentEmployer } => NoteCode.LeaverCurrentEmployer,
        { Round.Generation: GenerationRoute.Employer } => NoteCode.LeaverFormerEmployerDeclares,
        { Route: LeaversRoute.FormerEmployer } => NoteCode.LeaverFormerEmployer,
        _ => NoteCode.LeaverUnknown,
    };

    private static ImmutableArray<Reference> ReferencesOf(IEnumerable<LeaverFact> treatments) =>
    [
        .. treatments
            .SelectMany(leaver => leaver.Citations).Distinct().Select(Reference.To),
    ];

    private void AddTransfer(NoteList notes, List<LeaverFact> treatments)
    {
        var closing = treatments.SelectMany(leaver => leaver.Rules).Where(rule => rule.IsClosedByTransfer).Distinct().ToList();
        if (closing.Count > 0 && facts.Request.Circumstances.HasFlag(Circumstances.Transferred))
        {
            notes.Add(NoteCode.LeaverTransferred, [.. closing.Select(rule => Reference.To(rule.Citation))]);
        }
    }

    private void AddAdvance(NoteList notes, List<LeaverFact> treatments)
    {
        var isAwaited = _lines.Exists(line => line.Inputs.Due is UnadjustedBase { Why: UnadjustedReason.NotYetPublished });
        var allowed = treatments.SelectMany(leaver => leaver.Rules).Where(rule => rule.Advance == AdvanceRule.Yes).Distinct().ToList();
        if (allowed.Count > 0)
        {
            notes.Add(NoteCode.AdvanceLocalRule, [.. allowed.Select(rule => Reference.To(rule.Citation))]);
        }

        if (!isAwaited)
        {
            return;
        }

        notes.Add(NoteCode.NotDueYet);
        if (allowed.Count == 0)
        {
            notes.Add(NoteCode.AdvanceNoAmountYet, LegalBasis.WagePaymentProvisions15);
        }

        notes.Add(NoteCode.NotADeposit, LegalBasis.LabourContractLaw9, LegalBasis.LabourContractLaw84);
    }
}
