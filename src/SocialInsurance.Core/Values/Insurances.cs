using System.Collections.Immutable;

namespace SocialInsurance.Core.Values;

/// <summary>险种的集合 / sets of insurances that the law treats alike.</summary>
public static class Insurances
{
    /// <summary>五险 / all five, in the order of a statement.</summary>
    public static ImmutableArray<Insurance> All { get; } = [.. Enum.GetValues<Insurance>()];

    /// <summary>灵活就业人员参加的险种 / what a person in flexible employment has unless told otherwise.</summary>
    public static ImmutableArray<Insurance> OfFlexibleEmployment { get; } = [Insurance.Pension, Insurance.Medical];

    /// <summary>
    /// 职工是否也缴费 / whether the employee pays a share too (社会保险法第十、二十三、三十三、四十四、五十三条).
    /// </summary>
    public static bool IsSharedByEmployee(this Insurance insurance) => insurance switch
    {
        Insurance.Pension or Insurance.Medical or Insurance.Unemployment => true,
        Insurance.WorkInjury or Insurance.Maternity => false,
    };
}
