using System.Collections.Immutable;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>对公司要求的核对 / the verdict on what an employer asks of an employee.</summary>
/// <param name="Asked">要求金额，元 / what is asked.</param>
/// <param name="EmployeeShare">个人应付，元 / what is really the employee's.</param>
/// <param name="Findings">判断 / exactly one comparison with the share, and what else holds.</param>
public sealed record DemandVerdict(Yuan Asked, Yuan EmployeeShare, ImmutableArray<DemandFinding> Findings)
{
    /// <summary>容差一元 / figures within one yuan count as equal: payrolls round differently.</summary>
    public static Yuan Tolerance => Yuan.One;

    /// <summary>超出个人应付的部分，元，不为负 / what is asked beyond the share; never negative.</summary>
    public Yuan Excess => Yuan.Max(Yuan.Zero, Asked - EmployeeShare);

    internal static DemandVerdict Of(Yuan asked, Totals totals, LateFeeStatement? lateFee)
    {
        var findings = ImmutableArray.CreateBuilder<DemandFinding>(3);
        findings.Add(CompareWithShare(asked, totals.Employee));
        if (totals.Employer > Yuan.Zero && IsAbout(asked, totals.All))
        {
            findings.Add(DemandFinding.IncludesEmployerShare);
        }

        if (lateFee is { Total: var fee } && fee > Yuan.Zero
            && (IsAbout(asked, totals.Employee + fee) || IsAbout(asked, totals.All + fee)))
        {
            findings.Add(DemandFinding.IncludesLateFee);
        }

        return new(asked, totals.Employee, findings.ToImmutable());
    }

    private static DemandFinding CompareWithShare(Yuan asked, Yuan share)
    {
        if (IsAbout(asked, share))
        {
            return DemandFinding.EqualsEmployeeShare;
        }

        return asked < share ? DemandFinding.BelowEmployeeShare : DemandFinding.ExceedsEmployeeShare;
    }

    private static bool IsAbout(Yuan left, Yuan right) => (left - right).Abs() <= Tolerance;
}
