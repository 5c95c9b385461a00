using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>逐月缴费额 / base times rate, rounded each month, times the months.</summary>
/// <param name="Side">哪本账 / of which ledger.</param>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Base">基数，元/月 / the base.</param>
/// <param name="Rate">费率 / the rate.</param>
/// <param name="Exact">未取整的月额 / base times rate, before rounding.</param>
/// <param name="Rounding">取整步骤 / how it was rounded.</param>
/// <param name="EachMonth">月额，元 / what that makes a month.</param>
/// <param name="Total">小计，元 / what that makes in all.</param>
public sealed record ContributionStep(
    LedgerSide Side,
    Payer Payer,
    MonthRange Months,
    Yuan Base,
    Rate Rate,
    ExactYuan Exact,
    RoundingStep Rounding,
    Yuan EachMonth,
    Yuan Total) : ExplanationStep;
