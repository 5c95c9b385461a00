using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>The last known rate, or the first one later. What national law and other cities had in that month bounds it.</summary>
internal static class CarriedRates
{
    private const int MostMonthsBack = 36;
    private const int MonthsRemembered = 60;
    private const int FewestCities = 5;

    // 国办发〔2019〕13号: from May 2019 employers pay at most 16% for pension, and those below it rise to it step by step.
    private static readonly YearMonth PensionIsUnified = new(2019, 5);
    private static readonly Rate LowestPension = Rate.FromPercent(14);
    private static readonly Rate HighestPension = Rate.FromPercent(16);

    public static AssumedRate? Of(RateGap gap) => gap switch
    {
        { Before: { } before, After: null } => Carried(gap, before, Basis.CarriedOn),
        { Before: null, After: { } after } when gap.MonthsUntilAfter <= MostMonthsBack => Carried(gap, after, Basis.CarriedBack),
        _ => null,
    };

    private static AssumedRate Carried(RateGap gap, KnownRate known, Basis basis) => gap.Payer switch
    {
        Payer.Employee => known.Assumed(basis, PossibleForEmployees(gap)),
        Payer.Employer when gap.Insured.Insurance == Insurance.Pension && gap.Month >= PensionIsUnified => UnifiedPension(known, basis),
        Payer.Employer => known.Assumed(basis, OfTheLastYears(gap, known)),
    };

    /// <summary>The nation's step and whatever other cities had: the employee's rates differ little, and change everywhere at once.</summary>
    private static IEnumerable<Rate> PossibleForEmployees(RateGap gap)
    {
        var elsewhere = gap.ElsewhereIn(gap.Month).Select(city => city.Rate);
        return gap.National is { } national ? elsewhere.Append(national.Rate) : elsewhere;
    }

    private static AssumedRate UnifiedPension(KnownRate known, Basis basis)
    {
        var assumed = known.Assumed(basis, known.Rate < HighestPension ? [LowestPension, HighestPension] : []);
        return known.Rate <= HighestPension ? assumed : assumed with { Value = HighestPension, Low = HighestPension, High = HighestPension };
    }

    private static IEnumerable<Rate> OfTheLastYears(RateGap gap, KnownRate known)
    {
        var (from, to) = known.Months.From > gap.Month
            ? (gap.Month, gap.Month.PlusMonths(MonthsRemembered))
            : (known.Months.To!.Value.PlusMonths(-MonthsRemembered), gap.Month);
        var remembered = gap.Known.Where(other => other.Months.Overlaps(new(from, to))).Select(other => other.Rate);
        var elsewhere = gap.ElsewhereIn(gap.Month);
        return elsewhere.Length < FewestCities ? remembered : remembered.Concat(OtherCities.Usual(elsewhere));
    }
}
