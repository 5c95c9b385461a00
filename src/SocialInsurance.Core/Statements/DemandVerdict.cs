using System.Collections.Immutable;
using SocialInsurance.Core.Requests;
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

    /// <summary>含单位份额 / it is both shares together, with or without the late fee.</summary>
    IncludesEmployerShare,

    /// <summary>含滞纳金 / it is the share, or both shares, plus the late fee, which the employee never owes.</summary>
    IncludesLateFee,

    /// <summary>等于单位份额 / it is the employer's share.</summary>
    EqualsEmployerShare,

    /// <summary>含当月 / it is the share plus the ordinary increase of one more month, as a deduction from a payslip usually is.</summary>
    IncludesCurrentMonth,

    /// <summary>多算了月份 / it is the share of every month to the publication, also of those after the person had left.</summary>
    AllMonthsToPublication,

    /// <summary>没有减去已缴 / it is what was due, from which nobody subtracted what was paid.</summary>
    NotSubtracted,

    /// <summary>两倍 / it is twice the share.</summary>
    Twice,

    /// <summary>双方合计的二分之一 / it is both shares together, divided equally.</summary>
    HalfOfTotal,

    /// <summary>已缴的一成 / it is ten percent of what the person had paid.</summary>
    TenPercentOfContributions,

    /// <summary>公布前预扣 / it is asked before the new limits are published; this explains no sum.</summary>
    AdvanceBeforePublication,

    /// <summary>已离职者不调整 / the person had left and is not adjusted at all; this explains no sum.</summary>
    LeaverNotAdjusted,
}

/// <summary>对公司要求的核对 / the verdict on what an employer asks of an employee.</summary>
/// <param name="Asked">要求金额，元 / what is asked.</param>
/// <param name="Share">个人应付的范围 / what is really the employee's, at least and at most.</param>
/// <param name="EmployeeShare">个人应付，元 / what is really the employee's: of an adjustment, the adjustment's part.</param>
/// <param name="Findings">
/// 判断 / exactly one comparison with the share, and what else holds, the nearest explanation first; empty where the share supposes a rule
/// that is not known to hold.
/// </param>
public sealed record DemandVerdict(Yuan Asked, YuanRange Share, Yuan EmployeeShare, ImmutableArray<DemandFinding> Findings)
{
    /// <summary>容差一元 / figures within one yuan count as equal: payrolls round differently.</summary>
    public static Yuan Tolerance => Yuan.One;

    /// <summary>个人应付是否只知道下端 / whether an insurance is left out of the share, so that nobody knows what it comes to at most.</summary>
    public bool IsShareOpen { get; init; }

    /// <summary>说明 / what explains the demand beside the comparison, in the order of the findings.</summary>
    public ImmutableArray<DemandExplanation> Explanations { get; init; } = [];

    /// <summary>逐行 / the verdict on each line; empty where only a sum is asked.</summary>
    public ImmutableArray<DemandLineVerdict> Lines { get; init; } = [];

    /// <summary>不计入核对的金额，元 / what was asked beside it and is set aside.</summary>
    public Yuan SetAside { get; init; }

    /// <summary>没有列明的金额，元 / what of the sum no line names.</summary>
    public Yuan Unlisted { get; init; }

    /// <summary>超出个人应付的部分，元，不为负 / what is asked beyond the share, at least; never negative.</summary>
    public Yuan Excess => IsShareOpen ? Yuan.Zero : Yuan.Max(Yuan.Zero, Asked - Share.High);

    /// <summary>是否说得清 / whether the whole sum is explained: it is the share, or a named mistake gives it.</summary>
    public bool IsExplained => Findings.Contains(DemandFinding.EqualsEmployeeShare)
        || Explanations.Any(explanation => explanation.Sum is not null);

    /// <summary>With the verdict on each line of an itemised demand.</summary>
    internal DemandVerdict WithLines(ImmutableArray<DemandLineVerdict> lines, BackPaymentRequest request) => this with
    {
        Lines = lines,
        SetAside = request.SetAsideDemand,
        Unlisted = lines.IsEmpty ? Yuan.Zero : Yuan.Max(request.Demand!.Value - Yuan.FromFen(lines.Sum(line => line.Line.Amount.Fen)), Yuan.Zero),
    };

    /// <summary>核对 / compares what is asked of an employee with what is owed: the one comparison of page, API and payroll.</summary>
    /// <param name="asked">要求或扣款金额，元 / what is asked, or was deducted.</param>
    /// <param name="ground">依据 / what it is held against.</param>
    /// <param name="tolerance">容差，元 / up to which figures count as equal; not negative.</param>
    public static DemandVerdict Of(Yuan asked, DemandGround ground, Yuan tolerance)
    {
        ArgumentNullException.ThrowIfNull(ground);
        var verdict = new DemandVerdict(asked, ground.Share, ground.EmployeeShare, [])
        {
            IsShareOpen = ground.IsShareOpen,
        };
        if (ground.IsSupposed)
        {
            return verdict;
        }

        var comparison = CompareWithShare(asked, ground, tolerance);
        ImmutableArray<DemandExplanation> explanations = comparison == DemandFinding.EqualsEmployeeShare
            ? []
            : [.. DemandExplanations.Of(asked, comparison, ground, tolerance)];
        return verdict with
        {
            Findings = [comparison, .. explanations.Select(explanation => explanation.Finding)],
            Explanations = explanations,
        };
    }

    private static DemandFinding CompareWithShare(Yuan asked, DemandGround ground, Yuan tolerance)
    {
        var share = ground.Share;
        if (asked < share.Low - tolerance)
        {
            return DemandFinding.BelowEmployeeShare;
        }

        if (ground.IsShareOpen)
        {
            return DemandFinding.WithinRange; // what is left out may be what is asked beyond the rest
        }

        if (asked > share.High + tolerance)
        {
            return DemandFinding.ExceedsEmployeeShare;
        }

        return share.IsExact ? DemandFinding.EqualsEmployeeShare : DemandFinding.WithinRange;
    }
}
