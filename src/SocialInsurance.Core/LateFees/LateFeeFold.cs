using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.LateFees;

/// <summary>
/// The late fees of a statement, month by month. What an adjustment adds is in default after the window of the round that names the
/// month; what was missed or declared too low is in default by the city's rule, in the same month too. A deferral moves the employer's
/// part.
/// </summary>
internal sealed class LateFeeFold
{
    private readonly RequestFacts _facts;
    private readonly LateFeeConvention _convention;
    private readonly LocalDate _paidOn;
    private readonly SortedSet<LocalDate> _windowEnds = [];
    private readonly List<Principal> _principals = [];
    private bool _isComplete = true;
    private LateFeeCap? _cap;

    private LateFeeFold(RequestFacts facts, LocalDate paidOn)
    {
        _facts = facts;
        _paidOn = paidOn;
        _convention = LateFeeConvention.Of(facts.Request.LateFee, facts.City?.LateFee);
    }

    /// <summary>The fees, and what kept others away; no fees where the situation knows none or nothing is in default.</summary>
    public static LateFeeResult Of(RequestFacts facts, SituationRule rule, ImmutableArray<ImmutableArray<MonthLine>> insurances)
    {
        if (facts.Request.PaidOn is not { } paidOn || !rule.KnowsLateFee || facts.Request.Contributor == Contributor.Flexible)
        {
            return LateFeeResult.None;
        }

        var fold = new LateFeeFold(facts, paidOn);
        var hindrances = new Hindrances();
        foreach (var lines in insurances)
        {
            foreach (var line in lines)
            {
                fold.Add(line, hindrances);
            }
        }

        var hasFee = rule.IsShortfall || fold._principals.Exists(principal => principal.From <= paidOn);
        return new(hasFee ? fold.Statement() : null, hindrances);
    }

    private void Add(MonthLine line, Hindrances hindrances)
    {
        if (line.Inputs.Facts.Contributor == Contributor.Flexible)
        {
            return;
        }

        _isComplete &= line.Employer is not null;
        foreach (var payer in (ReadOnlySpan<Payer>)[Payer.Employee, Payer.Employer])
        {
            var parts = line.PartsOf(payer, _facts.Request.RoundingMode);
            AddPart(line, payer, parts.OfAdjustment, DefaultOfAdjustment(line, hindrances), hindrances);
            AddPart(line, payer, parts.OfUnderDeclaration, _convention.FirstDayOfDefault(line.Inputs.Month), hindrances);
        }
    }

    /// <summary>When the part that an adjustment adds is in default; absent where it is not, or nobody knows.</summary>
    private LocalDate? DefaultOfAdjustment(MonthLine line, Hindrances hindrances)
    {
        var facts = line.Inputs.Facts;
        if (facts.Round is null)
        {
            // Without a city it is unknown whether a round names the month.
            if (_facts.City is not null || !line.Inputs.IsAdjustment)
            {
                return _convention.FirstDayOfDefault(line.Inputs.Month);
            }

            hindrances.IsWindowUnknown = true;
            return null;
        }

        if (facts.Round.NoLateFeeUntil is not { } until)
        {
            hindrances.IsWindowUnknown = true;
            return null;
        }

        if (_paidOn <= until)
        {
            hindrances.Waivers.Add(facts.Round);
            return null;
        }

        return until.PlusDays(1);
    }

    private void AddPart(MonthLine line, Payer payer, Yuan amount, LocalDate? from, Hindrances hindrances)
    {
        if (amount == Yuan.Zero || from is not { } start)
        {
            return;
        }

        var facts = line.Inputs.Facts;
        if (payer == Payer.Employer && DeferralOf(facts.Insurance, line.Inputs.Month) is { } deferral)
        {
            if (deferral.Until is not { } until)
            {
                hindrances.IsDeferralEndUnknown = true;
                return;
            }

            hindrances.IsDeferred = true;
            start = LocalDate.Max(start, until.PlusDays(1));
        }

        if (facts.Round?.NoLateFeeUntil is { } end && start == end.PlusDays(1))
        {
            _windowEnds.Add(end);
        }

        _principals.Add(new(line.Inputs.Month, start, CapOf(facts.Insurance), amount));
    }

    private (LocalDate? Until, bool IsStated)? DeferralOf(Insurance insurance, YearMonth month)
    {
        foreach (var stated in _facts.Request.Deferrals)
        {
            if (stated.Covers(insurance, month))
            {
                return (stated.Until ?? BookedDeferral.EndOf(_facts, insurance, month), true);
            }
        }

        return null;
    }

    // A city's cap is the default; that there is none can be said.
    private LateFeeCap? CapOf(Insurance insurance)
    {
        if (_facts.Request.LateFee.IsCappedAtPrincipal == false)
        {
            return null;
        }

        foreach (var cap in _facts.City?.LateFeeCaps ?? [])
        {
            if (cap.Insurances.Contains(insurance))
            {
                return cap;
            }
        }

        return null;
    }

    private LateFeeStatement Statement()
    {
        var months = _principals
            .GroupBy(principal => (principal.Month, principal.From, Cap: IsCapBinding(principal) ? principal.Cap : null))
            .OrderBy(same => same.Key.Month).ThenBy(same => same.Key.From)
            .Select(same => FeeOf(same.Key.Month, same.Key.From, same.Key.Cap, Yuan.FromFen(same.Sum(principal => principal.Amount.Fen))));
        return new([.. months], _convention, [.. _windowEnds], _cap, _isComplete);
    }

    // A cap that holds nothing back leaves the principal with the others, so that a month is rounded once.
    private bool IsCapBinding(in Principal principal) => principal.Cap is not null
        && Period.DaysBetween(principal.From, _paidOn) + (_convention.IncludesLastDay ? 1 : 0) > LateFee.DaysToReachPrincipal;

    private LateFeeMonth FeeOf(YearMonth month, LocalDate from, LateFeeCap? cap, Yuan principal)
    {
        _cap ??= cap;
        var fee = from < LateFee.LawInForceFrom
            ? null
            : LateFee.Of(principal, from, _paidOn, _convention.IncludesLastDay, _convention.IsCappedAtPrincipal || cap is not null);
        return new(month, principal, from, fee);
    }

    private readonly record struct Principal(YearMonth Month, LocalDate From, LateFeeCap? Cap, Yuan Amount);
}

/// <summary>The late fees of a statement, and what kept others away.</summary>
internal sealed record LateFeeResult(LateFeeStatement? Statement, Hindrances Hindrances)
{
    public static LateFeeResult None { get; } = new(null, new());
}

/// <summary>What kept a late fee away from a part of what is owed.</summary>
internal sealed class Hindrances
{
    /// <summary>The rounds inside whose window the payment lies.</summary>
    public HashSet<AdjustmentRound> Waivers { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the window of a round is unknown.</summary>
    public bool IsWindowUnknown { get; set; }

    /// <summary>Whether a deferral moved the first day of default.</summary>
    public bool IsDeferred { get; set; }

    /// <summary>Whether the end of a deferral is unknown, so that nothing was computed on it.</summary>
    public bool IsDeferralEndUnknown { get; set; }
}

/// <summary>Deferrals of the policy book: the city's before the nation's.</summary>
internal static class BookedDeferral
{
    /// <summary>The last day without a late fee for an insurance and month; absent when no deferral names one.</summary>
    public static LocalDate? EndOf(RequestFacts facts, Insurance insurance, YearMonth month) => Of(facts, insurance, month)?.LateFeeFreeUntil;

    /// <summary>A deferral that covers an insurance and month; absent when none does.</summary>
    public static Deferral? Of(RequestFacts facts, Insurance insurance, YearMonth month) =>
        Find(facts.City, insurance, month) ?? Find(facts.Book.National, insurance, month);

    private static Deferral? Find(CityPolicy? place, Insurance insurance, YearMonth month)
    {
        foreach (var deferral in place?.Deferrals ?? [])
        {
            if (deferral.Covers(insurance, month))
            {
                return deferral;
            }
        }

        return null;
    }
}
