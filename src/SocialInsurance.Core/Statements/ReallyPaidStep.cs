using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>实缴 / what was really paid, in place of base times rate.</summary>
/// <param name="Payer">缴费人 / by whom.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="EachMonth">月额，元 / the amount a month.</param>
/// <param name="Total">小计，元 / in all.</param>
public sealed record ReallyPaidStep(Payer Payer, MonthRange Months, Yuan EachMonth, Yuan Total) : ExplanationStep;
