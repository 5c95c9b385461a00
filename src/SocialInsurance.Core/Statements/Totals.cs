using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>合计 / what is owed in all: plain sums of cells, nothing rounded twice and nothing netted.</summary>
/// <param name="Employee">个人应补，元 / by the employee.</param>
/// <param name="Employer">单位应补，元 / by the employer, as far as it is known.</param>
/// <param name="Overpaid">多缴，元 / paid in excess by both; not deducted anywhere.</param>
/// <param name="IsEmployerComplete">单位部分是否齐全 / whether the employer's side is complete.</param>
public sealed record Totals(Yuan Employee, Yuan Employer, Yuan Overpaid, bool IsEmployerComplete)
{
    /// <summary>合计应补，元 / by both.</summary>
    public Yuan All => Employee + Employer;

    internal static Totals Of(ImmutableArray<InsuranceStatement> insurances) => Of([.. insurances.Select(insurance => insurance.Figures)]);

    internal static Totals Of(ReadOnlySpan<InsuranceFigures> insurances)
    {
        var (employee, employer, overpaid, isComplete) = (Yuan.Zero, Yuan.Zero, Yuan.Zero, true);
        foreach (var insurance in insurances)
        {
            employee += insurance.Employee.Difference;
            employer += insurance.Employer.Difference;
            overpaid += insurance.Employee.Overpaid + insurance.Employer.Overpaid;
            isComplete &= insurance.IsEmployerComplete;
        }

        return new(employee, employer, overpaid, isComplete);
    }
}
