using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>滞纳金口径 / how the user wants the late fee counted; what is absent follows the city or the usual way.</summary>
/// <param name="Start">起算日 / the first day of default.</param>
/// <param name="DueDay">缴费截止日，1–31 / the payment deadline within the month, for <see cref="LateFeeStart.DueDay"/>.</param>
/// <param name="IncludesLastDay">缴费当日是否计入 / whether the day of payment counts.</param>
/// <param name="IsCappedAtPrincipal">是否以本金为限 / whether the fee stops at the principal.</param>
public sealed record StatedLateFee(LateFeeStart? Start, int? DueDay, bool? IncludesLastDay, bool? IsCappedAtPrincipal)
{
    /// <summary>未作说明 / nothing stated.</summary>
    public static StatedLateFee Nothing { get; } = new(null, null, null, null);
}

/// <summary>利息口径 / the interest that some places charge on back-payments, as the user states it: a rate, or the amount of the bill.</summary>
public abstract record StatedInterest
{
    private StatedInterest()
    {
    }

    /// <summary>按年利率 / at a rate a year.</summary>
    /// <param name="AnnualRate">年利率 / the rate a year.</param>
    /// <param name="IsCompoundedYearly">是否按年计复利 / whether interest bears interest after each full year.</param>
    public sealed record AtRate(Rate AnnualRate, bool IsCompoundedYearly) : StatedInterest;

    /// <summary>按账单 / the amount of the bill.</summary>
    /// <param name="Amount">金额，元 / the amount.</param>
    public sealed record OfBill(Yuan Amount) : StatedInterest;
}
