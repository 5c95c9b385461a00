using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>The figures that the exact calculation finds, written line by line so that a difference can be read.</summary>
internal sealed record ExactAnswer(BackPaymentRequest Request, IReadOnlyList<ExactCell> Cells, IReadOnlyList<Ratio>? LateFees)
{
    private static readonly Ratio Tolerance = Ratio.One;

    public Ratio Employee => Owed(Payer.Employee);

    public Ratio Employer => Owed(Payer.Employer);

    /// <summary>What every answer has: sums by insurance and payer, and of all.</summary>
    public IEnumerable<string> Sums => Request.Insurances.SelectMany(SumsOf).Append(
        $"total {Employee} + {Employer}, overpaid {Cells.Sum(cell => cell.Overpaid)}, complete {Cells.All(cell => cell.Difference is not null)}");

    /// <summary>What a statement has beside them: months, employers, the late fee and what a demand turns out to be.</summary>
    public IEnumerable<string> Everything =>
    [
        .. Sums,
        .. Cells.Select(cell => $"{cell.Insurance} {cell.Month:uuuu-MM} {cell.Payer}: {cell}"),
        .. Request.Employers.Select(employer => $"{employer.Label}: {Owed(Payer.Employee, employer.Months)} + {Owed(Payer.Employer, employer.Months)}"),
        $"late fee {(LateFees is null ? "none" : string.Join(' ', LateFees))}",
        $"demand {(Ratio.Of(Request.Demand) is { } asked ? $"{string.Join(' ', Findings(asked))}, excess {Ratio.Max(Ratio.Zero, asked - Employee)}" : "none")}",
    ];

    private IEnumerable<string> SumsOf(Insurance insurance) => Enum.GetValues<Payer>().Select(payer =>
    {
        var cells = Cells.Where(cell => cell.Insurance == insurance && cell.Payer == payer).ToList();
        return $"{insurance} {payer}: due {cells.Sum(cell => cell.Due ?? Ratio.Zero)}, paid {cells.Sum(cell => cell.Paid ?? Ratio.Zero)}, "
            + $"owed {cells.Sum(cell => cell.Owed)}, overpaid {cells.Sum(cell => cell.Overpaid)}";
    });

    private Ratio Owed(Payer payer, MonthRange? months = null) =>
        Cells.Where(cell => cell.Payer == payer && months?.Contains(cell.Month) != false).Sum(cell => cell.Owed);

    private IEnumerable<string> Findings(Ratio asked)
    {
        var fee = LateFees?.Sum(month => month) ?? Ratio.Zero;
        yield return IsAbout(Employee) ? "EqualsEmployeeShare" : asked < Employee ? "BelowEmployeeShare" : "ExceedsEmployeeShare";
        if (Employer > Ratio.Zero && IsAbout(Employee + Employer))
        {
            yield return "IncludesEmployerShare";
        }

        if (fee > Ratio.Zero && (IsAbout(Employee + fee) || IsAbout(Employee + Employer + fee)))
        {
            yield return "IncludesLateFee";
        }

        bool IsAbout(Ratio share) => Ratio.Max(asked - share, share - asked) <= Tolerance;
    }
}
