using System.Diagnostics;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>The bases of one insurance in one month; nothing where only the book could tell one and does not.</summary>
/// <param name="Paid">What was paid on; zero where nothing was paid.</param>
/// <param name="Due">What should have been paid on.</param>
/// <param name="DueWhenPaying">What should have been paid on by the limits of then: it divides a difference into its two parts.</param>
internal sealed record MonthBases(Ratio? Paid, Ratio? Due, Ratio? DueWhenPaying)
{
    /// <summary>Whether the month is due at all.</summary>
    public bool IsDue { get; init; } = true;

    /// <summary>Whether it is left as it was paid.</summary>
    public bool IsLeftAsPaid { get; init; }

    /// <summary>Whether it is adjusted only if somebody applies for it.</summary>
    public bool IsOnApplication { get; init; }
}

/// <summary>The table of bases: which base each of the two ledgers uses, by situation.</summary>
internal sealed class ExactBases(BackPaymentRequest request, RawPolicy policy, ExactLeaving leaving, Slip slip)
{
    private static readonly Rate ShareUsuallyPaid = Rate.FromPercent(40);

    /// <summary>Whether the user has to be asked for something before anything can be said.</summary>
    public bool MustAsk { get; private set; }

    private bool IsSettled => leaving.SettlementAverage is not null;

    private bool IsAdjustment => request.Situation is Situation.AnnualAdjustment or Situation.Leaving;

    public MonthBases Of(Insurance insurance, YearMonth month)
    {
        var stated = Stated(insurance, month);
        if (!request.IsDueIn(month))
        {
            return new(stated ?? Ratio.Zero, Ratio.Zero, null) { IsDue = false };
        }

        return request.Situation switch
        {
            Situation.Leaving when IsSettled => Settled(stated, insurance, month),
            Situation.Leaving or Situation.AnnualAdjustment => Adjusted(stated, insurance, month),
            Situation.MissedMonths => new(stated ?? Ratio.Zero, Missed(insurance, month), null),
            Situation.UnderDeclared => UnderDeclared(stated ?? (IsRecorded(insurance, month) ? null : ToBeAsked()), insurance, month),
            Situation.Assessed => throw new UnreachableException(), // a bill is not calculated
        };
    }

    // A base for all months says nothing of months in which nothing was paid.
    private Ratio? Stated(Insurance insurance, YearMonth month) => Ratio.Of(request.Situation == Situation.MissedMonths
        ? request.ExceptionOf(month)?.CurrentBase?[insurance]
        : request.CurrentBaseOf(insurance, month));

    // Where the record shows an amount no base is asked for: who has no amount there is left without an answer.
    private bool IsRecorded(Insurance insurance, YearMonth month) => request.ExceptionOf(month)?.Paid?[insurance] is { } paid && (paid.Employee ?? paid.Employer) is not null;

    private MonthBases Settled(Ratio? stated, Insurance insurance, YearMonth month)
    {
        var average = leaving.SettlementAverage!.Value;
        var paid = stated ?? Ratio.Of(request.OldLimits.Find(insurance, month) is { } own ? own.Floor.Amount : policy.LimitsWhenPaying(insurance, month)?.Limits.Floor.Amount)
            ?? ExactLimits.ShareOf(average, ShareUsuallyPaid);
        var (lowest, highest) = (ExactLimits.ShareOf(average, leaving.Shares.Lowest), ExactLimits.ShareOf(average, leaving.Shares.Highest));
        var due = Wage(month) is { } wage ? Ratio.Min(Ratio.Max(wage, lowest), highest)
            : request.PercentOfAverage[insurance] is { } share ? ExactLimits.ShareOf(average, share)
            : lowest;
        return new(paid, due, null) { IsLeftAsPaid = !leaving.IsSettledIn(month) };
    }

    private MonthBases Adjusted(Ratio? stated, Insurance insurance, YearMonth month)
    {
        var (oldSide, newSide) = (OldSide(insurance, month), NewSide(insurance, month));
        var paid = stated ?? BaseWithin(oldSide, insurance, Wage(month));
        var statedNew = request.NewLimits.Find(insurance, month) is not null || request.NewAverageWage is not null;
        var isNotDueYet = request.Situation == Situation.Leaving && !statedNew && policy.LimitsToday(insurance, month).IsAwaited;
        var (isLeft, isOnApplication) = leaving.In(insurance, month);

        // Without a wage the base that was paid on stands for it; for a missed month the base of the request, unless that is none either.
        var isMissed = paid == Ratio.Zero;
        var fallback = isMissed && slip != Slip.MissedMonthOnItsOwnBase ? Ratio.Of(request.CurrentBase[insurance]) : paid;
        var wage = Wage(month) ?? (fallback == Ratio.Zero ? null : fallback);
        var whenPaying = WhenPaying(oldSide, insurance, wage);
        var isAllOfAdjustment = (oldSide.AreNone && newSide.AreNone) || (policy.RoundOf(insurance, month) is { StartsDeclaredWage: true } round && policy.IsKnown(round) && !isMissed);
        return isLeft || isNotDueYet
            ? new(paid, isMissed ? BaseWithin(oldSide, insurance, wage) : paid, whenPaying) { IsLeftAsPaid = true, IsOnApplication = isOnApplication }
            : new(paid, BaseWithin(newSide, insurance, wage), isAllOfAdjustment ? null : whenPaying) { IsOnApplication = isOnApplication };
    }

    private Ratio? Missed(Insurance insurance, YearMonth month)
    {
        if (Wage(month) is { } chosen)
        {
            return WageWithin(NewSide(insurance, month), chosen);
        }

        return request.ContributorIn(month) == Contributor.Flexible ? BaseWithin(NewSide(insurance, month), insurance, null) : ToBeAsked();
    }

    private MonthBases UnderDeclared(Ratio? stated, Insurance insurance, YearMonth month)
    {
        if (request.ContributorIn(month) == Contributor.Flexible)
        {
            return new(stated, stated, stated) { IsLeftAsPaid = true };
        }

        var wage = Wage(month) ?? ToBeAsked();
        return new(
            stated,
            wage is { } earned ? WageWithin(NewSide(insurance, month), earned) : null,
            wage is { } same ? OldSide(insurance, month).Hold(same) : null);
    }

    private ExactLimits OldSide(Insurance insurance, YearMonth month) => new(
        request.OldLimits.Find(insurance, month), request.OldAverageWage, request.FloorPercent,
        slip == Slip.OneClockForLimits ? policy.LimitsToday(insurance, month).Row : policy.LimitsWhenPaying(insurance, month), policy.HasCity, slip);

    private ExactLimits NewSide(Insurance insurance, YearMonth month) => new(
        request.NewLimits.Find(insurance, month), request.NewAverageWage, request.FloorPercent,
        IsMadeUpInTime(insurance, month) ? policy.LimitsOfPayment(insurance, month, request.PaidOn!.Value) : policy.LimitsToday(insurance, month).Row,
        policy.HasCity, slip);

    private bool IsMadeUpInTime(Insurance insurance, YearMonth month) => request.Situation == Situation.MissedMonths
        && request.ContributorIn(month) == Contributor.Flexible && request.PaidOn is { } paidOn && policy.MayBeMadeUp(insurance, month, paidOn);

    // A share of the average where the user states one, else the wage. An average is for the user to tell wherever anything else is known.
    private Ratio? BaseWithin(ExactLimits side, Insurance insurance, Ratio? wage)
    {
        if (request.PercentOfAverage[insurance] is { } share)
        {
            return side.Hold(share) ?? (policy.HasCity && side.Stated is null && side.Row is null ? null : ToBeAsked());
        }

        return (wage ?? ToBeAsked()) is { } earned ? WageWithin(side, earned) : null;
    }

    // What only divides a difference is not asked for.
    private Ratio? WhenPaying(ExactLimits side, Insurance insurance, Ratio? wage) =>
        request.PercentOfAverage[insurance] is { } share ? side.Hold(share) : wage is { } earned ? side.Hold(earned) : null;

    private Ratio? WageWithin(ExactLimits side, Ratio wage) => side.AreToBeAsked ? ToBeAsked() : side.Hold(wage);

    private Ratio? Wage(YearMonth month) => Ratio.Of(request.ExceptionOf(month)?.Wage
        ?? request.Wages.LastOrDefault(step => step.From is null || step.From <= month)?.Wage);

    private Ratio? ToBeAsked()
    {
        MustAsk = true;
        return null;
    }
}
