using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 失业人员医疗保险费 / the medical contribution of a recipient of unemployment benefit: the fund pays it on a share of the
/// average, the person pays and receives nothing.
/// </summary>
internal static class UnemploymentRule
{
    private static readonly ImmutableArray<Reference> Law = Reference.ToAll(LegalBasis.SocialInsuranceLaw48);

    public static BenefitRefusal? Apply(UnemploymentMedicalRequest request, BenefitWork work)
    {
        var rule = work.Book.UnemploymentMedicalRuleOf(request.Place);
        if ((request.Share ?? rule?.Share) is not { } share || (request.Rate ?? rule?.Rate) is not { } rate)
        {
            return work.Refuse(BenefitRefusalCode.MedicalRateUnknown);
        }

        if (work.NeedBothAverages(() => Formula.Of(share) * Formula.Of(rate)) is { } refusal)
        {
            return refusal;
        }

        var references = Law;
        if (rule is not null && (request.Share is null || request.Rate is null))
        {
            work.Use(rule.Citation);
            references = [.. Law, Reference.To(rule.Citation)];
        }

        var (before, after) = (Amount(BenefitStage.Before), Amount(BenefitStage.After));
        work.Add(new BenefitComponent(BenefitFigure.UnemploymentMedical, before, after, after, Yuan.Zero, null));
        work.PersonReceives = _ => Yuan.Zero;
        work.Note(BenefitNoteCode.RecipientPaysNothing, LegalBasis.SocialInsuranceLaw48);
        return null;

        Yuan Amount(BenefitStage stage)
        {
            var average = Formula.Of(work.Average(stage));
            var contributed = share == Rate.Whole ? average : average * Formula.Of(share);
            return work.Money(BenefitFigure.UnemploymentMedical, stage, contributed * Formula.Of(rate), [.. references, .. work.SourcesOf(stage)]);
        }
    }
}
