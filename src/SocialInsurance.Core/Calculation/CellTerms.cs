using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>一格账的参数 / what a cell of the ledger is computed from, all policy already resolved.</summary>
/// <param name="PaidBase">已缴基数 / the base that was paid on; zero when nothing was paid.</param>
/// <param name="DueBase">应缴基数 / the base that should have been used.</param>
/// <param name="Rate">费率 / the payer's rate.</param>
/// <param name="FixedDue">应缴定额 / the fixed amount owed: only in a month in which nothing was paid.</param>
/// <param name="ReallyPaid">实缴金额 / what was really paid, in place of base times rate.</param>
public readonly record struct CellTerms(Yuan PaidBase, Yuan DueBase, Rate Rate, Yuan FixedDue, Yuan? ReallyPaid)
{
    /// <summary>是否多缴 / whether more was paid than was due, before anything is rounded.</summary>
    public bool IsOverpaid => ExactDue.FenMillionths < ExactPaid.FenMillionths;

    private ExactYuan ExactDue => (DueBase * Rate) + (FixedDue * Rate.Whole);

    private ExactYuan ExactPaid => ReallyPaid is { } really ? really * Rate.Whole : PaidBase * Rate;
}
