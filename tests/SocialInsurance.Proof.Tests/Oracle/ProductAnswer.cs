using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>The figures of the product, in the same lines as those of <see cref="ExactAnswer"/>.</summary>
internal static class ProductAnswer
{
    public static IEnumerable<string> Sums(IEnumerable<InsuranceFigures> insurances, Totals totals) => insurances
        .SelectMany(insurance => new[] { SumOf(insurance.Insurance, Payer.Employee, insurance.Employee), SumOf(insurance.Insurance, Payer.Employer, insurance.Employer) })
        .Append($"total {totals.Employee} + {totals.Employer}, overpaid {totals.Overpaid}, complete {totals.IsEmployerComplete}");

    public static IEnumerable<string> Everything(Statement statement) =>
    [
        .. Sums(statement.Insurances.Select(insurance => insurance.Figures), statement.Totals),
        .. statement.Insurances.SelectMany(insurance => Enum.GetValues<Payer>().SelectMany(payer => insurance.Months.Select(month =>
            $"{insurance.Insurance} {month.Terms.Month:uuuu-MM} {payer}: {Of(payer == Payer.Employee ? month.Employee : month.Employer)}"))),
        .. statement.Employers.Select(part => $"{part.Period.Label}: {part.Employee} + {part.Employer}"),
        $"late fee {(statement.LateFee is { } fee ? string.Join(' ', fee.Months.Select(month => month.Fee?.Fee ?? Yuan.Zero)) : "none")}",
        $"demand {(statement.Demand is { } verdict ? $"{string.Join(' ', verdict.Findings)}, excess {verdict.Excess}" : "none")}",
    ];

    private static string SumOf(Insurance insurance, Payer payer, Cell sum) =>
        $"{insurance} {payer}: due {sum.Due}, paid {sum.Paid}, owed {sum.Difference}, overpaid {sum.Overpaid}";

    private static string Of(Cell? cell) => cell is { } known ? $"{known.Due} {known.Paid} {known.Difference} {known.Overpaid}" : "unknown";
}
