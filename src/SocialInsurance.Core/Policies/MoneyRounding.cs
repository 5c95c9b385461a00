using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 一地的金额取整习惯 / how contributions are rounded in a city, as far as a source tells. It is offered to the user and never
/// applied by itself.
/// </summary>
/// <param name="Step">取整 / the rounding step.</param>
/// <param name="Rule">规则摘要 / the habit in the words of the source.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record MoneyRounding(RoundingStep Step, string Rule, Citation Citation);
