using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>How an unknown rate is assumed: the first basis that applies, for each payer by himself.</summary>
internal static class RateBases
{
    /// <summary>The bases, the surest first.</summary>
    public static ImmutableArray<Func<RateGap, AssumedRate?>> All { get; } =
    [
        BetweenRates.Of,
        CarriedRates.Of,
        NationalGuide.Of,
        OtherCities.Of,
    ];

    /// <summary>The rate of a payer; nothing where no basis applies, and for who never pays.</summary>
    public static AssumedRate? Of(Evidence evidence, CityPolicy city, Insured insured, Payer payer, YearMonth month)
    {
        if (!Pays(insured, payer))
        {
            return null;
        }

        if (insured.Insurance == Insurance.WorkInjury && FirstClass.Of(evidence, city, month) is { } firstClass)
        {
            return firstClass;
        }

        var gap = new RateGap(evidence, city, insured, payer, month);
        foreach (var basis in All)
        {
            if (basis(gap) is { } assumed)
            {
                return assumed;
            }
        }

        return null;
    }

    /// <summary>Some insurances are the employer's alone, and people in flexible employment have none.</summary>
    private static bool Pays(Insured insured, Payer payer) => payer switch
    {
        Payer.Employee => insured.Insurance.IsSharedByEmployee(),
        Payer.Employer => insured.Contributor == Contributor.Employee,
    };
}
