using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>The figures that the exact calculation finds, written line by line so that a difference can be read.</summary>
internal sealed record ExactAnswer(BackPaymentRequest Request, IReadOnlyList<ExactCell> Cells)
{
    private static readonly Ratio Tolerance = Ratio.One;

    /// <summary>What each payer owes at least and at most.</summary>
    public required IReadOnlyDictionary<Payer, (Ratio Low, Ratio High)> Ranges { get; init; }

    /// <summary>The late fees; nothing where there are none at all.</summary>
    public required IReadOnlyList<ExactFee>? LateFees { get; init; }

    /// <summary>How the case of somebody who leaves is read.</summary>
    public required string? Reading { get; init; }

    /// <summary>Whether it supposes a rule that nobody knows to hold there: then no demand is judged.</summary>
    public required bool IsSupposed { get; init; }

    public Ratio Employee => Owed(Payer.Employee);

    /// <summary>What is said of a demand for an adjustment: which part of the difference it concerns is not calculated here.</summary>
    public const string JudgedByItsPart = "judged by the part that the adjustment adds";

    private bool IsOfAdjustment => Request.Situation == Situation.AnnualAdjustment || string.Equals(Reading, "Adjustment", StringComparison.Ordinal);

    public Ratio Employer => Owed(Payer.Employer);

    public Ratio LateFee => FeeOf(Request.Months);

    /// <summary>What every answer has: sums by insurance and payer, and of all.</summary>
    public IEnumerable<string> Sums =>
    [
        .. Request.Insurances.SelectMany(SumsOf),
        $"total {Employee} + {Employer}, overpaid {Cells.Sum(cell => cell.Overpaid)}, complete {Cells.All(cell => cell.Difference is not null)}",
        .. Enum.GetValues<Payer>().Select(payer => $"range {payer}: {Ranges[payer].Low} to {Ranges[payer].High}"),
    ];

    /// <summary>What a statement has beside them: months, employers, the late fee and what a demand turns out to be.</summary>
    public IEnumerable<string> Everything =>
    [
        $"reading {Reading ?? "none"}",
        .. Sums,
        .. Cells.Select(cell => $"{cell.Insurance} {cell.Month:uuuu-MM} {cell.Payer}: {cell}"),
        .. LateFees is null ? ["late fee none"] : FeesByFirstDay.Append($"late fee in all {LateFee}"),
        .. Request.Employers.Select(employer => $"{employer.Label}: {Owed(Payer.Employee, employer.Months)} + {Owed(Payer.Employer, employer.Months)}, "
            + $"late fee {(LateFees is null ? "none" : FeeOf(employer.Months))}"),
        $"demand {(Ratio.Of(Request.Demand) is { } asked ? IsOfAdjustment ? JudgedByItsPart : Verdict(asked) : "none")}",
        $"recoverable {Recoverable?.ToString() ?? "none"}",
    ];

    // Months whose fee is nothing are left out; what began on one day is one line, however it was rounded.
    private IEnumerable<string> FeesByFirstDay => (LateFees ?? []).Where(fee => fee.Fee != Ratio.Zero).GroupBy(fee => (fee.Month, fee.From)).Select(day =>
        $"late fee {day.Key.Month:uuuu-MM} from {day.Key.From:uuuu-MM-dd}: "
            + (day.All(fee => fee.Fee is null) ? "older than the law" : $"{day.Sum(fee => fee.Fee!.Value)} on {day.Sum(fee => fee.Principal)}"));

    // What the person paid alone for months that an employer owed.
    private Ratio? Recoverable => Request.PaidByPerson is { } paid
        ? Ratio.Of(Request.Months.Count(month => paid.Months.Contains(month) && Request.IsDueIn(month)
            && Request.ContributorIn(month) == Contributor.Employee)) * Ratio.Of(paid.AMonth)
        : null;

    private IEnumerable<string> SumsOf(Insurance insurance) => Enum.GetValues<Payer>().Select(payer =>
    {
        var cells = Cells.Where(cell => cell.Insurance == insurance && cell.Payer == payer).ToList();
        return $"{insurance} {payer}: due {cells.Sum(cell => cell.Due ?? Ratio.Zero)}, paid {cells.Sum(cell => cell.Paid ?? Ratio.Zero)}, "
            + $"owed {cells.Sum(cell => cell.Owed)}, overpaid {cells.Sum(cell => cell.Overpaid)}";
    });

    private Ratio Owed(Payer payer, MonthRange? months = null) =>
        Cells.Where(cell => cell.Payer == payer && months?.Contains(cell.Month) != false).Sum(cell => cell.Owed);

    private Ratio FeeOf(MonthRange months) => (LateFees ?? []).Where(fee => months.Contains(fee.Month)).Sum(fee => fee.Fee ?? Ratio.Zero);

    private string Verdict(Ratio asked)
    {
        var (low, high) = Ranges[Payer.Employee];
        return $"{(IsSupposed ? string.Empty : string.Join(' ', Findings(asked)))}, excess {Ratio.Max(Ratio.Zero, asked - high)}, share {low} to {high}";
    }

    // A demand within the range is neither proved nor refuted; one that is no more than the share includes nothing else.
    private IEnumerable<string> Findings(Ratio asked)
    {
        var (low, high) = Ranges[Payer.Employee];
        if (asked <= high + Tolerance)
        {
            yield return asked < low - Tolerance ? "BelowEmployeeShare" : low < high ? "WithinRange" : "EqualsEmployeeShare";
            yield break;
        }

        yield return "ExceedsEmployeeShare";
        if ((Employer > Tolerance && IsAbout(Employee + Employer)) || (Employer > Ratio.Zero && LateFee > Ratio.Zero && Employer + LateFee > Tolerance && IsAbout(Employee + Employer + LateFee)))
        {
            yield return "IncludesEmployerShare";
        }

        if ((LateFee > Tolerance && IsAbout(Employee + LateFee))
            || (Employer > Ratio.Zero && LateFee > Ratio.Zero && Employer + LateFee > Tolerance && IsAbout(Employee + Employer + LateFee)))
        {
            yield return "IncludesLateFee";
        }

        bool IsAbout(Ratio share) => Ratio.Max(asked - share, share - asked) <= Tolerance;
    }
}
