using System.Collections.Immutable;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 核算单 / the statement: who owes how much, per insurance, month and payer, with everything needed to reproduce it.
/// </summary>
/// <param name="Request">请求 / the request it answers.</param>
/// <param name="Facts">法律事实 / what the law says of its months.</param>
/// <param name="Reading">离职一案怎样核算 / how the case of somebody who leaves is read; absent in every other situation.</param>
/// <param name="Assumptions">推定 / what stands in for gaps of the book; empty where everything is known.</param>
/// <param name="LeftOut">未计的险种 / the insurances that nothing supports, and why; empty where none is left out.</param>
/// <param name="Insurances">逐险种 / insurance by insurance.</param>
/// <param name="Totals">合计 / what is owed in all.</param>
/// <param name="Employers">分单位，可为空 / employer by employer; empty for one employer.</param>
/// <param name="Demand">对公司要求的核对 / the verdict on a demand; absent without one.</param>
/// <param name="LateFee">滞纳金 / late fees; absent where none are computed.</param>
/// <param name="Interest">利息 / interest; absent where none is asked for.</param>
/// <param name="Recoverable">可要回的垫付，元 / what the person paid for the employer and can have back; absent when nothing is stated.</param>
/// <param name="Notes">说明 / what the reader should know.</param>
/// <param name="Policy">所用政策 / which policy was used.</param>
public sealed record Statement(
    BackPaymentRequest Request,
    RequestFacts Facts,
    LeavingReading? Reading,
    ImmutableArray<Assumption> Assumptions,
    IReadOnlyList<Refusal> LeftOut,
    ImmutableArray<InsuranceStatement> Insurances,
    Totals Totals,
    ImmutableArray<EmployerStatement> Employers,
    DemandVerdict? Demand,
    LateFeeStatement? LateFee,
    InterestStatement? Interest,
    Yuan? Recoverable,
    ImmutableArray<Note> Notes,
    PolicyUse Policy);

/// <summary>可信程度 / how sure an answer is.</summary>
public enum Certainty
{
    /// <summary>确定 / everything that can move a fen is known.</summary>
    Exact,

    /// <summary>推定 / something that can move a fen is assumed, so the amount has a range.</summary>
    Estimated,

    /// <summary>部分 / something nobody knows is left out, so the amount is at least what is shown.</summary>
    Partial,
}

/// <summary>合计 / what is owed in all: plain sums of cells, nothing rounded twice and nothing netted.</summary>
/// <param name="Employee">个人应补，元 / by the employee.</param>
/// <param name="Employer">单位应补，元 / by the employer, as far as it is known.</param>
/// <param name="Overpaid">多缴，元 / paid in excess by both; not deducted anywhere.</param>
/// <param name="IsEmployerComplete">单位部分是否齐全 / whether the employer's side is complete.</param>
public sealed record Totals(Yuan Employee, Yuan Employer, Yuan Overpaid, bool IsEmployerComplete)
{
    /// <summary>合计应补，元 / by both.</summary>
    public Yuan All => Employee + Employer;

    /// <summary>个人应补的范围 / what the employee owes at least and at most.</summary>
    public required YuanRange EmployeeRange { get; init; }

    /// <summary>单位应补的范围 / what the employer owes at least and at most, as far as it is known.</summary>
    public required YuanRange EmployerRange { get; init; }

    /// <summary>个人差额的两部分 / the two parts of the employee's sum.</summary>
    public DifferenceParts EmployeeParts { get; init; }

    /// <summary>单位差额的两部分 / the two parts of the employer's sum, as far as it is known.</summary>
    public DifferenceParts EmployerParts { get; init; }

    /// <summary>个人差额中新旧标准之差的范围 / the adjustment's part of the employee's sum, at least and at most.</summary>
    public YuanRange EmployeeAdjustment { get; init; }

    /// <summary>单位差额中新旧标准之差的范围 / the same of the employer.</summary>
    public YuanRange EmployerAdjustment { get; init; }

    /// <summary>差额是否分两部分 / whether the situation tells the adjustment apart from what was declared too low.</summary>
    public bool IsDivided { get; init; }

    /// <summary>是否只按新旧标准之差核对 / whether a demand concerns the adjustment alone, so that it is judged against that part.</summary>
    public bool IsOfAdjustment { get; init; }

    /// <summary>某方被要求的部分，元 / what of a payer's sum a demand concerns.</summary>
    public Yuan JudgedOf(Payer payer) => (payer, IsOfAdjustment) switch
    {
        (Payer.Employee, true) => EmployeeParts.OfAdjustment,
        (Payer.Employer, true) => EmployerParts.OfAdjustment,
        (Payer.Employee, false) => Employee,
        (Payer.Employer, false) => Employer,
    };

    /// <summary>某方被要求的部分的范围 / the range of what of a payer's sum a demand concerns.</summary>
    public YuanRange JudgedRangeOf(Payer payer) => (payer, IsOfAdjustment) switch
    {
        (Payer.Employee, true) => EmployeeAdjustment,
        (Payer.Employer, true) => EmployerAdjustment,
        (Payer.Employee, false) => EmployeeRange,
        (Payer.Employer, false) => EmployerRange,
    };

    /// <summary>某方差额的两部分 / the two parts of a payer's sum.</summary>
    public DifferenceParts PartsOf(Payer payer) => payer switch
    {
        Payer.Employee => EmployeeParts,
        Payer.Employer => EmployerParts,
    };

    /// <summary>是否依据未经查证的规定 / whether the employee's share supposes a rule that is not known to hold here.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>谁的合计含推定 / whose sum something assumed can move.</summary>
    public Payers Assumed { get; init; }

    /// <summary>谁的合计有未计的险种 / from whose sum an insurance is left out.</summary>
    public Payers LeftOut { get; init; }

    /// <summary>某方的可信程度 / how sure a payer's sum is.</summary>
    public Certainty CertaintyOf(Payer payer) => payer switch
    {
        Payer.Employee => CertaintyOf(payer, isComplete: true),
        Payer.Employer => CertaintyOf(payer, IsEmployerComplete),
    };

    /// <summary>某方的范围 / the range of a payer's sum.</summary>
    public YuanRange RangeOf(Payer payer) => payer switch
    {
        Payer.Employee => EmployeeRange,
        Payer.Employer => EmployerRange,
    };

    internal static Totals Of(
        ReadOnlySpan<InsuranceFigures> insurances, IReadOnlyList<Refusal> leftOut, RequestFacts facts, SituationRule rule)
    {
        var assumed = Payers.Neither;
        var (employee, employer, overpaid, isComplete) = (Yuan.Zero, Yuan.Zero, Yuan.Zero, true);
        var (employeeRange, employerRange) = (default(YuanRange), default(YuanRange));
        var (employeeParts, employerParts) = (default(DifferenceParts), default(DifferenceParts));
        var (employeeAdjustment, employerAdjustment) = (default(YuanRange), default(YuanRange));
        foreach (var insurance in insurances)
        {
            employee += insurance.Employee.Difference;
            employer += insurance.Employer.Difference;
            overpaid += insurance.Employee.Overpaid + insurance.Employer.Overpaid;
            isComplete &= insurance.IsEmployerComplete;
            employeeRange += insurance.EmployeeRange;
            employerRange += insurance.EmployerRange;
            employeeParts += insurance.EmployeeParts;
            employerParts += insurance.EmployerParts;
            employeeAdjustment += insurance.EmployeeAdjustment;
            employerAdjustment += insurance.EmployerAdjustment;
            assumed |= insurance.Assumed;
        }

        return new(employee, employer, overpaid, isComplete)
        {
            EmployeeRange = employeeRange,
            EmployerRange = employerRange,
            EmployeeParts = employeeParts,
            EmployerParts = employerParts,
            EmployeeAdjustment = employeeAdjustment,
            EmployerAdjustment = employerAdjustment,
            IsDivided = rule.DividesDifference,
            IsOfAdjustment = rule.IsAdjustment,
            IsSupposed = facts.Settlement is { IsSupposed: true },
            Assumed = assumed,
            LeftOut = PayersOf(leftOut, facts.Request.Contributor),
        };
    }

    private Certainty CertaintyOf(Payer payer, bool isComplete)
    {
        if (LeftOut.Includes(payer) || !isComplete)
        {
            return Certainty.Partial;
        }

        return IsSupposed || Assumed.Includes(payer) || !RangeOf(payer).IsExact ? Certainty.Estimated : Certainty.Exact;
    }

    // Who is in flexible employment has no employer from whose sum anything could be missing.
    private static Payers PayersOf(IReadOnlyList<Refusal> leftOut, Contributor contributor)
    {
        var payers = leftOut.Count > 0 && contributor == Contributor.Employee ? Payers.Employer : Payers.Neither;
        foreach (var refusal in leftOut)
        {
            payers |= refusal.Insurances.Any(insurance => insurance.IsSharedByEmployee()) ? Payers.Employee : Payers.Neither;
        }

        return payers;
    }
}
