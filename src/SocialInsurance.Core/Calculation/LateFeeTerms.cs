using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Calculation;

/// <summary>滞纳金口径 / how the user wants the late fee counted; what is absent follows the city or the usual way.</summary>
/// <param name="Start">起算日 / the first day of default.</param>
/// <param name="DueDay">缴费截止日，1–31 / the payment deadline within the month, for <see cref="LateFeeStart.DueDay"/>.</param>
/// <param name="IncludesLastDay">缴费当日是否计入 / whether the day of payment counts.</param>
/// <param name="IsCappedAtPrincipal">是否以本金为限 / whether the fee stops at the principal.</param>
public sealed record LateFeeTerms(LateFeeStart? Start, int? DueDay, bool? IncludesLastDay, bool? IsCappedAtPrincipal)
{
    /// <summary>未作说明 / nothing stated.</summary>
    public static LateFeeTerms Unstated { get; } = new(null, null, null, null);
}
