using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>声明的缺口 / months for which the book says of itself that an employee gets no answer from a table.</summary>
/// <param name="Of">表 / the table.</param>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Group">人群 / who gets no answer: everyone, or one group while the others have theirs.</param>
/// <param name="Months">月份 / the liability months.</param>
/// <param name="Reason">缘由 / why, in the language of the research.</param>
public sealed record DeclaredGap(
    PolicyTable Of, ImmutableArray<Insurance> Insurances, PolicyGroup Group, MonthSpan Months, string Reason);
