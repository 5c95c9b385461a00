using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>任职期间 / the months a person worked for one employer.</summary>
/// <param name="Label">单位名称或代称 / what the user calls the employer.</param>
/// <param name="Months">起止月 / its months.</param>
/// <param name="WorkInjuryRate">该单位的工伤费率 / its own work injury rate.</param>
public sealed record EmployerPeriod(string Label, MonthRange Months, Rate? WorkInjuryRate);
