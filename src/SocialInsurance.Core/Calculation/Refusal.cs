using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>拒绝计算 / a refusal, with what is missing by name.</summary>
/// <param name="Code">原因 / why.</param>
/// <param name="Insurances">险种 / the insurances; empty when it concerns all.</param>
/// <param name="Months">月份 / the months; absent when it concerns all.</param>
/// <param name="City">地区 / the city asked; absent when none was given.</param>
/// <param name="Average">已公布的平均工资 / the published average, for <see cref="RefusalCode.AverageAlreadyPublished"/>.</param>
/// <param name="KnownOn">所知日 / the day whose knowledge was used.</param>
public sealed record Refusal(
    RefusalCode Code,
    ImmutableArray<Insurance> Insurances,
    MonthRange? Months,
    CityPolicy? City,
    AverageWage? Average,
    LocalDate KnownOn);
