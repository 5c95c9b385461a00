using SocialInsurance.Core.Months;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>
/// What of an answer does not depend on how much: of which kind each base is, which limit it met, and which way each cell differs. Of two
/// people of whom the same is asked, those with equal patterns are told the same.
/// </summary>
internal struct LedgerPattern
{
    // FNV-1a over 64 bits: patterns of one file are few, so that two different ones do not meet.
    private const ulong Prime = 1_099_511_628_211;
    private ulong _hash = 14_695_981_039_346_656_037;

    public LedgerPattern()
    {
    }

    public readonly ulong Value => _hash;

    public void Add(Insurance insurance) => Mix((int)insurance);

    public void Add(in Cell cell) => Mix((cell.Difference > Yuan.Zero ? 1 : 0) | (cell.Overpaid > Yuan.Zero ? 2 : 0));

    public void Add(in LedgerMonth month)
    {
        Mix(KindOf(month.Paid));
        Mix(KindOf(month.Due));
        Mix(PlaceOf(month.Paid, month.Facts.Limits) | (PlaceOf(month.Paid, month.Facts.LimitsWhenPaying) << 2));
        Mix(month.DueWhenPaying is { } between && month is { Paid: { } paid, Due: { } due }
            ? between.Amount.CompareTo(paid.Amount) + (3 * due.Amount.CompareTo(between.Amount))
            : int.MaxValue);
    }

    private static int KindOf(ContributionBase? found) => found switch
    {
        null => 0,
        UnadjustedBase { Why: var why } => 16 + (int)why,
        KeptBase { IsAtOldCeiling: true } => 32,
        _ => (found.GetType().GetHashCode() << 2) + (int)found.Hit,
    };

    // Only a base that was stated can lie outside.
    private static int PlaceOf(ContributionBase? found, LimitsFact limits) => found switch
    {
        StatedBase when found.Amount < limits.Limits.Floor.Amount => 1,
        StatedBase when found.Amount > limits.Limits.Ceiling.Amount => 2,
        _ => 0,
    };

    private void Mix(int value) => _hash = unchecked((_hash ^ (uint)value) * Prime);
}
