using System.Collections.Immutable;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>工资条上的扣款 / what was deducted from a payslip for an insurance in a month.</summary>
/// <param name="Insurance">险种 / the insurance, one that the employee pays.</param>
/// <param name="Employee">扣款，元/月 / what was deducted, a month.</param>
public sealed record Payslip(Insurance Insurance, Yuan Employee);

/// <summary>
/// 只说事实的提问 / the question of somebody who knows facts and no procedures: where, when, on what, how much is asked. Every situation that
/// fits answers it.
/// </summary>
/// <param name="Facts">事实 / the facts; the situation in them is of no account.</param>
/// <param name="Situations">要试的情形 / the situations to try.</param>
/// <param name="Payslip">工资条 / a deduction that tells the base; of no use beside a stated base, absent when not given.</param>
public sealed record DemandQuestion(BackPaymentRequest Facts, ImmutableArray<Situation> Situations, Payslip? Payslip)
{
    /// <summary>试的顺序 / every situation, in the order in which it is tried.</summary>
    public static ImmutableArray<Situation> EverySituation { get; } = [.. Enum.GetValues<Situation>()];
}
