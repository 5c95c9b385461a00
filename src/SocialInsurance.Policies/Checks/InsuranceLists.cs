using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Checks;

/// <summary>险种列表 / compares the insurances of rows. Asked of every pair of rows, so no set is made.</summary>
internal static class InsuranceLists
{
    public static bool HaveCommon(this ImmutableArray<Insurance> some, ImmutableArray<Insurance> others)
    {
        foreach (var insurance in some)
        {
            if (others.Contains(insurance))
            {
                return true;
            }
        }

        return false;
    }
}
