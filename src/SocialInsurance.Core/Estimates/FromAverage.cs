using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// The average wage by which the limits of a policy year were set is known, and the share of it is the same before and after. Only an
/// average that made the limits around the gap too is trusted: cities have several. Nor does it tell anything of months before
/// the limits that it made began.
/// </summary>
internal static class FromAverage
{
    public static AssumedLimit? Of(LimitGap gap)
    {
        if (gap.Before is not { } before || gap.After is not { } after
            || before.ShareOf(gap.Side) is not { } share || after.ShareOf(gap.Side) != share
            || after.PolicyYear == gap.PolicyYear
            || AverageOf(gap) is not { } average || IsAnotherShareUsed(gap, average, share))
        {
            return null;
        }

        var value = (average * share).Round(StepOf(gap));
        return new()
        {
            Value = Limit.At(value),
            Low = Limit.At(Yuan.Max(value - Yuan.One, Yuan.Zero)),
            High = Limit.At(value + Yuan.One),
            Basis = Basis.FromAverage,
            Rows = [before, after],
        };
    }

    /// <summary>Where the city takes another share of the very average for another insurance that month, this one may have had it too.</summary>
    private static bool IsAnotherShareUsed(LimitGap gap, Yuan average, Rate share) => gap.City.Limits.Any(row =>
        row is { Status: LimitsStatus.Final, Group: PolicyGroup.Everyone } && row.Months.Contains(gap.Month)
        && row.AverageWage == average && !row.Of(gap.Side).IsUnknown && row.ShareOf(gap.Side) != share);

    /// <summary>How many times the average behind a row the one of the gap's year is; nothing where the city's table does not hold both.</summary>
    public static decimal? RiseOfAverage(LimitGap gap, LimitsRow row) =>
        IsOfTable(gap, row) && TableOf(gap, gap.PolicyYear) is { } average ? average.Fen / (decimal)row.AverageWage!.Value.Fen : null;

    /// <summary>The average of the row itself where it names but one of its limits; else that of the city's table.</summary>
    private static Yuan? AverageOf(LimitGap gap)
    {
        var halfKnown = gap.City.Limits.FirstOrDefault(row => row.Months.Contains(gap.Month)
            && row is { Status: LimitsStatus.Final, AverageWage: not null }
            && row.Of(gap.Side).IsUnknown && row.Insurances.Contains(gap.Insured.Insurance));
        return halfKnown?.AverageWage
            ?? (IsOfTable(gap, gap.Before!) && IsOfTable(gap, gap.After!) ? TableOf(gap, gap.PolicyYear) : null);
    }

    private static bool IsOfTable(LimitGap gap, LimitsRow row) => row.AverageWage is { Fen: > 0 } average && TableOf(gap, row.PolicyYear) == average;

    /// <summary>The average of a policy year by the city's table, unless it was itself concluded from limits.</summary>
    private static Yuan? TableOf(LimitGap gap, int policyYear) => gap.City.Averages.FirstOrDefault(average =>
        average.Year == policyYear - 1 && average.IsForContributions && average.Insurances.Contains(gap.Insured.Insurance)
        && (average.Annual is not null || !average.IsDerived))?.Monthly;

    private static RoundingStep StepOf(LimitGap gap)
    {
        var profile = gap.City.RoundingProfiles.LastOrDefault(known => known.HoldsFor(gap.PolicyYear));
        return gap.Side switch
        {
            LimitSide.Floor => profile?.Floor,
            LimitSide.Ceiling => profile?.Ceiling,
        } ?? RoundingStep.HalfUpToYuan;
    }
}
