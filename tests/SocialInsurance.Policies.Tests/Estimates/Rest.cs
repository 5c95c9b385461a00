using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>Which rows of a city are left when one is taken away: all others, or only those long before it or long after.</summary>
/// <param name="Kind">Where they lie.</param>
/// <param name="Years">How many policy years away the nearest of them must be; absent when it does not matter.</param>
internal sealed record Rest(RestKind Kind, int? Years = null)
{
    public static Rest AllOthers { get; } = new(RestKind.AllOthers);

    public static Rest OtherInsurances { get; } = new(RestKind.OtherInsurances);

    public static Rest NothingOfTheInsurance { get; } = new(RestKind.NothingOfTheInsurance);

    public static Rest Before(int years) => new(RestKind.Before, years);

    public static Rest After(int years) => new(RestKind.After, years);

    /// <summary>The limits of a city without a row, or without what it says of one insurance.</summary>
    public IEnumerable<LimitsRow> Of(CityPolicy city, LimitsRow takenAway, Insurance insurance) => Kind switch
    {
        RestKind.AllOthers => city.Limits.Where(row => !ReferenceEquals(row, takenAway)),
        RestKind.OtherInsurances => city.Limits.Select(row => ReferenceEquals(row, takenAway) ? Without(insurance, row) : row),
        RestKind.NothingOfTheInsurance => city.Limits.Select(row => Without(insurance, row)),
        RestKind.Before => city.Limits.Where(row => row.Months.From < takenAway.Months.From && row.PolicyYear <= takenAway.PolicyYear - Years),
        RestKind.After => city.Limits.Where(row => row.Months.From > takenAway.Months.From && row.PolicyYear >= takenAway.PolicyYear + Years),
    };

    /// <summary>The rates of a city without a row.</summary>
    public IEnumerable<RatesRow> Of(CityPolicy city, RatesRow takenAway) => Kind switch
    {
        RestKind.AllOthers or RestKind.OtherInsurances => city.Rates.Where(row => !ReferenceEquals(row, takenAway)),
        RestKind.NothingOfTheInsurance => city.Rates.Where(row => row.Insurance != takenAway.Insurance),
        RestKind.Before => city.Rates.Where(row => row.Months.From < takenAway.Months.From),
        RestKind.After => city.Rates.Where(row => row.Months.From > takenAway.Months.From),
    };

    private static LimitsRow Without(Insurance insurance, LimitsRow row) => row with { Insurances = row.Insurances.Remove(insurance) };
}

/// <summary>Where the rows lie that are left.</summary>
internal enum RestKind
{
    AllOthers,
    OtherInsurances,
    NothingOfTheInsurance,
    Before,
    After,
}
