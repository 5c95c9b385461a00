using System.Collections.Immutable;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 一个险种的核算 / what is owed for one insurance: plain sums over its months, and the steps that explain them.
/// </summary>
public sealed class InsuranceStatement
{
    private InsuranceStatement(InsuranceLedger ledger, ImmutableArray<MonthLine> months, BackPaymentRequest request)
    {
        Insurance = ledger.Insurance;
        Months = months;
        Segments = Segment.Of(months);
        MergedInto = ledger.IsMerged ? Insurance.Medical : null;
        Method = request.RoundingMethod;
        Mode = request.RoundingMode;
        foreach (var month in months)
        {
            Employee += month.Employee;
            Employer += month.CellOf(Payer.Employer);
        }

        EmployeeRange = ledger.RangeOf(Payer.Employee, request, Employee.Difference);
        EmployerRange = ledger.RangeOf(Payer.Employer, request, Employer.Difference);
        EmployeeAdjustment = ledger.AdjustmentRangeOf(Payer.Employee, request, PartsOf(Payer.Employee).OfAdjustment);
        EmployerAdjustment = ledger.AdjustmentRangeOf(Payer.Employer, request, PartsOf(Payer.Employer).OfAdjustment);
        Assumed = ledger.Assumed;
        IsEmployerComplete = months.All(month => month.Employer is not null);
    }

    private InsuranceStatement(Insurance insurance, RecordedAmounts assessed, BackPaymentRequest request)
    {
        Insurance = insurance;
        (Months, Segments) = ([], []);
        (Method, Mode) = (request.RoundingMethod, request.RoundingMode);
        (Employee, Employer) = (Owed(assessed.Employee ?? Yuan.Zero), Owed(assessed.Employer ?? Yuan.Zero));
        EmployeeRange = new(Employee.Difference, Employee.Difference);
        EmployerRange = new(Employer.Difference, Employer.Difference);
        IsEmployerComplete = assessed.Employer is not null;
    }

    /// <summary>险种 / the insurance.</summary>
    public Insurance Insurance { get; }

    /// <summary>逐月 / its liability months; without those in which it is merged into another.</summary>
    public ImmutableArray<MonthLine> Months { get; }

    /// <summary>并入的险种 / the insurance into which it is merged in some or all months: maternity into medical.</summary>
    public Insurance? MergedInto { get; }

    /// <summary>个人合计 / the employee's sum.</summary>
    public Cell Employee { get; }

    /// <summary>单位合计 / the employer's sum, as far as it is known.</summary>
    public Cell Employer { get; }

    /// <summary>个人应补的范围 / what the employee owes at least and at most.</summary>
    public YuanRange EmployeeRange { get; }

    /// <summary>单位应补的范围 / what the employer owes at least and at most, as far as it is known.</summary>
    public YuanRange EmployerRange { get; }

    /// <summary>个人差额中新旧标准之差的范围 / the adjustment's part of what the employee owes, at least and at most.</summary>
    public YuanRange EmployeeAdjustment { get; }

    /// <summary>单位差额中新旧标准之差的范围 / the same of the employer.</summary>
    public YuanRange EmployerAdjustment { get; }

    /// <summary>谁的金额含推定 / whose sum something assumed can move.</summary>
    public Payers Assumed { get; }

    /// <summary>单位部分是否齐全 / whether the employer's side is known in every month.</summary>
    public bool IsEmployerComplete { get; }

    /// <summary>取整时点 / at which point money was rounded.</summary>
    public RoundingMethod Method { get; }

    /// <summary>取整方式 / how money was rounded.</summary>
    public RoundingMode Mode { get; }

    /// <summary>合计金额 / its sums alone.</summary>
    public InsuranceFigures Figures => new(Insurance, Employee, Employer, IsEmployerComplete)
    {
        EmployeeRange = EmployeeRange,
        EmployerRange = EmployerRange,
        EmployeeParts = PartsOf(Payer.Employee),
        EmployerParts = PartsOf(Payer.Employer),
        EmployeeAdjustment = EmployeeAdjustment,
        EmployerAdjustment = EmployerAdjustment,
        Assumed = Assumed,
    };

    /// <summary>分段 / runs of months that differ by nothing but their name.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>某方合计 / the sum of a payer.</summary>
    public Cell SumOf(Payer payer) => payer switch
    {
        Payer.Employee => Employee,
        Payer.Employer => Employer,
    };

    /// <summary>某方差额的两部分 / the two parts of a payer's difference.</summary>
    public DifferenceParts PartsOf(Payer payer)
    {
        var parts = default(DifferenceParts);
        foreach (var month in Months)
        {
            parts += month.PartsOf(payer, Mode);
        }

        return parts;
    }

    /// <summary>逐步说明 / the steps that lead to its figures, made of the very figures.</summary>
    public IReadOnlyList<ExplanationStep> Explain() => Explanation.Of(this);

    /// <summary>The amounts of a bill, of which no month is known.</summary>
    internal static InsuranceStatement OfBill(Insurance insurance, RecordedAmounts assessed, BackPaymentRequest request) => new(insurance, assessed, request);

    internal static InsuranceStatement Of(InsuranceLedger ledger, BackPaymentRequest request)
    {
        var inputs = new CellInput[ledger.Months.Length];
        var employee = new Cell[ledger.Months.Length];
        var employer = new Cell[ledger.Months.Length];
        ledger.FillCells(Payer.Employee, request, inputs, employee);
        ledger.FillCells(Payer.Employer, request, inputs, employer);
        var months = ImmutableArray.CreateBuilder<MonthLine>(ledger.Months.Length);
        for (var i = 0; i < ledger.Months.Length; i++)
        {
            var month = ledger.Months[i];
            months.Add(new(month, employee[i], month.IsKnownFor(Payer.Employer) ? employer[i] : null));
        }

        return new(ledger, months.MoveToImmutable(), request);
    }

    private static Cell Owed(Yuan amount) => new(amount, Yuan.Zero, amount, Yuan.Zero);
}

/// <summary>一个险种的金额 / the sums of one insurance: those of its statement, without the months they are the sums of.</summary>
/// <param name="Insurance">险种 / the insurance.</param>
/// <param name="Employee">个人合计 / the employee's sum.</param>
/// <param name="Employer">单位合计 / the employer's sum, as far as it is known.</param>
/// <param name="IsEmployerComplete">单位部分是否齐全 / whether the employer's side is known in every month.</param>
public readonly record struct InsuranceFigures(Insurance Insurance, Cell Employee, Cell Employer, bool IsEmployerComplete)
{
    /// <summary>个人应补的范围 / what the employee owes at least and at most.</summary>
    public required YuanRange EmployeeRange { get; init; }

    /// <summary>单位应补的范围 / what the employer owes at least and at most, as far as it is known.</summary>
    public required YuanRange EmployerRange { get; init; }

    /// <summary>个人差额的两部分 / the two parts of the employee's difference.</summary>
    public required DifferenceParts EmployeeParts { get; init; }

    /// <summary>单位差额的两部分 / the two parts of the employer's difference, as far as it is known.</summary>
    public required DifferenceParts EmployerParts { get; init; }

    /// <summary>个人差额中新旧标准之差的范围 / the adjustment's part of what the employee owes, at least and at most.</summary>
    public required YuanRange EmployeeAdjustment { get; init; }

    /// <summary>单位差额中新旧标准之差的范围 / the same of the employer.</summary>
    public required YuanRange EmployerAdjustment { get; init; }

    /// <summary>谁的金额含推定 / whose sum something assumed can move.</summary>
    public required Payers Assumed { get; init; }

    /// <summary>某方应补的范围 / what a payer owes at least and at most.</summary>
    public YuanRange RangeOf(Payer payer) => payer switch
    {
        Payer.Employee => EmployeeRange,
        Payer.Employer => EmployerRange,
    };

    internal static InsuranceFigures Of(InsuranceLedger ledger, BackPaymentRequest request, ref LedgerPattern pattern)
    {
        pattern.Add(ledger.Insurance);
        Span<CellInput> inputs = stackalloc CellInput[ledger.Months.Length];
        Span<Cell> cells = stackalloc Cell[ledger.Months.Length];
        var isComplete = true;
        foreach (var month in ledger.Months)
        {
            isComplete &= month.IsKnownFor(Payer.Employer);
            pattern.Add(month);
        }

        var (employee, employeeParts) = Sum(Payer.Employee, ledger, request, inputs, cells, ref pattern);
        var (employer, employerParts) = Sum(Payer.Employer, ledger, request, inputs, cells, ref pattern);
        return new(ledger.Insurance, employee, employer, isComplete)
        {
            EmployeeRange = ledger.RangeOf(Payer.Employee, request, employee.Difference),
            EmployerRange = ledger.RangeOf(Payer.Employer, request, employer.Difference),
            EmployeeParts = employeeParts,
            EmployerParts = employerParts,
            EmployeeAdjustment = ledger.AdjustmentRangeOf(Payer.Employee, request, employeeParts.OfAdjustment),
            EmployerAdjustment = ledger.AdjustmentRangeOf(Payer.Employer, request, employerParts.OfAdjustment),
            Assumed = ledger.Assumed,
        };
    }

    private static (Cell Sum, DifferenceParts Parts) Sum(
        Payer payer, InsuranceLedger ledger, BackPaymentRequest request, Span<CellInput> inputs, Span<Cell> cells, ref LedgerPattern pattern)
    {
        ledger.FillCells(payer, request, inputs, cells);
        var (sum, parts, step) = (default(Cell), default(DifferenceParts), request.RoundingMode.Step());
        for (var i = 0; i < cells.Length; i++)
        {
            sum += cells[i];
            parts += ledger.Months[i].PartsOf(inputs[i], cells[i], step);
            pattern.Add(cells[i]);
        }

        return (sum, parts);
    }
}

/// <summary>一段月份 / a run of consecutive months of one insurance that differ by nothing but their name.</summary>
/// <param name="Months">月份 / the months.</param>
/// <param name="Inputs">依据 / what each of them was computed from.</param>
/// <param name="Lines">逐月 / their lines.</param>
public sealed record Segment(MonthRange Months, LedgerMonth Inputs, ImmutableArray<MonthLine> Lines)
{
    /// <summary>某方合计 / the sum of a payer over the run.</summary>
    public Cell SumOf(Payer payer)
    {
        var sum = default(Cell);
        foreach (var line in Lines)
        {
            sum += line.CellOf(payer);
        }

        return sum;
    }

    internal static ImmutableArray<Segment> Of(ImmutableArray<MonthLine> lines)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && Continues(lines[start].Inputs, lines[end - 1].Inputs, lines[end].Inputs))
            {
                end++;
            }

            var months = new MonthRange(lines[start].Inputs.Month, lines[end - 1].Inputs.Month);
            segments.Add(new(months, lines[start].Inputs, lines[start..end]));
            start = end;
        }

        return segments.DrainToImmutable();
    }

    private static bool Continues(in LedgerMonth first, in LedgerMonth previous, in LedgerMonth next) =>
        previous.Month.PlusMonths(1) == next.Month && first.IsSameAs(next);
}
