using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>伤残待遇 / the lump sum, months of the own wage by the level, and the allowance, a share of it.</summary>
internal static class DisabilityRule
{
    // Levels 1 to 10, and 1 to 6.
    private static readonly ImmutableArray<int> LumpSumMonths = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7];
    private static readonly ImmutableArray<int> AllowancePercents = [90, 85, 80, 75, 70, 60];

    private const int LastLevelOfTheFund = 4;

    public static BenefitRefusal? Apply(DisabilityLumpSumRequest request, BenefitWork work)
    {
        if (work.NeedBothAverages(null) is { } refusal)
        {
            return refusal;
        }

        var months = Formula.Of(LumpSumMonths[request.Level - 1]);
        work.Add(Component(BenefitFigure.DisabilityLumpSum, request.Wage, work, stage => work.Money(
            BenefitFigure.DisabilityLumpSum, stage, OwnWageRule.At(stage, request.Wage, work) * months, LawOf(request.Level))));
        AddNotes(request, request.Wage, work);
        return null;
    }

    public static BenefitRefusal? Apply(DisabilityAllowanceRequest request, BenefitWork work)
    {
        if (work.NeedBothAverages(null) is { } refusal)
        {
            return refusal;
        }

        var share = Formula.Of(Rate.FromPercent(AllowancePercents[request.Level - 1]));
        var isRaised = false;
        work.Add(Component(BenefitFigure.DisabilityAllowance, request.Wage, work, Amount));
        work.Add(request.Level <= LastLevelOfTheFund
            ? new BenefitNote(BenefitNoteCode.PensionReplacesAllowance, Reference.ToAll(LegalBasis.WorkInjuryRegulation35))
            : new BenefitNote(BenefitNoteCode.AllowanceIsEmployers, Reference.ToAll(LegalBasis.WorkInjuryRegulation36)));
        if (isRaised)
        {
            work.Add(new BenefitNote(BenefitNoteCode.RaisedToMinimumWage, LawOf(request.Level), request.MinimumWage));
        }

        AddNotes(request, request.Wage, work);
        return null;

        Yuan Amount(BenefitStage stage)
        {
            var formula = OwnWageRule.At(stage, request.Wage, work) * share;
            if (request.MinimumWage is { } least && formula.Value < Fraction.Of(least))
            {
                isRaised = true;
                formula = Formula.Max(formula, Formula.Of(least));
            }

            return work.Money(BenefitFigure.DisabilityAllowance, stage, formula, LawOf(request.Level));
        }
    }

    /// <summary>A component that the average moves at the bounds, and topped-up bases between them.</summary>
    internal static BenefitComponent Component(BenefitFigure figure, OwnWage wage, BenefitWork work, Func<BenefitStage, Yuan> amount)
    {
        var before = amount(BenefitStage.Before);
        var averageOnly = amount(BenefitStage.AverageOnly);
        var after = wage.Months.Any(months => months.Before != months.After) ? amount(BenefitStage.After) : averageOnly;
        return new(figure, before, averageOnly, after, Yuan.Zero, null);
    }

    internal static void AddNotes(BenefitRequest request, OwnWage wage, BenefitWork work)
    {
        if (OwnWageRule.WasAtCeiling(wage, work) && !work.Book.DatesOf(request.Place, request.Year, request.Benefit).IsEmpty)
        {
            work.Note(BenefitNoteCode.CeilingNotNamedInNotice);
        }

        if (work.Book.LiabilityOf(request.Place) is { } liability)
        {
            work.Add(new BenefitNote(BenefitNoteCode.EmployerOwesUnderDeclared, [Reference.To(liability.Citation)]));
        }
    }

    private static ImmutableArray<Reference> LawOf(int level) => Reference.ToAll(level switch
    {
        <= LastLevelOfTheFund => LegalBasis.WorkInjuryRegulation35,
        5 or 6 => LegalBasis.WorkInjuryRegulation36,
        _ => LegalBasis.WorkInjuryRegulation37,
    });
}
