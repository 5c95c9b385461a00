using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>一个险种的金额 / the sums of one insurance: those of its statement, without the months they are the sums of.</summary>
/// <param name="Insurance">险种 / the insurance.</param>
/// <param name="Employee">个人合计 / the employee's sum.</param>
/// <param name="Employer">单位合计 / the employer's sum, as far as it is known.</param>
/// <param name="IsEmployerComplete">单位部分是否齐全 / whether the employer's side is known in every month.</param>
public readonly record struct InsuranceFigures(Insurance Insurance, Cell Employee, Cell Employer, bool IsEmployerComplete)
{
    internal static InsuranceFigures Of(InsuranceTerms terms, BackPaymentRequest request)
    {
        Span<CellTerms> cellTerms = stackalloc CellTerms[terms.Months.Length];
        Span<Cell> cells = stackalloc Cell[terms.Months.Length];
        var isComplete = true;
        foreach (var month in terms.Months)
        {
            isComplete &= month.IsKnownFor(Payer.Employer);
        }

        return new(
            terms.Insurance,
            Sum(Payer.Employee, terms, request, cellTerms, cells),
            Sum(Payer.Employer, terms, request, cellTerms, cells),
            isComplete);
    }

    private static Cell Sum(Payer payer, InsuranceTerms terms, BackPaymentRequest request, Span<CellTerms> cellTerms, Span<Cell> cells)
    {
        terms.FillCells(payer, request, cellTerms, cells);
        var sum = default(Cell);
        foreach (var cell in cells)
        {
            sum += cell;
        }

        return sum;
    }
}
