using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>A cell and how much of what it owes is the adjustment's; the rest was never paid, or declared too low.</summary>
internal sealed record DividedCell(ExactCell Cell, Ratio OfAdjustment)
{
    public Ratio OfDefault => Cell.Owed - OfAdjustment;
}

/// <summary>The late fee of a month, or of the part of it whose default began on another day; without a fee where that was before the law.</summary>
internal sealed record ExactFee(YearMonth Month, LocalDate From, Ratio Principal, Ratio? Fee);

/// <summary>
/// Late fees: for what was missed or under-declared by the city's rule, for what an adjustment adds after the window of the round that
/// names the month.
/// </summary>
internal sealed class ExactLateFees(BackPaymentRequest request, RawPolicy policy, bool isAdjustment, Slip slip)
{
    private const int UsualDueDay = 15;
    private const int DaysToPrincipal = 2000;
    private static readonly LocalDate LawInForce = new(2011, 7, 1);
    private static readonly Ratio Fen = Ratio.Of(1, 100);

    /// <summary>The fee on a principal: 0.05% a day.</summary>
    public static Ratio Fee(Ratio principal, int days, bool isCapped)
    {
        var fee = (principal * Ratio.Of(5, 10_000) * Ratio.Of(Math.Max(0, days))).HalfUpTo(Fen);
        return isCapped ? Ratio.Min(fee, principal) : fee;
    }

    /// <summary>The fees, month by month; nothing where there is no late fee at all.</summary>
    public List<ExactFee>? Of(List<DividedCell> cells)
    {
        var isEver = isAdjustment || request.Situation is Situation.MissedMonths or Situation.UnderDeclared;
        if (request.PaidOn is not { } paidOn || request.Contributor == Contributor.Flexible || !isEver)
        {
            return null;
        }

        var principals = cells
            .Where(cell => request.ContributorIn(cell.Cell.Month) == Contributor.Employee)
            .SelectMany(Principals)
            .Where(part => part.Amount > Ratio.Zero)
            .ToList();
        var fees = principals
            .GroupBy(part => (part.Month, part.From, IsHeldBack: part.IsCapped && Days(part.From, paidOn) > DaysToPrincipal))
            .OrderBy(group => group.Key.Month).ThenBy(group => group.Key.From).ThenBy(group => group.Key.IsHeldBack)
            .Select(group => FeeOf(group.Key.Month, group.Key.From, group.Sum(part => part.Amount), group.Key.IsHeldBack, paidOn))
            .ToList();
        return isAdjustment && !principals.Exists(part => part.From <= paidOn) ? null : fees;
    }

    private sealed record Principal(YearMonth Month, LocalDate From, Ratio Amount, bool IsCapped);

    private ExactFee FeeOf(YearMonth month, LocalDate from, Ratio principal, bool isHeldBack, LocalDate paidOn) =>
        new(month, from, principal, from < LawInForce ? null : Fee(principal, Days(from, paidOn), isHeldBack));

    private IEnumerable<Principal> Principals(DividedCell divided)
    {
        var (insurance, month) = (divided.Cell.Insurance, divided.Cell.Month);
        var isCapped = request.LateFee.IsCappedAtPrincipal ?? (slip != Slip.CapIgnored && policy.HasCap(slip == Slip.CapOfEverything ? Insurance.Unemployment : insurance));
        (LocalDate? From, Ratio Amount)[] parts = slip == Slip.WindowForTheWholeMonth
            ? [(StartAfterRound(insurance, month), divided.Cell.Owed)]
            : [(UsualStart(month), divided.OfDefault), (StartAfterRound(insurance, month), divided.OfAdjustment)];
        foreach (var (from, amount) in parts)
        {
            if (from is { } start && Deferred(divided.Cell, start) is { } first)
            {
                yield return new(month, first, amount, isCapped);
            }
        }
    }

    private LocalDate UsualStart(YearMonth month)
    {
        var next = month.PlusMonths(1).OnDayOfMonth(1);
        return (request.LateFee.Start ?? policy.LateFee?.Start ?? LateFeeStart.NextMonth) switch
        {
            LateFeeStart.NextMonth => next,
            LateFeeStart.SecondNextMonth => next.PlusMonths(1),
            LateFeeStart.DueDay => LocalDate.Min(next, month.OnDayOfMonth(1).PlusDays(request.LateFee.DueDay ?? UsualDueDay)),
        };
    }

    // The first day of default of what an adjustment adds; nothing where no day is known on which it would have been late.
    private LocalDate? StartAfterRound(Insurance insurance, YearMonth month)
    {
        if (isAdjustment && !policy.HasCity)
        {
            return null;
        }

        var first = slip == Slip.OneWindowForAllMonths
            ? request.Months.Select(other => KnownRound(insurance, other)).FirstOrDefault(round => round is not null)
            : KnownRound(insurance, month);
        return first is null ? UsualStart(month) : first.NoLateFeeUntil?.PlusDays(1);
    }

    private AdjustmentRound? KnownRound(Insurance insurance, YearMonth month) =>
        policy.RoundOf(insurance, month) is { } round && policy.IsKnown(round) ? round : null;

    // A deferral moves the start of the employer's part; where nobody knows to when, it bears no fee.
    private LocalDate? Deferred(ExactCell cell, LocalDate from)
    {
        var granted = request.Deferrals.FirstOrDefault(deferral => deferral.Insurances.Contains(cell.Insurance) && deferral.Months.Contains(cell.Month));
        if (granted is null || cell.Payer == Payer.Employee || slip == Slip.DeferralIgnored)
        {
            return from;
        }

        return (granted.Until ?? policy.DeferredUntil(cell.Insurance, cell.Month)) is { } until ? LocalDate.Max(from, until.PlusDays(1)) : null;
    }

    private int Days(LocalDate from, LocalDate paidOn) =>
        (paidOn.ToDateTimeUnspecified() - from.ToDateTimeUnspecified()).Days + (request.LateFee.IncludesLastDay ?? policy.LateFee?.IncludesLastDay ?? false ? 1 : 0);
}
