using SocialInsurance.Core.Values;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Components.Policies;

/// <summary>Insurances by name, all five in one word.</summary>
internal static class InsuranceList
{
    public static string Of(IReadOnlyCollection<Insurance> insurances, PageWords words) => insurances.Count == Insurances.All.Length
        ? words[nameof(PageText.PolicyAllInsurances)]
        : words.Words.List(insurances.Select(words.Words.Of));
}
