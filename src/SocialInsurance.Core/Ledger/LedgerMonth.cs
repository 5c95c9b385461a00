using NodaTime;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>一险一月的依据 / what one insurance is computed from in one liability month.</summary>
public readonly record struct LedgerMonth
{
    /// <summary>费款所属期 / the liability month.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>法律事实 / what the law says of it.</summary>
    public required MonthFacts Facts { get; init; }

    /// <summary>已缴基数 / the base paid on; absent where it is unknown and the employee would pay nothing on it.</summary>
    public required ContributionBase? Paid { get; init; }

    /// <summary>应缴基数 / the base due; absent in the same way.</summary>
    public required ContributionBase? Due { get; init; }

    /// <summary>按缴费当时标准的应缴基数 / the base that was due by what was known while paying; absent where nothing tells the two apart.</summary>
    public required ContributionBase? DueWhenPaying { get; init; }

    /// <summary>实缴金额 / what the record shows as paid; absent when base times rate stands for it.</summary>
    public required RecordedAmounts? Recorded { get; init; }

    /// <summary>事后补缴的金额 / what was paid afterwards; absent when nothing was.</summary>
    public required RecordedAmounts? MadeUp { get; init; }

    /// <summary>已缴一方的费率 / the rates of the paid ledger.</summary>
    public required RatesFact PaidRates { get; init; }

    /// <summary>是否补差 / whether the situation is an adjustment, so that an undivided difference belongs to it.</summary>
    public required bool IsAdjustment { get; init; }

    /// <summary>是否由稽核发现 / whether months like it are found by audit, so that no source confirms a relief for them.</summary>
    public required bool IsFoundByAudit { get; init; }

    /// <summary>推定取小端的两个基数 / both bases with what is assumed at the end that makes the difference least; absent where they are the same.</summary>
    public Bases? AtLeast { get; init; }

    /// <summary>推定取大端的两个基数 / both bases at the other end; absent where they are the same.</summary>
    public Bases? AtMost { get; init; }

    /// <summary>推定取小端的当时应缴基数 / the base due while paying with what is assumed at the end that makes the adjustment least; absent where it is the same.</summary>
    public ContributionBase? DueWhenPayingAtLeast { get; init; }

    /// <summary>推定取大端的当时应缴基数 / the same at the other end; absent where it is the same.</summary>
    public ContributionBase? DueWhenPayingAtMost { get; init; }

    /// <summary>应缴一方的费率 / the rates of the due ledger.</summary>
    public RatesFact Rates => Facts.Rates;

    /// <summary>是否漏缴 / whether nothing was paid on a base though something was due, so that fixed amounts are owed too.</summary>
    public bool IsMissed => Facts.IsDue && Paid is NothingPaid && Due is not UnadjustedBase { Amount.Fen: 0 };

    /// <summary>两个基数是否已知 / whether both bases are known.</summary>
    public bool HasBases => Paid is not null && Due is not null;

    /// <summary>某方是否可算 / whether everything a payer's cell needs is known.</summary>
    public bool IsKnownFor(Payer payer) => payer switch
    {
        Payer.Employee => true,
        Payer.Employer when IsNoRateNeeded(payer) => true,
        Payer.Employer when IsReliefUnconfirmed && Rates.Employer.NormalHigh is null => false,
        Payer.Employer => Rates.Employer.Rate is { } rate && PaidRates.Employer.Rate is not null
            && ((HasBases && !IsAmountMissing(payer)) || rate == Rate.Zero),
    };

    /// <summary>某方一格是否取决于推定 / whether something assumed can move a payer's cell.</summary>
    public bool IsAssumedFor(Payer payer)
    {
        var isRateAssumed = IsRateAssumed(payer);
        if (!(isRateAssumed || AreBasesAssumed) || Rates.Of(payer).Rate is not { } rate || PaidRates.Of(payer).Rate is not { } paidRate
            || IsNoRateNeeded(payer))
        {
            return false;
        }

        return (rate != Rate.Zero && AreBasesAssumed)
            || (isRateAssumed && InputAt(payer, new(Paid, Due), rate, paidRate).DependsOnRate);
    }

    /// <summary>某方一格的依据 / what a payer's cell is computed from; all zero where the cell is unknown.</summary>
    public CellInput InputOf(Payer payer)
    {
        if (!IsKnownFor(payer))
        {
            return default;
        }

        var rate = Rates.Of(payer).Rate ?? Rate.Zero;
        return InputAt(payer, new(Paid, Due), rate, PaidRates.Of(payer).Rate ?? rate);
    }

    /// <summary>使差额最小的一格 / the same with everything uncertain at its end that makes the difference least.</summary>
    internal CellInput LowInputOf(Payer payer)
    {
        var input = InputOf(payer);
        // An adjustment that happens only on application may never happen.
        return IsAdjustment && Facts.Leaver is { IsOnApplication: true } && input.ExactDifference > 0
            ? default
            : InputAtEnd(payer, input, isLow: true);
    }

    /// <summary>使差额最大的一格 / the same at its end that makes it greatest.</summary>
    internal CellInput HighInputOf(Payer payer) => InputAtEnd(payer, InputOf(payer), isLow: false);

    /// <summary>一格是否确定 / whether a payer's cell is one amount and no range.</summary>
    internal bool IsCertainFor(Payer payer) =>
        (!IsAdjustment || Facts.Leaver is not { IsOnApplication: true } || InputOf(payer).ExactDifference <= 0)
        && AtLeast is null && AtMost is null && AreRatesCertain(payer);

    /// <summary>
    /// 差额的两部分 / the two parts of a payer's difference, which sum to it: what the new limits and rates add to what was due while paying,
    /// and what was not paid of that.
    /// </summary>
    internal DifferenceParts PartsOf(in CellInput input, in Cell cell, RoundingStep step) =>
        PartsOf(input, cell.Due - input.FixedDue, cell.Difference, DueWhenPaying, step);

    /// <summary>How the adjustment's part of a payer's cell is bounded; both ends are the part itself where nothing is uncertain.</summary>
    internal YuanRange AdjustmentRangeOf(Payer payer, RoundingStep step)
    {
        var value = AdjustmentAt(InputOf(payer), DueWhenPaying, step);
        if (ArePartsCertainFor(payer) || !IsKnownFor(payer) || Rates.Of(payer).Rate is null)
        {
            return new(value, value);
        }

        var range = new YuanRange(value, value);
        var (low, high) = RatesAtEnds(payer);
        var usual = new Bases(Paid, Due);
        foreach (var (bases, before) in (ReadOnlySpan<(Bases, ContributionBase?)>)
            [(usual, DueWhenPaying), (AtLeast ?? usual, DueWhenPayingAtLeast ?? DueWhenPaying), (AtMost ?? usual, DueWhenPayingAtMost ?? DueWhenPaying)])
        {
            foreach (var (due, paid) in (ReadOnlySpan<(Rate, Rate)>)[low, high])
            {
                range = range.Including(AdjustmentAt(InputAt(payer, bases, due, paid), before, step));
            }
        }

        // An adjustment that happens only on application may never happen.
        return IsAdjustment && Facts.Leaver is { IsOnApplication: true } ? range.Including(Yuan.Zero) : range;
    }

    private bool ArePartsCertainFor(Payer payer) => IsCertainFor(payer) && DueWhenPayingAtLeast is null && DueWhenPayingAtMost is null;

    private Yuan AdjustmentAt(in CellInput input, ContributionBase? before, RoundingStep step)
    {
        var due = (input.DueBase * input.DueRate).Round(step);
        var paid = (input.Recorded ?? (input.PaidBase * input.PaidRate).Round(step)) + input.MadeUp;
        return PartsOf(input, due, Yuan.Max(due + input.FixedDue - paid, Yuan.Zero), before, step).OfAdjustment;
    }

    private DifferenceParts PartsOf(in CellInput input, Yuan due, Yuan difference, ContributionBase? before, RoundingStep step)
    {
        if (before is null)
        {
            return IsAdjustment ? new(difference, Yuan.Zero) : new(Yuan.Zero, difference);
        }

        var added = due - (before.Amount * input.PaidRate).Round(step);
        var ofAdjustment = Yuan.Min(Yuan.Max(added, Yuan.Zero), difference);
        return new(ofAdjustment, difference - ofAdjustment);
    }

    /// <summary>与另一月是否只差月份 / whether another month differs by nothing but its name.</summary>
    internal bool IsSameAs(in LedgerMonth other) =>
        ReferenceEquals(Facts, other.Facts) && Paid == other.Paid && Due == other.Due && DueWhenPaying == other.DueWhenPaying
        && AtLeast == other.AtLeast && AtMost == other.AtMost
        && DueWhenPayingAtLeast == other.DueWhenPayingAtLeast && DueWhenPayingAtMost == other.DueWhenPayingAtMost
        && Recorded == other.Recorded && MadeUp == other.MadeUp;

    internal bool AreBasesAssumed => AtLeast is not null || AtMost is not null
        || (HasBases && Paid!.Amount != Due!.Amount && (Paid.IsAssumed || Due.IsAssumed));

    /// <summary>是否按推定的费率 / whether a payer's rate is assumed: not where a relief leaves nothing of it.</summary>
    internal bool IsRateAssumed(Payer payer) => IsAssumed(payer, Rates.Of(payer)) || IsAssumed(payer, PaidRates.Of(payer));

    private bool IsAssumed(Payer payer, RateFact rate) =>
        rate.Assumed is not null && (rate.High != Rate.Zero || (payer == Payer.Employer && IsReliefUnconfirmed));

    private bool AreRatesCertain(Payer payer) =>
        Rates.Of(payer).IsCertain && PaidRates.Of(payer).IsCertain && !(payer == Payer.Employer && IsReliefUnconfirmed);

    // Nothing was due and nothing paid on a base, or the month is left as it was paid: whatever the rate, the cell is what the record shows.
    private bool IsNoRateNeeded(Payer payer) => Recorded?.Of(payer) is not null
        ? !Facts.IsDue || (Due is UnadjustedBase && !IsMissed)
        : !Facts.IsDue && Paid is NothingPaid;

    // Of a month whose base is unknown only the recorded amounts are.
    private bool IsAmountMissing(Payer payer) => Paid is RecordedPaid && Recorded?.Of(payer) is null;

    private bool IsReliefUnconfirmed => IsFoundByAudit && Rates.Employer.Relief is { LaterPayment: not Policies.LaterPayment.Covered }
        && Rates.Employer.Rate != Rates.Employer.Normal;

    private CellInput InputAtEnd(Payer payer, in CellInput input, bool isLow)
    {
        if (!IsKnownFor(payer) || Rates.Of(payer).Rate is null)
        {
            return input;
        }

        var value = new Bases(Paid, Due);
        var (low, high) = RatesAtEnds(payer);
        var end = input;
        foreach (var bases in (ReadOnlySpan<Bases>)[value, AtLeast ?? value, AtMost ?? value])
        {
            foreach (var (due, paid) in (ReadOnlySpan<(Rate, Rate)>)[low, high])
            {
                var candidate = InputAt(payer, bases, due, paid);
                if (isLow ? candidate.ExactDifference < end.ExactDifference : candidate.ExactDifference > end.ExactDifference)
                {
                    end = candidate;
                }
            }
        }

        return end;
    }

    // One rate feeds both ledgers, so both ends of it do; two rates move apart.
    private ((Rate Due, Rate Paid) Low, (Rate Due, Rate Paid) High) RatesAtEnds(Payer payer)
    {
        var (due, paid) = (Rates.Of(payer), PaidRates.Of(payer));
        var (low, high) = (due.Low!.Value, payer == Payer.Employer && IsReliefUnconfirmed ? due.NormalHigh!.Value : due.High!.Value);
        return ReferenceEquals(due, paid)
            ? ((low, low), (high, high))
            : ((low, paid.High ?? paid.Rate ?? due.Rate!.Value), (high, paid.Low ?? paid.Rate ?? due.Rate!.Value));
    }

    private CellInput InputAt(Payer payer, in Bases bases, Rate dueRate, Rate paidRate)
    {
        var recorded = Recorded?.Of(payer);
        var madeUp = MadeUp?.Of(payer) ?? Yuan.Zero;
        var (paid, due) = (bases.Paid?.Amount ?? Yuan.Zero, bases.Due?.Amount ?? Yuan.Zero);
        if (Due is UnadjustedBase && !IsMissed && !ReferenceEquals(Rates.Of(payer), RateFact.Nothing))
        {
            // Left as it was paid: whatever was paid for the month, then or afterwards, was due, unless it was never this payer's.
            return recorded is { } left
                ? new(Yuan.Zero, Yuan.Zero, Rate.Zero, Rate.Zero, left + madeUp, left, madeUp)
                : new(paid, paid, paidRate, paidRate, madeUp, null, madeUp);
        }

        var owesFixed = IsMissed || (recorded is not null && Facts.IsDue);
        return new(
            paid,
            due,
            HasBases ? paidRate : Rate.Zero,
            HasBases ? dueRate : Rate.Zero,
            owesFixed ? Rates.Of(payer).FixedAmount : Yuan.Zero,
            recorded,
            madeUp);
    }
}

/// <summary>两个基数 / the bases of both ledgers.</summary>
/// <param name="Paid">已缴 / the base paid on; absent where unknown.</param>
/// <param name="Due">应缴 / the base due; absent where unknown.</param>
public readonly record struct Bases(ContributionBase? Paid, ContributionBase? Due)
{
    /// <summary>数额是否相同 / whether the amounts are the same.</summary>
    internal bool IsSameAs(in Bases other) => Paid?.Amount == other.Paid?.Amount && Due?.Amount == other.Due?.Amount;
}
