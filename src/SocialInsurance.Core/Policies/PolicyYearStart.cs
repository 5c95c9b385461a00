using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>缴费年度的起始月 / the month in which a city's policy years begin.</summary>
/// <param name="Months">适用期 / the months for which this holds.</param>
/// <param name="Insurances">险种 / the insurances for which it holds.</param>
/// <param name="StartMonth">起始月，1–12 / the calendar month, 1 to 12; absent where each notice sets its own.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record PolicyYearStart(MonthSpan Months, ImmutableArray<Insurance> Insurances, int? StartMonth, Citation Citation);
