using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Checks;

/// <summary>行内是否自洽 / whether the cells of a row agree with one another.</summary>
internal static class RowChecks
{
    /// <summary>The longest that a city left its amounts unchanged is three years; far beyond that a digit of a year is wrong.</summary>
    private const int MostMonths = 48;

    public static void CheckLimits(ImmutableArray<Placed<LimitsRow>> limits)
    {
        foreach (var row in limits)
        {
            CheckPolicyYear(row);
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

    /// <summary>
    /// Amounts end with the policy year for which they were decreed, even while the next ones are not yet known: left open, they
    /// would answer for every year to come. Only that there are no limits may hold for good.
    /// </summary>
    private static void CheckPolicyYear(Placed<LimitsRow> row)
    {
        var (months, year) = (row.Value.Months, row.Value.PolicyYear);
        if (months.From.Year != year && months.From.Year != year + 1)
        {
            row.Report(FormattableString.Invariant($"{months.From:uuuu-MM} is not in the policy year {year}"));
        }

        if (row.Value.Limits is { Floor.IsUnlimited: true, Ceiling.IsUnlimited: true })
        {
            return;
        }

        if (months.To is not { } last)
        {
            row.Report("amounts are decreed for a policy year: write the last month of it, \"to\" may be null only where floor and ceiling are \"none\"");
        }
        else if (new MonthRange(months.From, last).Count > MostMonths)
        {
            row.Report(FormattableString.Invariant($"the months are more than {MostMonths}: amounts are decreed for a policy year"));
        }
    }
}
