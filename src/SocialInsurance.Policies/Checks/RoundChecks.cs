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

    /// <summary>The policy years of a round have limits, for some of its insurances at least.</summary>
    public static void CheckYears(ImmutableArray<Placed<AdjustmentRound>> rounds, ImmutableArray<Placed<LimitsRow>> limits)
    {
        foreach (var round in rounds)
        {
            int?[] years = [round.Value.OldPolicyYear, round.Value.NewPolicyYear];
            foreach (var year in years.OfType<int>().Where(year => !HasLimits(round.Value, year, limits)))
            {
                round.Report(FormattableString.Invariant($"limits.json has no row of the policy year {year} for these insurances"));
            }
        }
    }

    private static void CheckItself(Placed<AdjustmentRound> round)
    {
        var months = round.Value.Months;
        var areYearsKnown = round.Value is { OldPolicyYear: not null, NewPolicyYear: not null };
        var areYearsAbsent = round.Value is { OldPolicyYear: null, NewPolicyYear: null };
        if (months.IsEmpty ? !areYearsAbsent : !areYearsKnown)
        {
            round.Report("a round that adjusts months names the old and the new policy year, any other names neither");
        }

        if (!IsAscending(months))
        {
            round.Report("the months are not in the order of time");
        }
    }

    private static bool IsAscending(ImmutableArray<YearMonth> months) =>
        months.Zip(months.Skip(1)).All(pair => pair.First < pair.Second);

    private static bool AdjustTheSame(AdjustmentRound one, AdjustmentRound other) =>
        one.Insurances.Any(insurance => other.Months.Any(month => one.Covers(insurance, month) && other.Covers(insurance, month)));

    private static bool HasLimits(AdjustmentRound round, int year, ImmutableArray<Placed<LimitsRow>> limits) =>
        limits.Any(row => row.Value.PolicyYear == year && row.Value.Insurances.Intersect(round.Insurances).Any());
}
