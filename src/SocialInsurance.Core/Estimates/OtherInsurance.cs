using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// Nothing is known of the insurance near the month, but of others of the city: what most of them had is assumed, and what any of them
/// had, with a fifth to spare, is possible.
/// </summary>
internal static class OtherInsurance
{
    private static readonly AssumedRange Spare = new(1m, 0.8m, 1.2m);

    public static AssumedLimit? Of(LimitGap gap)
    {
        var rows = Insurances.All
            .Where(insurance => insurance != gap.Insured.Insurance)
            .Select(insurance => gap.Evidence.LimitsOf(gap.City, gap.Insured with { Insurance = insurance }, gap.Side).InForce(gap.Month))
            .OfType<LimitsRow>()
            .ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var usual = rows.GroupBy(row => row.Of(gap.Side)).MaxBy(alike => alike.Count())!.First();
        var ranges = rows.ConvertAll(row => Spare.Times(row, gap.Side, Basis.OtherInsurance, []));
        return Spare.Times(usual, gap.Side, Basis.OtherInsurance, []) with
        {
            Low = ranges.Aggregate((one, other) => one.Low.IsAtMost(other.Low, gap.Side) ? one : other).Low,
            High = ranges.Aggregate((one, other) => other.High.IsAtMost(one.High, gap.Side) ? one : other).High,
            Rows = [.. rows.Distinct()],
        };
    }
}
