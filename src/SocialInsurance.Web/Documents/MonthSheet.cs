using System.Globalization;
using NodaTime;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Documents;

/// <summary>
/// Every insurance, payer and month with its bases and rate, and the money as formulas of them. Rounded by the period, a
/// month's money is a share of the period's: then the exact products stand beside it, and the statement sums those.
/// </summary>
internal sealed class MonthSheet
{
    public const string Due = "I";
    public const string Paid = "J";
    public const string Owed = "K";
    public const string Overpaid = "L";
    public const string Fixed = "G";
    public const string ReallyPaid = "H";
    public const string ExactDue = "M";
    public const string ExactPaid = "N";
    public const string IsOverpaid = "O";

    private readonly PageWords _words;
    private readonly Dictionary<(Insurance Insurance, Payer Payer), MonthBlock> _blocks = [];

    public MonthSheet(Statement statement, PageWords words)
    {
        _words = words;
        Sheet = new(words[nameof(PageText.SheetMonths)], 10, 14, 10, 12, 12, 9, 10, 12, 12, 12, 12, 12, 14, 14, 8);
        var isByPeriod = statement.Request.RoundingMethod == RoundingMethod.PeriodTotal;
        AddColumnNames(isByPeriod);
        foreach (var insurance in statement.Insurances)
        {
            foreach (var payer in PayersOf(statement))
            {
                _blocks[(insurance.Insurance, payer)] = new(Sheet, [.. insurance.Months.Select(line => line.Inputs.Month)], Sheet.NextRow);
                foreach (var line in insurance.Months)
                {
                    Add(insurance, payer, line);
                }
            }
        }
    }

    public Sheet Sheet { get; }

    public static IEnumerable<Payer> PayersOf(Statement statement) =>
        statement.Request.Contributor == Contributor.Flexible ? [Payer.Employee] : Enum.GetValues<Payer>();

    public MonthBlock BlockOf(Insurance insurance, Payer payer) => _blocks[(insurance, payer)];

    /// <summary>The sum of what is owed in some months by some payers, as a formula.</summary>
    public string SumOfOwed(Func<YearMonth, bool> isMeant, params IEnumerable<Payer> payers) => $"ROUND(SUM({string.Join(
        ',', _blocks.Where(block => payers.Contains(block.Key.Payer)).Select(block => block.Value.Column(Owed, isMeant)).OfType<string>())}),2)";

    private void AddColumnNames(bool isByPeriod)
    {
        var names = new List<string>
        {
            _words[nameof(PageText.Month)],
            _words[nameof(PageText.Insurance)],
            _words[nameof(PageText.SheetPayer)],
            _words[nameof(PageText.DueBase)],
            _words[nameof(PageText.PaidBase)],
            _words[nameof(PageText.Rates)],
            _words[nameof(PageText.SheetFixed)],
            _words[nameof(PageText.SheetReallyPaid)],
            _words[nameof(PageText.SheetDue)],
            _words[nameof(PageText.SheetPaid)],
            _words[nameof(PageText.SheetOwed)],
            _words[nameof(PageText.SheetOverpaid)],
        };
        if (isByPeriod)
        {
            names.AddRange(
                [_words[nameof(PageText.SheetExactDue)], _words[nameof(PageText.SheetExactPaid)], _words[nameof(PageText.SheetIsOverpaid)]]);
        }

        Sheet.AddColumns(names);
    }

    private void Add(InsuranceStatement insurance, Payer payer, MonthLine line)
    {
        var inputs = line.Inputs;
        List<SheetCell> cells =
        [
            SheetCell.Of(_words.Words.Month(inputs.Month)),
            SheetCell.Of(_words.Words.Of(insurance.Insurance)),
            SheetCell.Of(_words.Words.Of(payer)),
            BaseOf(inputs.Due),
            BaseOf(inputs.Paid),
            inputs.Rates.Of(payer).Rate is { } rate ? SheetCell.Of(rate) : Unknown,
        ];
        if (!inputs.IsKnownFor(payer))
        {
            Sheet.Add([.. cells, SheetCell.Empty, SheetCell.Empty, Unknown, Unknown, Unknown, Unknown]);
            return;
        }

        var cell = inputs.InputOf(payer);
        cells.Add(cell.FixedDue == Yuan.Zero ? SheetCell.Empty : SheetCell.Of(cell.FixedDue));
        cells.Add(PaidAmountOf(cell) is { } paid ? SheetCell.Of(paid) : SheetCell.Empty);
        cells.AddRange(insurance.Method switch
        {
            RoundingMethod.MonthlyLedger => Ledger(insurance.Mode, line, payer, cell),
            RoundingMethod.BaseDelta when cell.Recorded is not null || cell.PaidRate != cell.DueRate => Ledger(insurance.Mode, line, payer, cell),
            RoundingMethod.BaseDelta => ByBaseDifference(insurance.Mode, line, payer, cell),
            RoundingMethod.PeriodTotal => ByPeriod(line, payer, cell),
        });
        Sheet.Add([.. cells]);
    }

    // What the record shows as paid, and what was paid afterwards, stand in one column: both are amounts.
    private static Yuan? PaidAmountOf(in CellInput cell) =>
        cell.Recorded is null && cell.MadeUp == Yuan.Zero ? null : (cell.Recorded ?? Yuan.Zero) + cell.MadeUp;

    private SheetCell[] Ledger(RoundingMode mode, MonthLine line, Payer payer, in CellInput input)
    {
        var (row, cell) = (Row, line.CellOf(payer));
        return
        [
            DueOf(mode, line, payer, input, row),
            SheetCell.Of(PaidFormula(mode, line, payer, input, row), cell.Paid),
            SheetCell.Of($"MAX(0,ROUND({Due}{row}-{Paid}{row},2))", cell.Difference),
            SheetCell.Of($"MAX(0,ROUND({Paid}{row}-{Due}{row},2))", cell.Overpaid),
        ];
    }

    private SheetCell[] ByBaseDifference(RoundingMode mode, MonthLine line, Payer payer, in CellInput input)
    {
        var (row, cell) = (Row, line.CellOf(payer));
        var ofBases = line.Inputs.HasBases ? $"{RoundingFormula.Of(mode, $"(D{row}-E{row})*F{row}")}+{Fixed}{row}" : $"{Fixed}{row}";
        var difference = input.MadeUp == Yuan.Zero ? ofBases : $"{ofBases}-{ReallyPaid}{row}";
        return
        [
            DueOf(mode, line, payer, input, row),
            SheetCell.Of(PaidFormula(mode, line, payer, input, row), cell.Paid),
            SheetCell.Of($"MAX(0,ROUND({difference},2))", cell.Difference),
            SheetCell.Of($"MAX(0,ROUND(-({difference}),2))", cell.Overpaid),
        ];
    }

    private SheetCell[] ByPeriod(MonthLine line, Payer payer, in CellInput input)
    {
        var (row, cell, hasBases) = (Row, line.CellOf(payer), line.Inputs.HasBases);
        var isPaidOnBase = input.Recorded is null;
        return
        [
            SheetCell.Of(cell.Due),
            SheetCell.Of(cell.Paid),
            SheetCell.Of(cell.Difference),
            SheetCell.Of(cell.Overpaid),
            SheetCell.OfExact(hasBases ? $"D{row}*{DueRate(line, payer, input, row)}" : "0", (input.DueBase * input.DueRate).ToDecimal()),
            SheetCell.OfExact(
                hasBases && isPaidOnBase ? $"E{row}*{PaidRate(line, payer, input, row)}" : "0",
                isPaidOnBase ? (input.PaidBase * input.PaidRate).ToDecimal() : 0),
            SheetCell.OfExact(
                $"IF({RoundingFormula.Exact($"{ExactDue}{row}+{Fixed}{row}-{ExactPaid}{row}-{ReallyPaid}{row}")}<0,1,0)", input.IsOverpaid ? 1 : 0),
        ];
    }

    private static SheetCell DueOf(RoundingMode mode, MonthLine line, Payer payer, in CellInput input, string row) => SheetCell.Of(
        line.Inputs.HasBases ? $"{RoundingFormula.Of(mode, $"D{row}*{DueRate(line, payer, input, row)}")}+{Fixed}{row}" : $"0+{Fixed}{row}",
        line.CellOf(payer).Due);

    private static string PaidFormula(RoundingMode mode, MonthLine line, Payer payer, in CellInput input, string row)
    {
        if (input.Recorded is not null)
        {
            return $"{ReallyPaid}{row}";
        }

        var onBase = line.Inputs.HasBases ? RoundingFormula.Of(mode, $"E{row}*{PaidRate(line, payer, input, row)}") : "0";
        return input.MadeUp == Yuan.Zero ? onBase : $"{onBase}+{ReallyPaid}{row}";
    }

    // The column shows the rate of today; where a side used another, that one stands in the formula.
    private static string DueRate(MonthLine line, Payer payer, in CellInput input, string row) => RateIn(line, payer, input.DueRate, row);

    private static string PaidRate(MonthLine line, Payer payer, in CellInput input, string row) => RateIn(line, payer, input.PaidRate, row);

    private static string RateIn(MonthLine line, Payer payer, Rate used, string row) => line.Inputs.Rates.Of(payer).Rate == used
        ? $"F{row}"
        : (used.ToPercent() / 100).ToString(CultureInfo.InvariantCulture);

    private string Row => Sheet.NextRow.ToString(CultureInfo.InvariantCulture);

    private SheetCell Unknown => SheetCell.Of(_words[nameof(PageText.Unknown)]);

    private SheetCell BaseOf(ContributionBase? found) => found is { Amount: var amount } ? SheetCell.Of(amount) : Unknown;
}
