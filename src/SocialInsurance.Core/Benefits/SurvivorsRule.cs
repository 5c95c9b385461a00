using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>供养亲属抚恤金 / survivors' pensions: a share of the own wage for each, together not more than the wage.</summary>
internal static class SurvivorsRule
{
    private static readonly ImmutableArray<Reference> Law = Reference.ToAll(LegalBasis.WorkInjuryRegulation39);

    public static BenefitRefusal? Apply(SurvivorsRequest request, BenefitWork work)
    {
        if (work.NeedBothAverages(null) is { } refusal)
        {
            return refusal;
        }

        var isHeld = false;
        work.Add(DisabilityRule.Component(BenefitFigure.SurvivorsTogether, request.Wage, work, Amount));
        if (isHeld)
        {
            work.Note(BenefitNoteCode.SurvivorsHeldToWage, LegalBasis.WorkInjuryRegulation39);
        }

        DisabilityRule.AddNotes(request, request.Wage, work);
        return null;

        Yuan Amount(BenefitStage stage)
        {
            var wage = OwnWageRule.At(stage, request.Wage, work);
            var sum = request.Relations
                .Select(relation => Formula.Of(work.Money(BenefitFigure.SurvivorPension, stage, wage * Formula.Of(ShareOf(relation)), Law)))
                .Aggregate((one, other) => one + other);
            isHeld |= sum.Value > wage.Value;
            return work.Money(BenefitFigure.SurvivorsTogether, stage, sum.Value > wage.Value ? Formula.Min(sum, wage) : sum, Law);
        }
    }

    private static Rate ShareOf(Relation relation) => Rate.FromPercent(relation switch
    {
        Relation.Spouse => 40,
        Relation.Other => 30,
        Relation.LonelySpouse => 50,
        Relation.LonelyOrOrphan => 40,
    });
}
