using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>工资 / a monthly wage and the month from which it was earned; without a month, from the beginning.</summary>
/// <param name="From">起始月 / the first month of this wage.</param>
/// <param name="Wage">月均工资，元 / the average monthly wage.</param>
public sealed record WageStep(YearMonth? From, Yuan Wage);
