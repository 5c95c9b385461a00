using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Checks;

/// <summary>行内是否自洽 / whether the cells of a row agree with one another.</summary>
internal static class RowChecks
{
    public static void CheckLimits(ImmutableArray<Placed<LimitsRow>> limits)
    {
        foreach (var row in limits)
        {
            var (floor, ceiling) = row.Value.Limits;
            if (floor.Amount is { } lowest && ceiling.Amount is { } highest && lowest > highest)
            {
                row.Report($"the floor {lowest} is above the ceiling {highest}");
            }
        }
    }

    /// <summary>The classes of risk go from the lowest rate to the highest. A comma for a decimal point breaks the order: 0,5 is 0 and 5.</summary>
    public static void CheckRates(ImmutableArray<Placed<RatesRow>> rates)
    {
        foreach (var row in rates)
        {
            var classes = row.Value.Classes;
            if (classes.Zip(classes.Skip(1)).Any(pair => pair.First >= pair.Second))
            {
                row.Report("the rates of the classes do not ascend");
            }
        }
    }
}
