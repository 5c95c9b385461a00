using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 缴费基数上下限 / published limits of the contribution base: a row of the policy book. Published limits are data and
/// are never recomputed.
/// </summary>
public sealed record LimitsRow
{
    /// <summary>险种 / the insurances they hold for.</summary>
    public required ImmutableArray<Insurance> Insurances { get; init; }

    /// <summary>缴费年度 / the policy year they belong to.</summary>
    public required int PolicyYear { get; init; }

    /// <summary>执行期 / the liability months in which they are in force.</summary>
    public required MonthSpan Months { get; init; }

    /// <summary>适用人群 / for whom.</summary>
    public required PolicyGroup Group { get; init; }

    /// <summary>下限与上限 / floor and ceiling.</summary>
    public required BaseLimits Limits { get; init; }

    /// <summary>效力 / final or provisional.</summary>
    public required LimitsStatus Status { get; init; }

    /// <summary>所依月平均工资，元/月 / the monthly average wage they are shares of; absent when unknown.</summary>
    public required Yuan? AverageWage { get; init; }

    /// <summary>所依年平均工资，元 / the annual average that it is the twelfth part of; absent when unknown or not used.</summary>
    public Yuan? AverageAnnual { get; init; }

    /// <summary>所依平均工资是否由年值或上限推得 / whether that average was derived from an annual figure or from the limits.</summary>
    public required bool IsAverageDerived { get; init; }

    /// <summary>下限占平均工资的比例 / the floor's share of the average; absent where no clean share fits.</summary>
    public required Rate? FloorShare { get; init; }

    /// <summary>
    /// 下限所依月平均工资，元/月 / the average wage that the floor is a share of, where a place goes by another one for it than for the
    /// ceiling; absent where both go by the same.
    /// </summary>
    public Yuan? FloorAverage { get; init; }

    /// <summary>下限占同一平均工资的比例 / the floor's share of the average of the ceiling; absent where it is a share of another one.</summary>
    public Rate? FloorShareOfAverage => FloorAverage is null ? FloorShare : null;

    /// <summary>上下限是否推算 / whether floor and ceiling were calculated from a published average instead of being printed.</summary>
    public bool AreAmountsDerived { get; init; }

    /// <summary>上限占平均工资的比例 / the ceiling's share of the average; absent where no clean share fits.</summary>
    public required Rate? CeilingShare { get; init; }

    /// <summary>与取整口径不符之处及其缘由 / where and why they are not what the city's rounding would give; absent where they are.</summary>
    public string? OffProfile { get; init; }

    /// <summary>起止月是否含推定 / whether the months, unlike the amounts, contain an inference.</summary>
    public bool AreDatesInferred { get; init; }

    /// <summary>公布日 / when they were published.</summary>
    public required PublicationDate Published { get; init; }

    /// <summary>出处 / where they come from.</summary>
    public required Citation Citation { get; init; }
}
