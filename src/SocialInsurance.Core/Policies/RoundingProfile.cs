using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 取整口径 / how a city rounds, as its published figures show. It explains those figures and finds slips of the pen; no
/// limit is ever computed from it.
/// </summary>
/// <param name="FirstYear">首个缴费年度 / the first policy year for which it holds; averages belong to the year after theirs.</param>
/// <param name="LastYear">末个缴费年度 / the last one, included; absent while it holds.</param>
/// <param name="Basis">由哪个数算起 / what the limits are shares of.</param>
/// <param name="Month">月平均的取整 / how the monthly average is made of the annual one.</param>
/// <param name="Floor">下限的取整 / how floors are rounded.</param>
/// <param name="Ceiling">上限的取整 / how ceilings are rounded.</param>
public sealed record RoundingProfile(
    int FirstYear, int? LastYear, AverageBasis Basis, RoundingStep Month, RoundingStep Floor, RoundingStep Ceiling)
{
    /// <summary>该缴费年度是否适用 / whether it holds for that policy year.</summary>
    public bool HoldsFor(int policyYear) => FirstYear <= policyYear && (LastYear is not { } last || policyYear <= last);
}
