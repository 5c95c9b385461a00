using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 本人工资 / the own wage: the average base of the twelve months before the injury, within 60% and 300% of the average. The
/// average moves it at the bounds, a topped-up base between them.
/// </summary>
internal static class OwnWageRule
{
    private static readonly Rate Lowest = Rate.FromPercent(60);
    private static readonly Rate Highest = Rate.FromPercent(300);
    private static readonly ImmutableArray<Reference> Law = Reference.ToAll(LegalBasis.WorkInjuryRegulation64);

    /// <summary>The wage within its bounds, as a figure for later steps.</summary>
    public static Formula At(BenefitStage stage, OwnWage wage, BenefitWork work)
    {
        ImmutableArray<Reference> references = [.. Law, .. work.SourcesOf(stage)];
        var floor = Bound(BenefitFigure.OwnWageFloor, Lowest, stage, wage, work, references);
        var ceiling = Bound(BenefitFigure.OwnWageCeiling, Highest, stage, wage, work, references);
        var raw = Raw(stage, wage);
        var held = Formula.Max(floor, Formula.Min(raw, ceiling));
        return work.Exact(BenefitFigure.OwnWage, stage, held, NumberForm.Money, references);
    }

    /// <summary>Whether the wage as approved was held to the ceiling.</summary>
    public static bool WasAtCeiling(OwnWage wage, BenefitWork work) =>
        Raw(BenefitStage.Before, wage).Value > Fraction.Of(work.Average(BenefitStage.Before)) * Fraction.Of(Highest);

    private static Formula Bound(
        BenefitFigure figure, Rate share, BenefitStage stage, OwnWage wage, BenefitWork work, ImmutableArray<Reference> references)
    {
        var exact = work.Exact(figure, stage, Formula.Of(work.Average(stage)) * Formula.Of(share), NumberForm.Money, references);
        return wage.AreBoundsWholeYuan ? Formula.Of(exact.Value.Round(RoundingStep.HalfUpToYuan)) : exact;
    }

    private static Formula Raw(BenefitStage stage, OwnWage wage)
    {
        if (wage.Stated is { } stated)
        {
            return Formula.Of(stated);
        }

        var isAfter = stage == BenefitStage.After;
        var sum = wage.Months
            .Select(months => Formula.Of(isAfter ? months.After : months.Before) * Formula.Of(months.Count))
            .Aggregate((one, other) => one + other);
        return sum / Formula.Of(wage.Months.Sum(months => months.Count));
    }
}
