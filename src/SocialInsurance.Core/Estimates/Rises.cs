using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// How limits moved from one policy year to another in the other cities, all insurances together: wages of cities rise together, and
/// a step that several insurances of a city share counts once.
/// </summary>
internal sealed class Rises
{
    /// <summary>Fewer cities do not tell between which ends the rest lies.</summary>
    public const int FewestCities = 6;

    private Rises(ImmutableArray<decimal> factors, ImmutableArray<string> cities)
    {
        Factors = factors;
        Cities = cities;
    }

    /// <summary>How many times the limits became what they were, in ascending order; one is no rise.</summary>
    public ImmutableArray<decimal> Factors { get; }

    /// <summary>The cities, by code.</summary>
    public ImmutableArray<string> Cities { get; }

    /// <summary>What other cities tell of the step from a policy year to that of a gap; nothing where too few are known on both sides of it.</summary>
    public static Rises? Of(LimitGap gap, int from, int fewest = FewestCities) =>
        gap.Evidence.RisesBesides(gap.City, gap.Side, from, gap.PolicyYear) is var rises && rises.Cities.Length >= fewest ? rises : null;

    /// <summary>Every step of the other cities, however few they are.</summary>
    public static Rises Of(Evidence evidence, CityPolicy but, LimitSide side, int from, int to)
    {
        var steps = evidence.OthersThan(but)
            .Select(city => (city.Code, Steps: StepsOf(evidence, city, side, from, to).ToList()))
            .Where(city => city.Steps.Count > 0)
            .ToList();
        return new(
            [.. steps.SelectMany(city => city.Steps).Select(step => step.Factor).Order()],
            [.. steps.Select(city => city.Code).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<LimitsTrack.Step> StepsOf(Evidence evidence, CityPolicy city, LimitSide side, int from, int to) => Insurances.All
        .Select(insurance => evidence.LimitsOf(city, Everyday(insurance), side).Between(from, to))
        .OfType<LimitsTrack.Step>()
        .Distinct();

    /// <summary>Employees, urban where a city told them apart: those for whom nearly all is known.</summary>
    private static Insured Everyday(Insurance insurance) => new(insurance, Contributor.Employee, HouseholdGroup.Urban);
}
