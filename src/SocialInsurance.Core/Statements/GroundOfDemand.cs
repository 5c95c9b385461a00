using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>Draws from the ledgers of a request what a demand is held against. Made only where there is a demand.</summary>
internal sealed class GroundOfDemand
{
    private const int MostMonths = 240;

    private readonly RequestFacts _facts;
    private readonly BackPaymentRequest _request;
    private readonly SituationRule _rule;
    private readonly ImmutableArray<InsuranceLedger> _ledgers;
    private Yuan _due;
    private Yuan _paid;
    private Yuan _paidOfAdjusted;
    private Yuan _currentMonth;
    private bool _isAwaited;

    private GroundOfDemand(RequestFacts facts, BackPaymentRequest request, SituationRule rule, ImmutableArray<InsuranceLedger> ledgers)
    {
        (_facts, _request, _rule, _ledgers) = (facts, request, rule, ledgers);
        foreach (var ledger in ledgers)
        {
            Add(ledger);
        }
    }

    public static DemandGround Of(
        RequestFacts facts, BackPaymentRequest request, SituationRule rule, ImmutableArray<InsuranceLedger> ledgers, Totals totals, Yuan lateFee)
    {
        var ground = new GroundOfDemand(facts, request, rule, ledgers);
        return DemandGround.Of(totals) with
        {
            EmployerShares = ground.EmployerShares(totals),
            LateFee = lateFee,
            CurrentMonth = ground._currentMonth,
            NotSubtracted = ground._paid > Yuan.Zero ? ground._due : null,
            AllMonths = ground.HasMoreMonths ? ground.ShareOfAllMonths : null,
            Contributions = ground._paidOfAdjusted == ground._paid ? [ground._paid] : [ground._paid, ground._paidOfAdjusted],
            IsBeforePublication = ground._isAwaited,
            NotAdjustedBy = ground.NotAdjustedBy,
        };
    }

    // The class of the work injury rate is the employer's affair: a company may well have left it out where nobody named it.
    private ImmutableArray<ExpectedAmount> EmployerShares(Totals totals)
    {
        var all = totals.JudgedOf(Payer.Employer);
        if (all == Yuan.Zero)
        {
            return [];
        }

        var whole = new ExpectedAmount(all, totals.JudgedRangeOf(Payer.Employer));
        var assumed = Yuan.Zero;
        foreach (var ledger in _ledgers)
        {
            if (ledger.Insurance == Insurance.WorkInjury && ledger.Assumed.Includes(Payer.Employer))
            {
                assumed += JudgedSum(ledger, Payer.Employer);
            }
        }

        return assumed > Yuan.Zero && assumed < all ? [whole, all - assumed] : [whole];
    }

    private void Add(InsuranceLedger ledger)
    {
        var inputs = new CellInput[ledger.Months.Length];
        var cells = new Cell[ledger.Months.Length];
        ledger.FillCells(Payer.Employee, _request, inputs, cells);
        var (paid, isAdjusted, last) = (Yuan.Zero, false, Yuan.Zero);
        for (var i = 0; i < cells.Length; i++)
        {
            var month = ledger.Months[i];
            _due += cells[i].Due;
            paid += cells[i].Paid;
            isAdjusted |= month.Facts.Round is not null;
            last = month.Facts.IsDue ? Judged(month, inputs[i], cells[i]) : last;
            _isAwaited |= _rule.IsAdjustment && month.Facts.IsDue
                && (month.Facts.Limits.IsAwaited || month.Due is UnadjustedBase { Why: UnadjustedReason.NotYetPublished });
        }

        _currentMonth += last;
        _paid += paid;
        _paidOfAdjusted += isAdjusted ? paid : Yuan.Zero;
    }

    private Yuan JudgedSum(InsuranceLedger ledger, Payer payer)
    {
        var inputs = new CellInput[ledger.Months.Length];
        var cells = new Cell[ledger.Months.Length];
        ledger.FillCells(payer, _request, inputs, cells);
        var sum = Yuan.Zero;
        for (var i = 0; i < cells.Length; i++)
        {
            sum += Judged(ledger.Months[i], inputs[i], cells[i]);
        }

        return sum;
    }

    private Yuan Judged(in LedgerMonth month, in CellInput input, in Cell cell) => _rule.IsAdjustment
        ? month.PartsOf(input, cell, _request.RoundingMode.Step()).OfAdjustment
        : cell.Difference;

    private ImmutableArray<Reference>? NotAdjustedBy
    {
        get
        {
            var leavers = _ledgers.SelectMany(ledger => ledger.Months)
                .Select(month => month.Facts.Leaver)
                .OfType<LeaverFact>()
                .Where(leaver => leaver.Route == LeaversRoute.NotAdjusted)
                .Distinct()
                .ToList();
            return !_rule.IsAdjustment || leavers.Count == 0
                ? null
                : [.. leavers.SelectMany(leaver => leaver.Citations).Distinct().Select(Reference.To)];
        }
    }

    private MonthRange AllMonths
    {
        get
        {
            var last = _request.Months.To;
            foreach (var ledger in _ledgers)
            {
                foreach (var month in ledger.Months)
                {
                    last = LaterOf(last, LastAdjustedWith(month.Facts));
                }
            }

            return new(_request.Months.From, last);
        }
    }

    // Only for somebody who left before the end of what is adjusted.
    private bool HasMoreMonths => _rule.IsAdjustment && LeaverFact.LastDayOf(_request)?.ToYearMonth() < AllMonths.To && AllMonths.Count <= MostMonths;

    // A round names its months; without one, months were paid on the old limits until the new ones were published.
    private static YearMonth? LastAdjustedWith(MonthFacts facts) => facts.Round is { Months: [.., var last] }
        ? last
        : facts.Limits is { Origin: LimitsOrigin.Book, Row.Published.KnownFrom: { } day } && !ReferenceEquals(facts.Limits, facts.LimitsWhenPaying)
            ? day.ToYearMonth().PlusMonths(-1)
            : null;

    private static YearMonth LaterOf(YearMonth one, YearMonth? other) => other > one ? other.Value : one;

    // As if the person had stayed to the end of what is adjusted.
    private Yuan? ShareOfAllMonths()
    {
        var stayed = _request with { Situation = Situation.AnnualAdjustment, Months = AllMonths, LeftOn = null };
        var facts = new RequestFacts(stayed, _facts.Estimates);
        var refusals = new Refusals(facts);
        var sum = Yuan.Zero;
        foreach (var insurance in stayed.Insurances)
        {
            sum += JudgedSum(InsuranceLedger.Of(insurance, facts, stayed, AnnualAdjustment.Rule, refusals), Payer.Employee);
        }

        return sum;
    }
}
