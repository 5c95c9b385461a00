using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>
/// 一格账 / a cell of the ledger: one insurance, one liability month, one payer; or a plain sum of such cells.
/// </summary>
/// <param name="Due">应缴，元 / what should have been paid.</param>
/// <param name="Paid">已缴，元 / what was paid.</param>
/// <param name="Difference">应补，元，不为负 / what is still owed; never negative.</param>
/// <param name="Overpaid">多缴，元，不为负 / what was paid in excess; never netted against another cell.</param>
public readonly record struct Cell(Yuan Due, Yuan Paid, Yuan Difference, Yuan Overpaid)
{
    /// <summary>相加 / the plain sum of two cells.</summary>
    public static Cell operator +(Cell left, Cell right) => new(
        left.Due + right.Due,
        left.Paid + right.Paid,
        left.Difference + right.Difference,
        left.Overpaid + right.Overpaid);
}

/// <summary>一格账的依据 / what a cell is computed from, all law and all bases resolved.</summary>
/// <param name="PaidBase">已缴基数 / the base that was paid on; zero when nothing was paid.</param>
/// <param name="DueBase">应缴基数 / the base that should have been used.</param>
/// <param name="PaidRate">缴费当时的费率 / the payer's rate as it was known when paying.</param>
/// <param name="DueRate">费率 / the payer's rate as it is known now.</param>
/// <param name="FixedDue">应缴定额 / the fixed amount owed: in a month that was missed, or whose paid side is an amount from the record.</param>
/// <param name="Recorded">实缴金额 / the amount the record shows as paid, in place of base times rate.</param>
/// <param name="MadeUp">事后补缴的金额 / what was paid afterwards.</param>
public readonly record struct CellInput(
    Yuan PaidBase, Yuan DueBase, Rate PaidRate, Rate DueRate, Yuan FixedDue, Yuan? Recorded, Yuan MadeUp)
{
    /// <summary>是否多缴 / whether more was paid than was due, before anything is rounded.</summary>
    public bool IsOverpaid => ExactDifference < 0;

    /// <summary>Whether another rate would give another difference.</summary>
    internal bool DependsOnRate => Recorded is null && PaidRate == DueRate ? PaidBase != DueBase : DueBase != Yuan.Zero || PaidBase != Yuan.Zero;

    /// <summary>The difference before anything is rounded, in millionths of a fen.</summary>
    internal long ExactDifference => ((DueBase * DueRate) + (FixedDue * Rate.Whole)).FenMillionths
        - ((Recorded is { } recorded ? recorded * Rate.Whole : PaidBase * PaidRate) + (MadeUp * Rate.Whole)).FenMillionths;
}
