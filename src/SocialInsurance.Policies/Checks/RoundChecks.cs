using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Checks;

/// <summary>补差轮次是否自洽 / whether adjustment rounds make sense by themselves, together, and beside the limits.</summary>
internal static class RoundChecks
{
    public static void Check(ImmutableArray<Placed<AdjustmentRound>> rounds)
    {
        for (var i = 0; i < rounds.Length; i++)
        {
            CheckItself(rounds[i]);
            foreach (var earlier in rounds.Take(i).Where(earlier => AdjustTheSame(earlier.Value, rounds[i].Value)))
            {
                rounds[i].Report(FormattableString.Invariant($"line {earlier.Line} adjusts the same months already"));
            }
        }
    }

    /// <summary>The policy years of a round have limits, for some of its insurances at least, or the city says that nobody found them.</summary>
    public static void CheckYears(
        ImmutableArray<Placed<AdjustmentRound>> rounds, ImmutableArray<Placed<LimitsRow>> limits, ImmutableArray<DeclaredGap> gaps)
    {
        foreach (var round in rounds)
        {
            int?[] years = [round.Value.OldPolicyYear, round.Value.NewPolicyYear];
            foreach (var year in years.OfType<int>().Where(year => !HasLimits(round.Value, year, limits) && !HasGap(round.Value, year, gaps)))
            {
                round.Report(FormattableString.Invariant(
                    $"limits.json has no row of the policy year {year} for these insurances, and city.json declares no gap in it"));
            }
        }
    }

    private static void CheckItself(Placed<AdjustmentRound> round)
    {
        var months = round.Value.Months;
        var areLimitsAdjusted = !months.IsEmpty && !round.Value.IsOfRates;
        var areYearsAbsent = round.Value is { OldPolicyYear: null, NewPolicyYear: null };
        if (areLimitsAdjusted ? round.Value.NewPolicyYear is null : !areYearsAbsent)
        {
            round.Report("a round that adjusts the limits of months names the new policy year, any other names neither the new nor the old");
        }

        if (!months.IsEmpty && round.Value.CollectedFrom < months[0].OnDayOfMonth(1))
        {
            round.Report("\"collectedFrom\" is before the first month");
        }

        if (!IsAscending(months))
        {
            round.Report("the months are not in the order of time");
        }
    }

    private static bool IsAscending(ImmutableArray<YearMonth> months) =>
        months.Zip(months.Skip(1)).All(pair => pair.First < pair.Second);

    private static bool AdjustTheSame(AdjustmentRound one, AdjustmentRound other) =>
        one.IsOfRates == other.IsOfRates
        && one.Insurances.Any(insurance => other.Months.Any(month => one.Covers(insurance, month) && other.Covers(insurance, month)));

    private static bool HasLimits(AdjustmentRound round, int year, ImmutableArray<Placed<LimitsRow>> limits) =>
        limits.Any(row => row.Value.PolicyYear == year && row.Value.Insurances.HaveCommon(round.Insurances));

    private static bool HasGap(AdjustmentRound round, int year, ImmutableArray<DeclaredGap> gaps) =>
        gaps.Any(gap => gap.Of == PolicyTable.Limits
            && gap.Months.Overlaps(new(new(year, 1), new(year, 12)))
            && gap.Insurances.HaveCommon(round.Insurances));
}
