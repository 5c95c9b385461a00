using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>对一项要求的各种算法 / every situation that fits the facts, answered; and which of them explains what is asked.</summary>
/// <param name="Facts">事实 / the facts, with the base that the payslip gave.</param>
/// <param name="Readings">各种算法 / the statements, in the order in which they explain the demand.</param>
/// <param name="LeftOut">不适用的情形 / the situations that do not fit, and why.</param>
/// <param name="Explained">说得清的算法 / what gives the sum; absent where nothing does, or nothing is asked.</param>
public sealed record DemandCheck(
    BackPaymentRequest Facts, ImmutableArray<Statement> Readings, ImmutableArray<ReadingLeftOut> LeftOut, DemandExplained? Explained)
{
    /// <summary>各差多少 / by how much the demand misses the share of each reading: above it positive, below it negative, zero inside a range.</summary>
    public IEnumerable<(Statement Reading, Yuan Amount)> Misses => Readings
        .Where(reading => reading.Demand is not null)
        .Select(reading => (reading, MissOf(reading.Demand!)));

    private static Yuan MissOf(DemandVerdict demand) => demand.Asked > demand.Share.High ? demand.Asked - demand.Share.High
        : demand.Asked < demand.Share.Low ? demand.Asked - demand.Share.Low
        : Yuan.Zero;
}

/// <summary>说得清 / what gives a demand within one yuan.</summary>
/// <param name="Readings">算法 / the situation, or those whose shares together are asked.</param>
/// <param name="Finding">判断 / how the sum comes of them.</param>
/// <param name="Sum">金额，元 / the sum that comes of it.</param>
public sealed record DemandExplained(ImmutableArray<Situation> Readings, DemandFinding Finding, Yuan Sum);

/// <summary>不适用的情形 / a situation that does not fit the facts.</summary>
/// <param name="Situation">情形 / the situation.</param>
/// <param name="Reason">原因 / why.</param>
/// <param name="Refusals">缺什么 / what is missing, where that is the reason.</param>
public sealed record ReadingLeftOut(Situation Situation, ReadingReason Reason, IReadOnlyList<Refusal> Refusals);

/// <summary>不适用的原因 / why a situation does not fit the facts.</summary>
public enum ReadingReason
{
    /// <summary>当地没有查到离职结清的规定 / no rule of the place for settling on leaving is known.</summary>
    NoLeavingRuleKnown,

    /// <summary>不知道工资 / the wage is not known.</summary>
    WageNeeded,

    /// <summary>不知道已缴基数 / the base that was paid on is not known.</summary>
    BaseNeeded,

    /// <summary>工资与基数都不知道 / neither the wage nor the base is known.</summary>
    WageOrBaseNeeded,

    /// <summary>这些月份已缴 / the months were paid.</summary>
    MonthsWerePaid,

    /// <summary>灵活就业人员没有这种情形 / it is no matter of people in flexible employment.</summary>
    NotForFlexible,

    /// <summary>没有账单 / no bill of the authority is given.</summary>
    NoBill,

    /// <summary>算不出来 / something that it needs is missing.</summary>
    Refused,
}

/// <summary>核对的结果 / the check, or why the payslip says no base.</summary>
/// <param name="Check">各种算法 / the check; absent with a fault.</param>
/// <param name="Fault">工资条的问题 / what is wrong with the payslip; absent when nothing is.</param>
public sealed record DemandCheckResult(DemandCheck? Check, PayslipFault? Fault);
