using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>The figures of the product, in the same lines as those of <see cref="ExactAnswer"/>.</summary>
internal static class ProductAnswer
{
    public static IEnumerable<string> Sums(IEnumerable<InsuranceFigures> insurances, Totals totals) =>
    [
        .. insurances.SelectMany(insurance => new[] { SumOf(insurance.Insurance, Payer.Employee, insurance.Employee), SumOf(insurance.Insurance, Payer.Employer, insurance.Employer) }),
        $"total {totals.Employee} + {totals.Employer}, overpaid {totals.Overpaid}, complete {totals.IsEmployerComplete}",
        .. Enum.GetValues<Payer>().Select(payer => $"range {payer}: {totals.RangeOf(payer).Low} to {totals.RangeOf(payer).High}"),
    ];

    public static IEnumerable<string> Everything(Statement statement) =>
    [
        $"reading {statement.Reading?.ToString() ?? "none"}",
        .. Sums(statement.Insurances.Select(insurance => insurance.Figures), statement.Totals),
        .. statement.Insurances.SelectMany(insurance => Enum.GetValues<Payer>().SelectMany(payer => insurance.Months.Select(month =>
            $"{insurance.Insurance} {month.Inputs.Month:uuuu-MM} {payer}: {Of(payer == Payer.Employee ? month.Employee : month.Employer)}"))),
        .. LateFees(statement),
        .. statement.Employers.Select(part => $"{part.Period.Label}: {part.Employee} + {part.Employer}, late fee {part.LateFee?.ToString() ?? "none"}"),
        $"demand {(statement.Demand is not { } verdict ? "none" : statement.Totals.IsOfAdjustment ? ExactAnswer.JudgedByItsPart
            : $"{string.Join(' ', verdict.Findings.Where(finding => finding <= DemandFinding.IncludesLateFee).Order())}, excess {verdict.Excess}, share {verdict.Share.Low} to {verdict.Share.High}")}",
        $"recoverable {statement.Recoverable?.ToString() ?? "none"}",
    ];

    private static IEnumerable<string> LateFees(Statement statement) => statement.LateFee is not { } fees ? ["late fee none"] : fees.Months
        .Where(month => month.Fee?.Fee != Yuan.Zero && month.Principal > Yuan.Zero)
        .GroupBy(month => (month.Month, month.From))
        .Select(day => $"late fee {day.Key.Month:uuuu-MM} from {day.Key.From:uuuu-MM-dd}: "
            + (day.All(month => month.Fee is null) ? "older than the law"
                : $"{Yuan.FromFen(day.Sum(month => month.Fee!.Fee.Fen))} on {Yuan.FromFen(day.Sum(month => month.Principal.Fen))}"))
        .Append($"late fee in all {fees.Total}");

    private static string SumOf(Insurance insurance, Payer payer, Cell sum) =>
        $"{insurance} {payer}: due {sum.Due}, paid {sum.Paid}, owed {sum.Difference}, overpaid {sum.Overpaid}";

    private static string Of(Cell? cell) => cell is { } known ? $"{known.Due} {known.Paid} {known.Difference} {known.Overpaid}" : "unknown";
}
