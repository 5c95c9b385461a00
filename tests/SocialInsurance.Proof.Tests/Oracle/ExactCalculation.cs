using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>
/// The rules a second time, in another way: exact fractions, formula by formula, knowing nothing of the calculator. Every cell is due
/// minus paid; who is to be asked for more, and who is refused, is told apart only by having no answer.
/// </summary>
internal sealed class ExactCalculation
{
    private readonly BackPaymentRequest _request;
    private readonly Slip _slip;
    private readonly RawPolicy _policy;
    private readonly ExactLeaving _leaving;
    private readonly ExactBases _bases;
    private readonly ExactRates _rates;
    private readonly ExactLedger _ledger;
    private bool _isRefused;

    public ExactCalculation(BackPaymentRequest request, PolicyBook book, Slip slip = Slip.None)
    {
        (_request, _slip) = (request, slip);
        _policy = new(request.City is { } code ? book.For(code) : null, book.National, request);
        _leaving = new(request, _policy, slip);
        _bases = new(request, _policy, _leaving, slip);
        _rates = new(request, _policy, IsAdjustment, slip);
        _ledger = new(request.RoundingMethod, request.RoundingMode);
    }

    private bool IsAdjustment => _request.Situation == Situation.AnnualAdjustment
        || (_request.Situation == Situation.Leaving && _leaving.SettlementAverage is null);

    /// <summary>Every figure of the answer; nothing where the request is to be refused.</summary>
    public ExactAnswer? Answer()
    {
        var isAlone = _request is { Situation: Situation.UnderDeclared, Contributor: Contributor.Flexible };
        if (isAlone || _leaving.IsUnanswerable)
        {
            return null;
        }

        var parts = _request.Insurances.SelectMany(insurance => Enum.GetValues<Payer>().Select(payer => PartOf(insurance, payer))).ToList();
        if (_isRefused || _bases.MustAsk)
        {
            return null;
        }

        var cells = parts.SelectMany(part => part.Cells).ToList();
        return new(_request, cells)
        {
            Ranges = Enum.GetValues<Payer>().ToDictionary(payer => payer, payer => RangeOf(parts.Where(part => part.Payer == payer))),
            LateFees = new ExactLateFees(_request, _policy, IsAdjustment, _slip).Of([.. parts.SelectMany(DividedCells)]),
            Reading = _request.Situation != Situation.Leaving ? null : IsAdjustment ? "Adjustment" : "Settlement",
            IsSupposed = _leaving.IsSupposed,
        };
    }

    /// <summary>All months of one insurance and payer, with what they would be at the ends of their ranges.</summary>
    private sealed record Part(Payer Payer, IReadOnlyList<ExactTerms> Terms, IReadOnlyList<ExactCell> Cells, Ratio Low, Ratio High);

    private Part PartOf(Insurance insurance, Payer payer)
    {
        var months = _request.Months.Where(month => IsInsured(insurance, month)).ToList();
        var terms = At(Figure.Value);
        var cells = _ledger.Cells(terms);
        var owed = cells.Sum(cell => cell.Owed);
        var atLow = _ledger.Cells(At(Figure.Low));
        var atHigh = _ledger.Cells(At(Figure.High));
        return new(
            payer, terms, cells,
            Ratio.Min(owed, atLow.Zip(terms).Sum(month => month.Second.IsOnApplication ? Ratio.Zero : month.First.Owed)),
            Ratio.Max(owed, atHigh.Sum(cell => cell.Owed)));

        // What is unknown is left out at every end.
        List<ExactTerms> At(Figure figure) => months.ConvertAll(month =>
            TermsOf(insurance, month, payer, Figure.Value) is { OnDueBase: null } unknown ? unknown : TermsOf(insurance, month, payer, figure));
    }

    private static (Ratio Low, Ratio High) RangeOf(IEnumerable<Part> parts) => (parts.Sum(part => part.Low), parts.Sum(part => part.High));

    // A spell on one's own has no insurance but pension and medical; who was alone all the time says what insurances there were.
    private bool IsInsured(Insurance insurance, YearMonth month) => !_rates.IsMergedIntoMedical(insurance, month)
        && (_request.ContributorIn(month) == _request.Contributor || _request.ContributorIn(month) == Contributor.Employee
            || insurance is Insurance.Pension or Insurance.Medical);

    private ExactTerms TermsOf(Insurance insurance, YearMonth month, Payer payer, Figure figure)
    {
        var (bases, rates) = (_bases.Of(insurance, month), _rates.Of(insurance, month, payer));
        var (dueRate, paidRate) = (rates.Due.Of(figure), rates.Paid.Of(figure));
        var exception = _request.ExceptionOf(month);
        var recorded = Ratio.Of(exception?.Paid?[insurance]?.Of(payer));
        var madeUp = _slip == Slip.MadeUpIgnored ? Ratio.Zero : Ratio.Of(exception?.MadeUp?[insurance]?.Of(payer)) ?? Ratio.Zero;
        var isNothing = recorded is not null || (!bases.IsDue && bases.Paid == Ratio.Zero);
        var onPaidBase = isNothing ? Ratio.Zero : Times(bases.Paid, paidRate);
        var isMissed = bases.Paid == Ratio.Zero && recorded is null;

        var terms = new ExactTerms(new(insurance, month, payer))
        {
            OnPaidBase = recorded is null ? onPaidBase : null,
            Amounts = (recorded ?? Ratio.Zero) + madeUp,
            HasOneRate = dueRate == paidRate,
            OnDueBaseWhenPaying = bases.DueWhenPaying is null ? null : Times(bases.DueWhenPaying, paidRate),
            IsOnApplication = bases.IsOnApplication && _slip != Slip.ApplicationIgnored,
        };
        terms = bases switch
        {
            _ when !bases.IsDue || (bases.IsLeftAsPaid && !_rates.Pays(insurance, month, payer)) => terms with { OnDueBase = Ratio.Zero },
            { IsLeftAsPaid: true } when isMissed && IsAdjustment => terms with { OnDueBase = Times(bases.Due, paidRate), Fixed = rates.Fixed },
            { IsLeftAsPaid: true } => terms with { OnDueBase = onPaidBase, Fixed = terms.Amounts },
            _ => terms with
            {
                OnDueBase = Times(bases.Due, dueRate),
                Fixed = bases.Paid == Ratio.Zero || (recorded is not null && _slip != Slip.FixedAmountWithoutRecord) ? rates.Fixed : Ratio.Zero,
            },
        };

        var isKnown = terms.OnDueBase is not null && onPaidBase is not null;
        _isRefused |= payer == Payer.Employee && !isKnown;
        return isKnown ? terms : terms with { OnDueBase = null };
    }

    // A rate of nothing makes nothing of any base, known or not.
    private static Ratio? Times(Ratio? amount, Ratio? rate) => rate == Ratio.Zero ? Ratio.Zero : amount is { } some && rate is { } known ? some * known : null;

    // The two parts of every difference: what the new limits and rates add to what was due while paying, and what was not paid of that.
    private IEnumerable<DividedCell> DividedCells(Part part) => part.Cells.Zip(part.Terms, (cell, terms) =>
    {
        var added = terms.OnDueBaseWhenPaying is not { } before || cell.Due is not { } due ? (IsAdjustment ? cell.Owed : Ratio.Zero)
            : due - terms.Fixed - _ledger.Round(before);
        return new DividedCell(cell, Ratio.Min(Ratio.Max(added, Ratio.Zero), cell.Owed));
    });
}
