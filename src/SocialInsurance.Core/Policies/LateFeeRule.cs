using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>一地的滞纳金口径 / how a city counts the days of the late fee.</summary>
/// <param name="Start">起算日 / the first day of default.</param>
/// <param name="IncludesLastDay">缴费当日是否计入 / whether the day of payment counts.</param>
/// <param name="Rule">规则摘要 / the rule in the words of the source.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record LateFeeRule(LateFeeStart Start, bool IncludesLastDay, string Rule, Citation Citation);

/// <summary>滞纳金封顶 / a city's rule that the late fee of some insurances may not exceed their principal.</summary>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Rule">规则摘要 / the rule in the words of the source.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record LateFeeCap(ImmutableArray<Insurance> Insurances, string Rule, Citation Citation);
