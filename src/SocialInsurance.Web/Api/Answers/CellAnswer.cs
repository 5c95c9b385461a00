using SocialInsurance.Core.Ledger;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A cell of the ledger, or a plain sum of cells, in yuan.</summary>
/// <param name="Due">What should have been paid.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="Difference">What is still owed; never negative.</param>
/// <param name="Overpaid">What was paid in excess; never netted.</param>
public sealed record CellAnswer(decimal Due, decimal Paid, decimal Difference, decimal Overpaid)
{
    internal static CellAnswer Of(Cell cell) => new(
        cell.Due.ToDecimal(), cell.Paid.ToDecimal(), cell.Difference.ToDecimal(), cell.Overpaid.ToDecimal());
}
