using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>按基数差的应补额 / the difference of the bases times the rate, rounded each month.</summary>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="DueBase">应缴基数，元/月 / the base due.</param>
/// <param name="PaidBase">已缴基数，元/月 / the base paid on.</param>
/// <param name="Rate">费率 / the rate.</param>
/// <param name="Rounding">取整步骤 / how it was rounded.</param>
/// <param name="EachMonth">月额，元 / what that makes a month; negative when overpaid.</param>
public sealed record BaseDifferenceStep(
    Payer Payer, MonthRange Months, Yuan DueBase, Yuan PaidBase, Rate Rate, RoundingStep Rounding, Yuan EachMonth)
    : ExplanationStep;
