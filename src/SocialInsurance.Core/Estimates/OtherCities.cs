using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>Nothing is known of a city: what most others had in that month.</summary>
internal static class OtherCities
{
    private const int FewestCities = 5;
    private const int LowPercent = 10;
    private const int HighPercent = 90;

    public static AssumedRate? Of(RateGap gap)
    {
        // The rates of employees differ so little that all of them make a narrow range.
        var isEmployee = gap.Payer == Payer.Employee;
        var elsewhere = gap.ElsewhereIn(gap.Month);
        return elsewhere.Length < FewestCities
            ? null
            : new()
            {
                Value = At(elsewhere, Quantiles.Middle),
                Low = isEmployee ? elsewhere[0].Rate : At(elsewhere, LowPercent),
                High = isEmployee ? elsewhere[^1].Rate : At(elsewhere, HighPercent),
                Basis = Basis.OtherCities,
                Cities = [.. elsewhere.Select(city => city.City).Order(StringComparer.Ordinal)],
            };
    }

    /// <summary>Between which rates nearly all cities lie.</summary>
    public static IEnumerable<Rate> Usual(ImmutableArray<(string City, Rate Rate)> elsewhere) =>
        [At(elsewhere, LowPercent), At(elsewhere, HighPercent)];

    /// <summary>A rate that a city really had: between two of them there is none.</summary>
    private static Rate At(ImmutableArray<(string City, Rate Rate)> ascending, int percent) =>
        ascending[(((ascending.Length - 1) * percent) + Quantiles.Middle) / Quantiles.Whole].Rate;
}
