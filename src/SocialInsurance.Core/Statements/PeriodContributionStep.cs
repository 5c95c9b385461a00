using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>按期合计的缴费额 / base times rate times months, not rounded before the whole period is added up.</summary>
/// <param name="Side">哪本账 / of which ledger.</param>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Base">基数，元/月 / the base.</param>
/// <param name="Rate">费率 / the rate.</param>
/// <param name="Exact">未取整的小计 / the exact sum.</param>
public sealed record PeriodContributionStep(
    LedgerSide Side, Payer Payer, MonthRange Months, Yuan Base, Rate Rate, ExactYuan Exact) : ExplanationStep;
