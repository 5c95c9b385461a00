using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>一次性待遇 / grants paid once: funeral and medical grant by the average, the work-death grant by the nation's income.</summary>
internal static class GrantRule
{
    private const int FuneralMonths = 6;
    private const int WorkDeathTimes = 20;
    private static readonly ImmutableArray<Reference> DeathLaw = Reference.ToAll(LegalBasis.WorkInjuryRegulation39);

    public static BenefitRefusal? Apply(FuneralRequest request, BenefitWork work)
    {
        if (Months(BenefitFigure.FuneralGrant, FuneralMonths, request.AmountPaid, DeathLaw, work) is { } refusal)
        {
            return refusal;
        }

        work.Note(BenefitNoteCode.OneFuneralGrantOnly, LegalBasis.SocialInsuranceLaw49);
        return null;
    }

    public static BenefitRefusal? Apply(MedicalGrantRequest request, BenefitWork work)
    {
        var law = Reference.ToAll(request.Level <= 6 ? LegalBasis.WorkInjuryRegulation36 : LegalBasis.WorkInjuryRegulation37);
        var row = request.EndOfEmployment is { } month ? work.Book.GrantOf(request.Place, request.Level, month) : null;
        if ((request.GrantMonths ?? row?.Medical) is not { } months)
        {
            return work.Refuse(BenefitRefusalCode.GrantMonthsUnknown, request.EndOfEmployment?.Year);
        }

        var isOfBook = request.GrantMonths is null && row is not null;
        if (Months(BenefitFigure.MedicalGrant, months, request.AmountPaid, isOfBook ? [.. law, Reference.To(row!.Citation)] : law, work) is { } refusal)
        {
            return refusal;
        }

        if (isOfBook)
        {
            work.Use(row!.Citation);
        }

        AddEmploymentGrant(request, row, work);
        return null;
    }

    public static BenefitRefusal? Apply(WorkDeathRequest request, BenefitWork work)
    {
        if ((request.NewIncome ?? Income(request.Year - 1, work)) is not { } newIncome)
        {
            return work.Refuse(BenefitRefusalCode.NationalIncomeUnknown, request.Year - 1);
        }

        var oldIncome = request.IsPaidOnNewIncome ? newIncome : request.OldIncome ?? (request.AmountPaid is null ? Income(request.Year - 2, work) : null);
        if (oldIncome is null && request.AmountPaid is null)
        {
            return work.Refuse(BenefitRefusalCode.NationalIncomeUnknown, request.Year - 2);
        }

        var times = Formula.Of(WorkDeathTimes);
        var before = request.AmountPaid is { } amount
            ? work.Stated(BenefitFigure.WorkDeathGrant, BenefitStage.Before, amount)
            : work.Money(BenefitFigure.WorkDeathGrant, BenefitStage.Before, Formula.Of(oldIncome!.Value) * times, DeathLaw);
        var after = work.Money(BenefitFigure.WorkDeathGrant, BenefitStage.After, Formula.Of(newIncome) * times, DeathLaw);
        work.Add(new BenefitComponent(BenefitFigure.WorkDeathGrant, before, after, after, Yuan.Zero, null));
        work.Note(BenefitNoteCode.DeathGrantFollowsNation, LegalBasis.WorkInjuryRegulation39);
        return null;
    }

    private static Yuan? Income(int? year, BenefitWork work)
    {
        if (year is not { } known || work.Book.IncomeOf(known) is not { } row)
        {
            return null;
        }

        work.Use(row.Citation);
        return row.Annual;
    }

    private static BenefitRefusal? Months(BenefitFigure figure, int count, Yuan? paid, ImmutableArray<Reference> law, BenefitWork work)
    {
        var months = Formula.Of(count);
        if ((paid is null ? work.NeedOldAverage() : null) is { } oldUnknown)
        {
            return oldUnknown;
        }

        if (work.NeedNewAverage(() => months) is { } newUnknown)
        {
            return newUnknown;
        }

        var before = paid is { } amount
            ? work.Stated(figure, BenefitStage.Before, amount)
            : work.Money(
                figure, BenefitStage.Before, Formula.Of(work.Average(BenefitStage.Before)) * months, [.. law, .. work.SourcesOf(BenefitStage.Before)]);
        var after = work.Money(
            figure, BenefitStage.After, Formula.Of(work.Average(BenefitStage.After)) * months, [.. law, .. work.SourcesOf(BenefitStage.After)]);
        work.Add(new BenefitComponent(figure, before, after, after, Yuan.Zero, null));
        return null;
    }

    // The fund does not pay it, so it is told and not added.
    private static void AddEmploymentGrant(MedicalGrantRequest request, GrantMonths? row, BenefitWork work)
    {
        if (row?.Employment is not { } count || request.AmountPaid is not null)
        {
            work.Note(BenefitNoteCode.EmploymentGrantIsEmployers);
            return;
        }

        var rise = Formula.Of(work.Average(BenefitStage.After)) - Formula.Of(work.Average(BenefitStage.Before));
        var difference = work.Money(BenefitFigure.EmploymentGrant, null, rise * Formula.Of(count), [Reference.To(row.Citation)]);
        work.Add(new BenefitNote(BenefitNoteCode.EmploymentGrantIsEmployers, [Reference.To(row.Citation)], Yuan.Max(Yuan.Zero, difference)));
    }
}
