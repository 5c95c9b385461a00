using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>定额 / a fixed amount, owed only for months in which nothing was paid.</summary>
/// <param name="Payer">缴费人 / whose.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="EachMonth">月额，元 / the amount a month.</param>
/// <param name="Total">小计，元 / in all.</param>
public sealed record FixedAmountStep(Payer Payer, MonthRange Months, Yuan EachMonth, Yuan Total) : ExplanationStep;
