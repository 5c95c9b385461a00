using System.Globalization;
using NodaTime;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Documents;

/// <summary>
/// A statement as a workbook that an accountant can follow: every sum, product and difference is a live formula, down to the
/// base and rate of a month.
/// </summary>
internal sealed class StatementWorkbook
{
    private readonly Statement _statement;
    private readonly StatementFacts _facts;
    private readonly PageWords _words;
    private readonly MonthSheet _months;
    private readonly Sheet _sheet;
    private readonly Dictionary<Payer, string> _totals = [];

    private StatementWorkbook(Statement statement, StatementFacts facts, PageWords words)
    {
        _statement = statement;
        _facts = facts;
        _words = words;
        _months = new(statement, words);
        _sheet = new(words[nameof(PageText.StatementTitle)], 22, 14, 14, 14, 12, 14, 14, 14, 12, 14);
    }

    public static byte[] Write(Statement statement, StatementFacts facts, PageWords words)
    {
        var workbook = new StatementWorkbook(statement, facts, words);
        workbook.AddFacts();
        workbook.AddInsurances();
        workbook.AddDemand();
        workbook.AddLateFee();
        workbook.AddEmployers();
        return Workbook.Write(workbook._sheet, workbook._months.Sheet, ExplanationSheet.Of(statement, words));
    }

    private void AddFacts()
    {
        _sheet.Add(SheetCell.Of(_words.Format(nameof(PageText.StatementHead), _facts.Subject), SheetStyle.Heading));
        _sheet.Add(SheetCell.Of(_words.Words.VerdictOf(_statement)));
        _sheet.Add(SheetCell.Of(_words.Words.List(_facts.Edition)));
        _sheet.Add(SheetCell.Of(_words[nameof(PageText.FootEstimate)]));
        _sheet.Add(SheetCell.Of(_words[nameof(PageText.ShareLabel)]), SheetCell.Of(_facts.Link));
        _sheet.Add();
    }

    private void AddInsurances()
    {
        var payers = MonthSheet.PayersOf(_statement).ToList();
        _sheet.AddColumns([_words[nameof(PageText.Insurance)], .. payers.SelectMany(ColumnsOf), .. payers.Count > 1 ? [_words[nameof(PageText.Subtotal)]] : Array.Empty<string>()]);
        var first = _sheet.NextRow;
        foreach (var insurance in _statement.Insurances)
        {
            var row = Number(_sheet.NextRow);
            var owed = payers.Select((_, index) => OwedColumn(index) + row);
            List<SheetCell> cells = [SheetCell.Of(_words.Words.Of(insurance.Insurance)), .. payers.SelectMany(payer => CellsOf(insurance, payer))];
            if (payers.Count > 1)
            {
                cells.Add(SheetCell.Of(string.Join('+', owed), insurance.Employee.Difference + insurance.Employer.Difference));
            }

            _sheet.Add([.. cells]);
        }

        var last = _sheet.NextRow - 1;
        for (var index = 0; index < payers.Count; index++)
        {
            _totals[payers[index]] = OwedColumn(index) + Number(_sheet.NextRow);
        }

        _sheet.Add([SheetCell.Of(_words[nameof(PageText.Together)]), .. Totals(payers).Select((value, index) =>
        {
            var column = Workbook.ColumnName(index + 1);
            return SheetCell.Of($"SUM({column}{Number(first)}:{column}{Number(last)})", value, SheetStyle.MoneySum);
        })]);
    }

    private IEnumerable<string> ColumnsOf(Payer payer) => new[]
    {
        nameof(PageText.SheetDue), nameof(PageText.SheetPaid), nameof(PageText.SheetOwed), nameof(PageText.SheetOverpaid),
    }.Select(name => _words.Format(nameof(PageText.SheetOfPayer), _words.Words.Of(payer), _words[name]));

    private static string OwedColumn(int payer) => Workbook.ColumnName((payer * 4) + 3);

    private IEnumerable<Yuan> Totals(List<Payer> payers)
    {
        foreach (var payer in payers)
        {
            var sum = default(Cell);
            foreach (var insurance in _statement.Insurances)
            {
                sum += insurance.SumOf(payer);
            }

            yield return sum.Due;
            yield return sum.Paid;
            yield return sum.Difference;
            yield return sum.Overpaid;
        }

        if (payers.Count > 1)
        {
            yield return _statement.Totals.All;
        }
    }

    private SheetCell[] CellsOf(InsuranceStatement insurance, Payer payer)
    {
        var (block, sum) = (_months.BlockOf(insurance.Insurance, payer), insurance.SumOf(payer));
        if (block.Months.Count == 0)
        {
            // Merged into another insurance: nothing of its own to add up.
            return [SheetCell.Of(sum.Due), SheetCell.Of(sum.Paid), SheetCell.Of(sum.Difference), SheetCell.Of(sum.Overpaid)];
        }

        if (insurance.Method == RoundingMethod.PeriodTotal)
        {
            return PeriodCells(insurance.Mode, block, sum);
        }

        return
        [
            SheetCell.Of(Sum(block, MonthSheet.Due), sum.Due),
            SheetCell.Of(Sum(block, MonthSheet.Paid), sum.Paid),
            SheetCell.Of(Sum(block, MonthSheet.Owed), sum.Difference),
            SheetCell.Of(Sum(block, MonthSheet.Overpaid), sum.Overpaid),
        ];
    }

    // Months that owe and months that are overpaid are never netted, so each kind is rounded for itself.
    private static SheetCell[] PeriodCells(RoundingMode mode, MonthBlock block, Cell sum)
    {
        var (owedDue, owedPaid) = (PeriodDue(0), PeriodPaid(0));
        var (overDue, overPaid) = (PeriodDue(1), PeriodPaid(1));
        return
        [
            SheetCell.Of($"{owedDue}+{overDue}", sum.Due),
            SheetCell.Of($"{owedPaid}+{overPaid}", sum.Paid),
            SheetCell.Of($"MAX(0,ROUND({owedDue}-({owedPaid}),2))", sum.Difference),
            SheetCell.Of($"MAX(0,ROUND({overPaid}-({overDue}),2))", sum.Overpaid),
        ];

        string PeriodDue(int kind) => $"{RoundingFormula.OfSum(mode, Of(MonthSheet.ExactDue, kind))}+{Of(MonthSheet.Fixed, kind)}";
        string PeriodPaid(int kind) => $"{RoundingFormula.OfSum(mode, Of(MonthSheet.ExactPaid, kind))}+{Of(MonthSheet.ReallyPaid, kind)}";
        string Of(string column, int kind) => FormattableString.Invariant(
            $"SUMIFS({block.Column(column)},{block.Column(MonthSheet.IsOverpaid)},{kind})");
    }

    private static string Sum(MonthBlock block, string column) => $"SUM({block.Column(column)})";

    private void AddDemand()
    {
        if (_statement.Demand is not { } demand)
        {
            return;
        }

        _sheet.Add();
        var row = Number(_sheet.NextRow);
        _sheet.Add(SheetCell.Of(_words[nameof(PageText.SheetAsked)]), SheetCell.Of(demand.Asked));
        // Beyond an estimate lies only what is asked beyond its upper end, which no cell holds.
        var isExact = demand is { Share.IsExact: true, IsShareOpen: false };
        var isWhole = demand.EmployeeShare == _statement.Totals.Employee; // of an adjustment, a part of what the sheet adds up
        _sheet.Add(
            SheetCell.Of(_words[isExact ? nameof(PageText.SheetBeyondShare) : nameof(PageText.SheetBeyondShareAtLeast)]),
            isExact && isWhole ? SheetCell.Of($"MAX(0,ROUND(B{row}-{_totals[Payer.Employee]},2))", demand.Excess) : SheetCell.Of(demand.Excess));
    }

    private void AddLateFee()
    {
        if (_statement.LateFee is not { } lateFee)
        {
            return;
        }

        _sheet.Add();
        _sheet.Add(SheetCell.Of(_words[nameof(PageText.LateFee)], SheetStyle.Heading));
        _sheet.Add(SheetCell.Of(_words.Words.ConventionOf(lateFee)));
        _sheet.AddColumns(
            _words[nameof(PageText.Month)],
            _words[nameof(PageText.LateFeePrincipal)],
            _words[nameof(PageText.LateFeeFrom)],
            _words[nameof(PageText.LateFeeDays)],
            _words[nameof(PageText.SheetDailyRate)],
            _words[nameof(PageText.LateFeeAmount)]);
        var first = _sheet.NextRow;
        foreach (var month in lateFee.Months)
        {
            _sheet.Add(CellsOf(month, lateFee.Convention.IsCappedAtPrincipal));
        }

        var last = _sheet.NextRow - 1;
        _sheet.Add(
            SheetCell.Of(_words[nameof(PageText.Together)]),
            SheetCell.Empty,
            SheetCell.Empty,
            SheetCell.Empty,
            SheetCell.Empty,
            SheetCell.Of($"SUM(F{Number(first)}:F{Number(last)})", lateFee.Total, SheetStyle.MoneySum));
    }

    private SheetCell[] CellsOf(LateFeeMonth month, bool isCapped)
    {
        var row = Number(_sheet.NextRow);
        var principal = SheetCell.Of(_months.SumOfOwed(other => other == month.Month, Enum.GetValues<Payer>()), month.Principal);
        var from = SheetCell.Of(_words.Words.Date(month.From));
        if (month.Fee is not { } fee)
        {
            return [SheetCell.Of(_words.Words.Month(month.Month)), principal, from, SheetCell.Of(_words[nameof(PageText.LateFeeUncomputed)])];
        }

        var formula = RoundingFormula.OfSum(RoundingMode.HalfUp, $"B{row}*D{row}*E{row}");
        return
        [
            SheetCell.Of(_words.Words.Month(month.Month)),
            principal,
            from,
            SheetCell.Of(fee.Days),
            SheetCell.Of(LateFee.DailyRate),
            SheetCell.Of(isCapped ? $"MIN(B{row},{formula})" : formula, fee.Fee),
        ];
    }

    private void AddEmployers()
    {
        if (_statement.Employers.IsEmpty)
        {
            return;
        }

        _sheet.Add();
        _sheet.Add(SheetCell.Of(_words[nameof(PageText.EmployersTitle)], SheetStyle.Heading));
        _sheet.AddColumns(
            string.Empty, _words[nameof(PageText.Month)], _words[nameof(PageText.EmployeeOwes)], _words[nameof(PageText.EmployerOwes)]);
        foreach (var part in _statement.Employers)
        {
            bool IsIn(YearMonth month) => part.Period.Months.Contains(month);
            _sheet.Add(
                SheetCell.Of(part.Period.Label),
                SheetCell.Of(_words.Words.Months(part.Period.Months)),
                SheetCell.Of(_months.SumOfOwed(IsIn, Payer.Employee), part.Employee),
                SheetCell.Of(_months.SumOfOwed(IsIn, Payer.Employer), part.Employer),
                SheetCell.Of(_words.Words.Of(part.Channel)));
        }
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
