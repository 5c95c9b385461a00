using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>个别月份 / a month that differs from the others.</summary>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="CurrentBase">该月已缴基数 / the base it was paid on; zero means it was missed.</param>
/// <param name="Wage">该月工资 / its wage.</param>
/// <param name="Paid">该月实缴金额 / what was really paid.</param>
public sealed record ExceptionalMonth(YearMonth Month, PerInsurance<Yuan?>? CurrentBase, Yuan? Wage, PerInsurance<PaidAmounts?>? Paid);
