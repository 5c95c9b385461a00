using SocialInsurance.Core.Benefits;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Benefits;

/// <summary>Turns what is lacking for a benefit into a problem of the field that could mend it.</summary>
public static class BenefitRefusalProblem
{
    public static RequestProblem Of(BenefitRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(ProblemCode.BenefitRefused, FieldOf(refusal.Code), Expected: new Expectation.LackingForBenefit(refusal));
    }

    private static string FieldOf(BenefitRefusalCode code) => code switch
    {
        BenefitRefusalCode.BenefitBaseUnknown => BenefitFieldNames.NewAverage,
        BenefitRefusalCode.OldBenefitBaseUnknown => BenefitFieldNames.OldAverage,
        BenefitRefusalCode.GrantMonthsUnknown => BenefitFieldNames.GrantMonths,
        BenefitRefusalCode.NationalIncomeUnknown => BenefitFieldNames.NewIncome,
        BenefitRefusalCode.TransitionalFormulaUnknown => BenefitFieldNames.TransitionRate,
        BenefitRefusalCode.IndexAverageUnknown => BenefitFieldNames.PreviousAverage,
        BenefitRefusalCode.MaternityRuleUnknown => BenefitFieldNames.Divisor,
        BenefitRefusalCode.MedicalRateUnknown => BenefitFieldNames.Rate,
    };
}
