using System.Collections.Immutable;
using SocialInsurance.Core.Statements;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 只有金额的结果 / the sums of a statement without the statement, or every reason why there is none: for a whole payroll,
/// of which nobody reads every explanation.
/// </summary>
/// <param name="Insurances">逐险种 / insurance by insurance; empty when refused.</param>
/// <param name="Totals">合计 / what is owed in all; absent when refused.</param>
/// <param name="Refusals">拒绝原因 / why there are none; empty with figures.</param>
public sealed record FiguresResult(ImmutableArray<InsuranceFigures> Insurances, Totals? Totals, IReadOnlyList<Refusal> Refusals);
