using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>扣款与应补的比较 / a deduction held against what is owed.</summary>
public static class Deduction
{
    /// <summary>核对扣款 / compares what was deducted with the shares.</summary>
    /// <param name="deducted">实际扣款，元 / what was deducted.</param>
    /// <param name="employee">个人应补，元 / the employee's share.</param>
    /// <param name="employer">单位应补，元 / the employer's share, as far as it is known.</param>
    /// <param name="tolerance">容差，元 / up to which figures count as equal; not negative.</param>
    public static DeductionFinding Compare(Yuan deducted, Yuan employee, Yuan employer, Yuan tolerance)
    {
        if ((deducted - employee).Abs() <= tolerance)
        {
            return DeductionFinding.Consistent;
        }

        if (deducted < employee)
        {
            return DeductionFinding.UnderDeducted;
        }

        return (deducted - employee - employer).Abs() <= tolerance
            ? DeductionFinding.IncludesEmployerShare
            : DeductionFinding.OverDeducted;
    }
}
