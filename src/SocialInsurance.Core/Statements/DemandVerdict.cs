using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>对公司要求的判断 / what a demand turns out to be, within one yuan.</summary>
public enum DemandFinding
{
    /// <summary>等于个人应付 / it equals the employee share.</summary>
    EqualsEmployeeShare,

    /// <summary>低于个人应付 / it is below the employee share.</summary>
    BelowEmployeeShare,

    /// <summary>高于个人应付 / it is above the employee share.</summary>
    ExceedsEmployeeShare,

    /// <summary>在推定范围内 / it lies inside the range of an estimate, or an insurance is left out: neither proved nor refuted.</summary>
    WithinRange,

    /// <summary>含单位份额 / it is both shares together.</summary>
    IncludesEmployerShare,

    /// <summary>含滞纳金 / it is the share, or both shares, plus the late fee, which the employee never owes.</summary>
    IncludesLateFee,
}

/// <summary>对公司要求的核对 / the verdict on what an employer asks of an employee.</summary>
/// <param name="Asked">要求金额，元 / what is asked.</param>
/// <param name="Share">个人应付的范围 / what is really the employee's, at least and at most.</param>
/// <param name="EmployeeShare">个人应付，元 / what is really the employee's.</param>
/// <param name="Findings">
/// 判断 / exactly one comparison with the share, and what else holds; empty where the share supposes a rule that is not known to hold.
/// </param>
public sealed record DemandVerdict(Yuan Asked, YuanRange Share, Yuan EmployeeShare, ImmutableArray<DemandFinding> Findings)
{
    /// <summary>容差一元 / figures within one yuan count as equal: payrolls round differently.</summary>
    public static Yuan Tolerance => Yuan.One;

    /// <summary>个人应付是否只知道下端 / whether an insurance is left out of the share, so that nobody knows what it comes to at most.</summary>
    public bool IsShareOpen { get; init; }

    /// <summary>超出个人应付的部分，元，不为负 / what is asked beyond the share, at least; never negative.</summary>
    public Yuan Excess => IsShareOpen ? Yuan.Zero : Yuan.Max(Yuan.Zero, Asked - Share.High);

    /// <summary>核对 / compares what is asked of an employee with what is owed: the one comparison of page, API and payroll.</summary>
    /// <param name="asked">要求或扣款金额，元 / what is asked, or was deducted.</param>
    /// <param name="totals">合计 / what is owed.</param>
    /// <param name="lateFee">滞纳金，元 / the late fee, where there is one.</param>
    /// <param name="tolerance">容差，元 / up to which figures count as equal; not negative.</param>
    public static DemandVerdict Of(Yuan asked, Totals totals, Yuan lateFee, Yuan tolerance)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new(asked, totals.EmployeeRange, totals.Employee, totals.IsSupposed ? [] : [.. FindingsOf(asked, totals, lateFee, tolerance)])
        {
            IsShareOpen = totals.LeftOut.Includes(Payer.Employee),
        };
    }

    private static IEnumerable<DemandFinding> FindingsOf(Yuan asked, Totals totals, Yuan lateFee, Yuan tolerance)
    {
        var comparison = CompareWithShare(asked, totals, tolerance);
        yield return comparison;
        if (comparison != DemandFinding.ExceedsEmployeeShare)
        {
            yield break; // a demand that is no more than the share includes nothing else
        }

        if (totals.Employer > Yuan.Zero && IsAbout(asked, totals.All, tolerance))
        {
            yield return DemandFinding.IncludesEmployerShare;
        }

        if (lateFee > Yuan.Zero
            && (IsAbout(asked, totals.Employee + lateFee, tolerance) || IsAbout(asked, totals.All + lateFee, tolerance)))
        {
            yield return DemandFinding.IncludesLateFee;
        }
    }

    private static DemandFinding CompareWithShare(Yuan asked, Totals totals, Yuan tolerance)
    {
        var share = totals.EmployeeRange;
        if (asked < share.Low - tolerance)
        {
            return DemandFinding.BelowEmployeeShare;
        }

        if (totals.LeftOut.Includes(Payer.Employee))
        {
            return DemandFinding.WithinRange; // what is left out may be what is asked beyond the rest
        }

        if (asked > share.High + tolerance)
        {
            return DemandFinding.ExceedsEmployeeShare;
        }

        return share.IsExact ? DemandFinding.EqualsEmployeeShare : DemandFinding.WithinRange;
    }

    private static bool IsAbout(Yuan left, Yuan right, Yuan tolerance) => (left - right).Abs() <= tolerance;
}
