using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Walks the cells of a statement: one for each insurance, liability month and payer.</summary>
internal static class Cells
{
    public static IEnumerable<Cell> All(Statement statement) => statement.Insurances.SelectMany(All);

    public static IEnumerable<Cell> All(InsuranceStatement insurance) => Enum.GetValues<Payer>().SelectMany(payer => Of(insurance, payer));

    public static IEnumerable<Cell> Of(InsuranceStatement insurance, Payer payer) => insurance.Months.Select(month => month.CellOf(payer));

    /// <summary>Plain addition, written out.</summary>
    public static Cell Sum(this IEnumerable<Cell> cells)
    {
        var (due, paid, difference, overpaid) = (0L, 0L, 0L, 0L);
        foreach (var cell in cells)
        {
            due += cell.Due.Fen;
            paid += cell.Paid.Fen;
            difference += cell.Difference.Fen;
            overpaid += cell.Overpaid.Fen;
        }

        return new(Yuan.FromFen(due), Yuan.FromFen(paid), Yuan.FromFen(difference), Yuan.FromFen(overpaid));
    }
}
