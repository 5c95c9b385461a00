using SocialInsurance.Core.Ledger;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A cell of the ledger, or a plain sum of cells, in yuan.</summary>
/// <param name="Due">What should have been paid.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="Difference">What is still owed; never negative.</param>
/// <param name="Overpaid">What was paid in excess; never netted.</param>
/// <param name="OfAdjustment">What of the difference the new limits and rates add; null where the situation knows no such parts.</param>
/// <param name="OfUnderDeclaration">What of it was declared too low or not paid, the employer's default; null in the same way.</param>
public sealed record CellAnswer(
    decimal Due, decimal Paid, decimal Difference, decimal Overpaid, decimal? OfAdjustment, decimal? OfUnderDeclaration)
{
    internal static CellAnswer Of(Cell cell, DifferenceParts? parts) => new(
        cell.Due.ToDecimal(),
        cell.Paid.ToDecimal(),
        cell.Difference.ToDecimal(),
        cell.Overpaid.ToDecimal(),
        parts?.OfAdjustment.ToDecimal(),
        parts?.OfUnderDeclaration.ToDecimal());
}
