using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 不计算的项目 / something a city charges or caps that the calculator does not compute: an amount a year, a share of an average that
/// nobody found, a ceiling tested on the year so far. Whoever asks for its months is told.
/// </summary>
/// <param name="Text">内容 / what it is, in the words of the research.</param>
/// <param name="Insurances">险种 / the insurances it comes with.</param>
/// <param name="Months">月份 / the liability months.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record NotComputed(string Text, ImmutableArray<Insurance> Insurances, MonthSpan Months, Citation Citation);
