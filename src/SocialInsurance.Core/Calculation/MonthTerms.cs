using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 一险一月的参数 / what one insurance is computed from in one liability month, all policy resolved.
/// </summary>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="Paid">已缴基数 / the base paid on; absent where it is unknown and the employee would pay nothing on it.</param>
/// <param name="Due">应缴基数 / the base due; absent in the same way.</param>
/// <param name="Rates">费率 / the rates.</param>
/// <param name="ReallyPaid">实缴金额 / what was really paid; absent when base times rate stands for it.</param>
public readonly record struct MonthTerms(
    YearMonth Month,
    ContributionBase? Paid,
    ContributionBase? Due,
    RatesInForce Rates,
    PaidAmounts? ReallyPaid)
{
    /// <summary>是否漏缴 / whether nothing was paid on a base, so that fixed amounts are owed too.</summary>
    public bool IsMissed => Paid?.Amount == Yuan.Zero;

    /// <summary>两个基数是否已知 / whether both bases are known.</summary>
    public bool HasBases => Paid is not null && Due is not null;

    /// <summary>某方是否可算 / whether everything a payer's cell needs is known.</summary>
    public bool IsKnownFor(Payer payer) => payer switch
    {
        Payer.Employee => true,
        Payer.Employer => Rates.Employer is { } rate && (HasBases || rate == Rate.Zero),
    };

    /// <summary>某方一格的参数 / the terms of a payer's cell; all zero where the cell is unknown.</summary>
    public CellTerms CellTermsOf(Payer payer) => IsKnownFor(payer)
        ? new(
            Paid?.Amount ?? Yuan.Zero,
            Due?.Amount ?? Yuan.Zero,
            HasBases ? Rates.RateOf(payer)!.Value : Rate.Zero,
            IsMissed ? Rates.FixedOf(payer) : Yuan.Zero,
            payer == Payer.Employee ? ReallyPaid?.Employee : ReallyPaid?.Employer)
        : default;

    /// <summary>与另一月是否只差月份 / whether another month differs by nothing but its name.</summary>
    internal bool IsSameAs(MonthTerms other) =>
        Paid == other.Paid && Due == other.Due && ReallyPaid == other.ReallyPaid && Rates.IsSameAs(other.Rates);
}
