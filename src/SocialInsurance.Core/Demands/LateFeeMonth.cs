using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>一月的滞纳金 / the late fee of one liability month.</summary>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="Principal">本金，元 / its unpaid principal, both shares of every insurance.</param>
/// <param name="From">欠缴首日 / its first day of default.</param>
/// <param name="Fee">滞纳金 / the fee; absent where the default began before the law was in force.</param>
public sealed record LateFeeMonth(YearMonth Month, Yuan Principal, LocalDate From, LateFee? Fee);
