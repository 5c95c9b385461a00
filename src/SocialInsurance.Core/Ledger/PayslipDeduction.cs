using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>工资条倒推基数 / finds the base behind a deduction on a payslip.</summary>
public static class PayslipDeduction
{
    /// <summary>
    /// 扣款对应的基数 / the base whose contribution is the deduction: a whole number of yuan where one fits, as agencies
    /// set bases, otherwise to the fen. Several bases can round to one deduction; the nearest is taken.
    /// </summary>
    /// <param name="deducted">工资条上的扣款，元/月 / what was deducted, a month.</param>
    /// <param name="rate">个人费率，大于零 / the employee's rate, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above zero.</exception>
    public static Yuan BaseOf(Yuan deducted, Rate rate)
    {
        if (rate <= Rate.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate above zero is needed to find a base.");
        }

        var toFen = RoundedQuotient(deducted.Fen * Rate.Whole.Millionths, rate.Millionths);
        var toYuan = Yuan.FromWholeYuan(RoundedQuotient(toFen, 100));
        return (toYuan * rate).Round(RoundingStep.HalfUpToFen) == deducted ? toYuan : Yuan.FromFen(toFen);
    }

    private static long RoundedQuotient(long dividend, long divisor) => (dividend + (divisor / 2)) / divisor;
}
