using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>单位部分未知 / the employer's side could not be computed in these months.</summary>
/// <param name="Months">月份 / the months.</param>
public sealed record UnknownEmployerStep(MonthRange Months) : ExplanationStep;
