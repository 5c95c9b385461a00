using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

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
