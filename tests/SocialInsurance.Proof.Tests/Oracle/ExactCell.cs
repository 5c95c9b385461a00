using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>One insurance, one month, one payer: what is due, what was paid, and their signed difference; nothing where unknown.</summary>
internal sealed record ExactCell(Insurance Insurance, YearMonth Month, Payer Payer)
{
    public Ratio? Due { get; private init; }

    public Ratio? Paid { get; private init; }

    public Ratio? Difference { get; private init; }

    public Ratio Owed => Ratio.Max(Ratio.Zero, Difference ?? Ratio.Zero);

    public Ratio Overpaid => Ratio.Max(Ratio.Zero, Ratio.Zero - (Difference ?? Ratio.Zero));

    public ExactCell With(Ratio due, Ratio paid, Ratio difference) => this with { Due = due, Paid = paid, Difference = difference };

    public override string ToString() => Difference is null ? "unknown" : $"{Due} {Paid} {Owed} {Overpaid}";
}
