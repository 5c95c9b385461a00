using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 离职人员的补差规则 / what a city decided about people who left before an adjustment reached them. Two rules may speak of
/// the same months: then one completes the other.
/// </summary>
public sealed record LeaversRule
{
    /// <summary>
    /// 补差月份 / the liability months of the adjustment; for <see cref="LeaversRoute.SettledOnLeaving"/> the months of leaving for
    /// which the rule holds, whose liability months begin in January.
    /// </summary>
    public required MonthRange Months { get; init; }

    /// <summary>险种 / the insurances.</summary>
    public required ImmutableArray<Insurance> Insurances { get; init; }

    /// <summary>渠道 / through whom, if at all, somebody who left is adjusted.</summary>
    public required LeaversRoute Route { get; init; }

    /// <summary>是否须经申请或原单位申报 / whether the adjustment happens only on application, or if the former employer declares it.</summary>
    public required bool IsOnApplication { get; init; }

    /// <summary>养老关系转出后是否不再补退 / whether nothing is charged or refunded once the pension relationship has been transferred out.</summary>
    public required bool IsClosedByTransfer { get; init; }

    /// <summary>公布前可否预扣 / whether an employer may hold money back before the new limits are published.</summary>
    public required AdvanceRule Advance { get; init; }

    /// <summary>依据 / how the source says it.</summary>
    public required LeaversBasis Basis { get; init; }

    /// <summary>状态日 / the day whose status decides: who leaves on it or later is adjusted like everyone. Absent where no source names one.</summary>
    public LocalDate? StatusDay { get; init; }

    /// <summary>结清比例 / the shares of the older average between which someone who leaves is settled; only for <see cref="LeaversRoute.SettledOnLeaving"/>.</summary>
    public SettlementShares? Settlement { get; init; }

    /// <summary>规则摘要 / the rule in the words of the source.</summary>
    public required string Rule { get; init; }

    /// <summary>出处 / where it comes from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>该险种该月是否适用 / whether the rule speaks of that insurance and month.</summary>
    public bool Covers(Insurance insurance, YearMonth month) => Months.Contains(month) && Insurances.Contains(insurance);
}

/// <summary>离职结清的比例 / the shares of an older average wage between which the own wage is held when someone is settled on leaving.</summary>
/// <param name="Lowest">最低比例 / the lowest share.</param>
/// <param name="Highest">最高比例 / the highest share.</param>
public readonly record struct SettlementShares(Rate Lowest, Rate Highest)
{
    /// <summary>通常的比例，100%–300% / the shares where a city's rule is not known.</summary>
    public static SettlementShares Usual => new(Rate.Whole, Rate.FromPercent(300));
}

/// <summary>公布前预扣 / whether an employer may hold money back for a difference that is not yet published.</summary>
public enum AdvanceRule
{
    /// <summary>未见规定 / not stated.</summary>
    Unknown,

    /// <summary>不可 / no: nothing can become due that could be secured.</summary>
    No,

    /// <summary>可以 / yes, to be settled on the real difference.</summary>
    Yes,
}

/// <summary>规则的依据 / how a source speaks of leavers.</summary>
public enum LeaversBasis
{
    /// <summary>未见 / it does not speak of them.</summary>
    NotFound,

    /// <summary>明文 / in so many words.</summary>
    Explicit,

    /// <summary>范围 / by the scope it states: people in service only.</summary>
    Scope,

    /// <summary>无补差 / there is no adjustment of earlier months at all.</summary>
    NoRound,
}
