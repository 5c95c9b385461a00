using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 公布前暂按旧标准 / a city's dated rule that the old limits are applied until the new ones are published. Without it a
/// month whose limits are not yet published is refused.
/// </summary>
/// <param name="Months">适用期 / the liability months for which the rule is known.</param>
/// <param name="Insurances">险种 / the insurances for which it is known.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record CarryOnRule(MonthSpan Months, ImmutableArray<Insurance> Insurances, Citation Citation);
