using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>任职期间 / the months a person worked for one employer, or paid alone.</summary>
/// <param name="Label">单位名称或代称 / what the user calls the employer.</param>
/// <param name="Months">起止月 / its months.</param>
/// <param name="WorkInjuryRate">该单位的工伤费率 / its own work injury rate.</param>
public sealed record EmployerPeriod(string Label, MonthRange Months, Rate? WorkInjuryRate)
{
    /// <summary>这段时间的参保身份 / how the person was insured in these months; absent when as in the others.</summary>
    public Contributor? Contributor { get; init; }
}

/// <summary>获准缓缴 / a deferral of the employer's part that the employer was granted.</summary>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Months">费款所属期 / the liability months.</param>
/// <param name="Until">免收滞纳金至 / the last day without a late fee; absent when the policy book's day holds.</param>
public sealed record StatedDeferral(ImmutableArray<Insurance> Insurances, MonthRange Months, LocalDate? Until)
{
    /// <summary>该险种该月是否在内 / whether it covers that insurance and month.</summary>
    public bool Covers(Insurance insurance, YearMonth month) => Insurances.Contains(insurance) && Months.Contains(month);
}

/// <summary>
/// 本人垫付 / what a person paid alone, as in flexible employment, for months that an employer owed. It can be had back from the
/// employer and is never set off against what is owed.
/// </summary>
/// <param name="Months">月份 / the months.</param>
/// <param name="AMonth">月额，元 / the amount a month.</param>
public sealed record PaidByPerson(MonthRange Months, Yuan AMonth);
