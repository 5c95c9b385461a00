using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>
/// The two ledgers of one insurance, month by month. What only the employer would pay on may stay unknown; what the employee pays on is
/// refused by name.
/// </summary>
internal sealed record InsuranceLedger(Insurance Insurance, ImmutableArray<LedgerMonth> Months, bool IsMerged)
{
    public static InsuranceLedger Of(Insurance insurance, RequestFacts facts, BackPaymentRequest request, SituationRule rule, Refusals refusals)
    {
        var ofMonths = facts.Of(insurance);
        var months = ImmutableArray.CreateBuilder<LedgerMonth>(ofMonths.Length);
        var isMerged = false;
        for (var i = 0; i < ofMonths.Length; i++)
        {
            if (ofMonths[i].MergedInto is not null)
            {
                isMerged = true;
            }
            else if (ofMonths[i].IsInsured && MonthOf(new(facts, ofMonths[i], request, facts.Months[i]), rule, refusals) is { } month)
            {
                months.Add(month);
            }
        }

        return new(insurance, months.DrainToImmutable(), isMerged);
    }

    /// <summary>Whose cells something assumed can move.</summary>
    public Payers Assumed
    {
        get
        {
            var payers = Payers.Neither;
            foreach (var month in Months)
            {
                payers |= month.IsAssumedFor(Payer.Employee) ? Payers.Employee : Payers.Neither;
                payers |= month.IsAssumedFor(Payer.Employer) ? Payers.Employer : Payers.Neither;
            }

            return payers;
        }
    }

    /// <summary>Runs the ledger of one payer over the months; both spans hold as many entries as there are months.</summary>
    public void FillCells(Payer payer, BackPaymentRequest request, Span<CellInput> inputs, Span<Cell> cells)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            inputs[i] = Months[i].InputOf(payer);
        }

        CellLedger.Fill(inputs, request.RoundingMethod, request.RoundingMode, cells);
    }

    /// <summary>What a payer owes at least and at most: the ledger once more at each end of what is uncertain.</summary>
    public YuanRange RangeOf(Payer payer, BackPaymentRequest request, Yuan difference)
    {
        var isCertain = true;
        foreach (var month in Months)
        {
            isCertain &= month.IsCertainFor(payer);
        }

        return isCertain
            ? new(difference, difference)
            : new(
                Yuan.Min(difference, DifferenceAt(month => month.LowInputOf(payer), request)),
                Yuan.Max(difference, DifferenceAt(month => month.HighInputOf(payer), request)));
    }

    /// <summary>The adjustment's part of what a payer owes, at least and at most.</summary>
    public YuanRange AdjustmentRangeOf(Payer payer, BackPaymentRequest request, Yuan ofAdjustment)
    {
        var (step, range) = (request.RoundingMode.Step(), default(YuanRange));
        foreach (var month in Months)
        {
            range += month.AdjustmentRangeOf(payer, step);
        }

        // Other roundings than month by month put a few fen elsewhere; where nothing is uncertain they are no range.
        return range.IsExact ? new(ofAdjustment, ofAdjustment) : range.Including(ofAdjustment);
    }

    private Yuan DifferenceAt(Func<LedgerMonth, CellInput> inputOf, BackPaymentRequest request)
    {
        var inputs = new CellInput[Months.Length];
        var cells = new Cell[Months.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = inputOf(Months[i]);
        }

        CellLedger.Fill(inputs, request.RoundingMethod, request.RoundingMode, cells);
        var sum = Yuan.Zero;
        foreach (var cell in cells)
        {
            sum += cell.Difference;
        }

        return sum;
    }

    private static LedgerMonth? MonthOf(in MonthQuestion question, SituationRule rule, Refusals refusals)
    {
        var facts = question.Facts;
        if (!facts.IsDue)
        {
            return MonthNotDue(question, rule, refusals);
        }

        var paid = rule.PaidBase(question);
        if (paid.Missing is not null && question.Recorded?.Employee is not null)
        {
            paid = RecordedPaid.Base;
        }

        var due = paid.Base is { } paidBase ? rule.DueBase(question, paidBase) : paid;
        var paidRates = rule.IsAdjustment ? facts.RatesWhenPaying : facts.Rates;
        var rate = facts.Rates.Employee.Rate;
        var isRateMissing = (rate is null || paidRates.Employee.Rate is null) && !IsLeftAsRecorded(question, paid.Base, due.Base);
        if (isRateMissing)
        {
            refusals.Add(
                question.All.City is null ? RefusalCode.RatesNeeded : RefusalCode.EmployeeRateNotInBook, question.Insurance, question.Month);
        }

        if (due.Missing is { } missing && (rate != Rate.Zero || Refusals.IsForTheUserToTell(missing)))
        {
            refusals.Add(missing, question.Insurance, question.Month);
            return null;
        }

        if (isRateMissing)
        {
            return null;
        }

        var bases = new Bases(paid.Base, due.Base);
        var whenPaying = paid.Base is { } known ? rule.BaseDueWhenPaying(question, known) : null;
        return new()
        {
            Month = question.Month,
            Facts = facts,
            Paid = paid.Base,
            Due = due.Base,
            AtLeast = AtEnd(question, facts.AtLeast, rule, bases),
            AtMost = AtEnd(question, facts.AtMost, rule, bases),
            DueWhenPaying = whenPaying,
            DueWhenPayingAtLeast = WhenPayingAtEnd(question, facts.AtLeast, rule, paid.Base, whenPaying),
            DueWhenPayingAtMost = WhenPayingAtEnd(question, facts.AtMost, rule, paid.Base, whenPaying),
            Recorded = question.Recorded,
            MadeUp = question.MadeUp,
            PaidRates = paidRates,
            IsAdjustment = rule.IsAdjustment,
            IsFoundByAudit = rule.IsFoundByAudit,
        };
    }

    // The bases with what is assumed at one end; nothing where that leaves them as they are.
    private static Bases? AtEnd(in MonthQuestion question, MonthFacts? end, SituationRule rule, in Bases value)
    {
        if (end is null)
        {
            return null;
        }

        var asked = question.To(end);
        var paid = value.Paid is RecordedPaid ? value.Paid : rule.PaidBase(asked).Base;
        var bases = new Bases(paid, paid is null ? null : rule.DueBase(asked, paid).Base);
        return bases.IsSameAs(value) ? null : bases;
    }

    private static ContributionBase? WhenPayingAtEnd(
        in MonthQuestion question, MonthFacts? end, SituationRule rule, ContributionBase? paid, ContributionBase? value)
    {
        if (end is null || value is null)
        {
            return null;
        }

        var asked = question.To(end);
        var paidAtEnd = paid is RecordedPaid ? paid : rule.PaidBase(asked).Base;
        var atEnd = paidAtEnd is null ? null : rule.BaseDueWhenPaying(asked, paidAtEnd);
        return atEnd?.Amount == value.Amount ? null : atEnd;
    }

    // Left as it was paid, and what was paid stands in the record: no rate is needed to say so.
    private static bool IsLeftAsRecorded(in MonthQuestion question, ContributionBase? paid, ContributionBase? due) =>
        question.Recorded?.Employee is not null && due is UnadjustedBase left && (paid is not NothingPaid || left.Amount == Yuan.Zero);

    // Only what the user states was paid: nobody pays on a wage she no longer earns.
    private static LedgerMonth? MonthNotDue(in MonthQuestion question, SituationRule rule, Refusals refusals)
    {
        var stated = question.Request.Situation == Situation.MissedMonths
            ? question.Request.ExceptionOf(question.Month)?.CurrentBase?[question.Insurance]
            : question.StatedBase;
        var isPaidOnBase = stated > Yuan.Zero;
        var rates = rule.IsAdjustment ? question.Facts.RatesWhenPaying : question.Facts.Rates;
        if (isPaidOnBase && rates.Employee.Rate is null && question.Recorded?.Employee is null)
        {
            refusals.Add(
                question.All.City is null ? RefusalCode.RatesNeeded : RefusalCode.EmployeeRateNotInBook, question.Insurance, question.Month);
            return null;
        }

        return new()
        {
            Month = question.Month,
            Facts = question.Facts,
            Paid = isPaidOnBase ? new StatedBase(stated!.Value) : NothingPaid.Base,
            Due = NothingDue.Base,
            DueWhenPaying = null,
            Recorded = question.Recorded,
            MadeUp = question.MadeUp,
            PaidRates = rates,
            IsAdjustment = false,
            IsFoundByAudit = false,
        };
    }
}
