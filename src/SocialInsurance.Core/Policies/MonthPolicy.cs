using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 某月在某日所知的政策 / what a city's policy says of one liability month to someone who asks on a certain day. Which row
/// answers is decided by <see cref="MonthRules"/>.
/// </summary>
/// <param name="City">地区 / the city.</param>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="KnownOn">所知日 / the day whose knowledge is used.</param>
public readonly record struct MonthPolicy(CityPolicy City, YearMonth Month, LocalDate KnownOn)
{
    /// <summary>上下限 / the limits of an insurance for a person.</summary>
    public LimitsAnswer Limits(Insurance insurance, Contributor contributor, HouseholdGroup household) =>
        City.Index.Limits(new(insurance, contributor, household), Month, KnownOn);

    /// <summary>费率 / the rates of an insurance for a person: the sum of its components.</summary>
    public RatesAnswer Rates(Insurance insurance, Contributor contributor, HouseholdGroup household) =>
        City.Index.Rates(new(insurance, contributor, household), Month);
}
