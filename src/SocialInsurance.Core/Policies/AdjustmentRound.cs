using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 补差轮次 / an adjustment round: a city's dated decision that certain months, paid on the old limits, are to be
/// brought to the new ones. Its word goes before any inference from publication days.
/// </summary>
public sealed record AdjustmentRound
{
    /// <summary>年度 / the year it is known by.</summary>
    public required int Year { get; init; }

    /// <summary>补差月份，可为空 / the months to adjust; empty where a source shows that none are.</summary>
    public required ImmutableArray<YearMonth> Months { get; init; }

    /// <summary>险种 / the insurances.</summary>
    public required ImmutableArray<Insurance> Insurances { get; init; }

    /// <summary>是否为费率补差 / whether rates were changed back to those months, and the limits left alone.</summary>
    public bool IsOfRates { get; init; }

    /// <summary>
    /// 原缴费年度 / the policy year on whose limits the months were paid: the same as the new one when they were paid on the
    /// provisional limits of that year. Absent when no limits are adjusted, and when no source says on which they were paid.
    /// </summary>
    public required int? OldPolicyYear { get; init; }

    /// <summary>新缴费年度 / the policy year to whose limits they are brought; absent when no limits are adjusted.</summary>
    public required int? NewPolicyYear { get; init; }

    /// <summary>公布日 / when it was announced.</summary>
    public required PublicationDate Announced { get; init; }

    /// <summary>办理期 / the window in words of the source; may be absent.</summary>
    public required string? Window { get; init; }

    /// <summary>不收滞纳金的截止日 / the last day without a late fee; absent when not stated.</summary>
    public required LocalDate? NoLateFeeUntil { get; init; }

    /// <summary>首个征收日 / the first day on which the differences were collected; absent when not stated.</summary>
    public LocalDate? CollectedFrom { get; init; }

    /// <summary>
    /// 是否同时启用新申报工资 / whether the round also puts the newly declared wage into force, so that everyone whose wage changed is
    /// adjusted and not only those outside the limits.
    /// </summary>
    public bool StartsDeclaredWage { get; init; }

    /// <summary>由谁生成 / who generates the differences.</summary>
    public required GenerationRoute Generation { get; init; }

    /// <summary>离职、调转渠道 / through whom leavers pay.</summary>
    public required LeaversRoute Leavers { get; init; }

    /// <summary>退费渠道 / how an excess is had back.</summary>
    public required RefundRoute Refunds { get; init; }

    /// <summary>是否欠费须先还清 / whether arrears must be paid first.</summary>
    public required bool ArrearsFirst { get; init; }

    /// <summary>是否各险种须同时补 / whether all insurances are adjusted in one operation.</summary>
    public required bool AllInsurancesTogether { get; init; }

    /// <summary>补贴人员是否只缴个人部分 / whether subsidised people pay only the personal part.</summary>
    public required bool SubsidisedPayPersonalPartOnly { get; init; }

    /// <summary>失业人员医疗差额是否后台处理 / whether the medical difference of benefit recipients is booked without them.</summary>
    public required bool UnemployedMedicalIsBooked { get; init; }

    /// <summary>退休人员申报截止日 / the day by which retirees' employers file; absent when not stated.</summary>
    public required LocalDate? RetireesFileBy { get; init; }

    /// <summary>未申报退休人员的自动调整日 / the day on which unfiled retirees are adjusted automatically.</summary>
    public required LocalDate? RetireesAdjustedOn { get; init; }

    /// <summary>规则原文摘要 / the rule in the words of the source.</summary>
    public required string Rule { get; init; }

    /// <summary>离职规则摘要 / the rule for leavers in the words of the source; may be absent.</summary>
    public required string? LeaversRule { get; init; }

    /// <summary>月份是否含推定 / whether the months contain an inference.</summary>
    public required bool AreDatesInferred { get; init; }

    /// <summary>出处 / where it comes from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>该险种该月是否在本轮内 / whether the round adjusts that insurance in that month.</summary>
    public bool Covers(Insurance insurance, YearMonth month) => Months.Contains(month) && Insurances.Contains(insurance);
}
