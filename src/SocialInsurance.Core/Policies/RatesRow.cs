using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>缴费费率 / contribution rates: a row of the policy book.</summary>
public sealed record RatesRow
{
    /// <summary>险种 / the insurance.</summary>
    public required Insurance Insurance { get; init; }

    /// <summary>费率构成 / the component of it.</summary>
    public required RateComponent Component { get; init; }

    /// <summary>参保身份 / for employees or for people in flexible employment.</summary>
    public required Contributor Contributor { get; init; }

    /// <summary>适用人群 / for whom.</summary>
    public required PolicyGroup Group { get; init; }

    /// <summary>
    /// 档次 / the tier, where a city lets employers choose between tiers of an insurance: 1 is what is meant unless told
    /// otherwise, and what the calculator uses; the others are shown. Absent without tiers.
    /// </summary>
    public int? Tier { get; init; }

    /// <summary>执行期 / the liability months in which they are in force.</summary>
    public required MonthSpan Months { get; init; }

    /// <summary>个人费率 / the employee's rate; absent when unknown.</summary>
    public required Rate? Employee { get; init; }

    /// <summary>单位费率 / the employer's rate; absent when unknown or the employer's own.</summary>
    public required Rate? Employer { get; init; }

    /// <summary>个人定额，元/月 / the employee's fixed amount a month.</summary>
    public required Yuan EmployeeFixed { get; init; }

    /// <summary>单位定额，元/月 / the employer's fixed amount a month.</summary>
    public required Yuan EmployerFixed { get; init; }

    /// <summary>是否含生育 / whether the employer's medical rate contains the merged maternity insurance.</summary>
    public required bool IncludesMaternity { get; init; }

    /// <summary>行业类别费率 / the rates of the risk classes, for work injury; may be empty.</summary>
    public required ImmutableArray<Rate> Classes { get; init; }

    /// <summary>单位费率的下限 / the lowest rate an employer can have, where rates differ by employer; absent when unknown.</summary>
    public Rate? EmployerLowest { get; init; }

    /// <summary>单位费率的上限 / the highest rate an employer can have; absent when unknown.</summary>
    public Rate? EmployerHighest { get; init; }

    /// <summary>费率是否推算 / whether the rates were concluded from other printed figures instead of being printed.</summary>
    public bool IsDerived { get; init; }

    /// <summary>起止月是否含推定 / whether the months, unlike the rates, contain an inference.</summary>
    public required bool AreDatesInferred { get; init; }

    /// <summary>出处 / where they come from.</summary>
    public required Citation Citation { get; init; }
}
