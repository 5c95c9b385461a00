using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// What an average that nobody knows yet would make of the values that stand in for it. A supposition: shown beside a
/// statement, never in it.
/// </summary>
internal static class SupposedAverage
{
    /// <summary>An average that much higher, to the yuan.</summary>
    public static Yuan Raise(Yuan average, Rate rise) => Raise(average, rise, RoundingStep.HalfUpToYuan);

    /// <summary>Limits that still stand in for unknown ones, moved with the average and rounded as the city last rounded its own.</summary>
    public static LimitsAnswer Raise(LimitsAnswer answer, Rate rise, CityPolicy city)
    {
        if (answer is not { IsProvisional: true, Row: { } row })
        {
            return answer;
        }

        var profile = city.RoundingProfiles.LastOrDefault(known => known.HoldsFor(row.PolicyYear));
        var (floor, ceiling) = (profile?.Floor ?? RoundingStep.HalfUpToYuan, profile?.Ceiling ?? RoundingStep.HalfUpToYuan);
        return LimitsAnswer.CarriedOn(row with
        {
            Limits = new(Raise(row.Limits.Floor, rise, floor), Raise(row.Limits.Ceiling, rise, ceiling)),
            AverageWage = row.AverageWage is { } average ? Raise(average, rise) : null,
        });
    }

    private static Limit Raise(Limit limit, Rate rise, RoundingStep step) =>
        limit.Amount is { } amount ? Limit.At(Raise(amount, rise, step)) : limit;

    private static Yuan Raise(Yuan amount, Rate rise, RoundingStep step) => (amount * (Rate.Whole + rise)).Round(step);
}
