using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Random wages, rates, limits, months and days: like real ones, now and then as odd as a request may be.</summary>
internal static class RandomAmounts
{
    public static readonly LocalDate Today = new(2026, 11, 27);
    private static readonly YearMonth First = new(2009, 1);
    private static readonly YearMonth Last = new(2026, 12);
    private static readonly int Span = ((Last.Year - First.Year) * 12) + Last.Month - First.Month;

    public static Gen<bool> Chance(int percent) => Gen.Choose(1, 100).Select(throwOfDice => throwOfDice <= percent);

    public static Gen<T?> Maybe<T>(this Gen<T> value, int percent)
        where T : struct => Gen.Frequency((percent, value.Select(some => (T?)some)), (100 - percent, Gen.Constant((T?)null)));

    public static Gen<T?> MaybeNull<T>(this Gen<T> value, int percent)
        where T : class => Gen.Frequency((percent, value.Select(some => (T?)some)), (100 - percent, Gen.Constant((T?)null)));

    public static Gen<T> AnyOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<Yuan> Wage { get; } = Gen.Frequency(
        (6, Gen.Choose(1_000, 40_000).Select(yuan => Yuan.FromWholeYuan(yuan))),
        (3, Gen.Choose(100_000, 4_000_000).Select(fen => Yuan.FromFen(fen))),
        (1, Gen.Elements(Yuan.FromFen(1), Yuan.FromWholeYuan(99_999), Yuan.FromFen(9_999_999_999))));

    public static Gen<Yuan> Average { get; } = Gen.Frequency(
        (3, Gen.Choose(1_000, 15_000).Select(yuan => Yuan.FromWholeYuan(yuan))),
        (1, Gen.Choose(100_000, 1_500_000).Select(fen => Yuan.FromFen(fen))));

    /// <summary>A wage, or exactly a figure of the city's table: there the formulas change.</summary>
    public static Gen<Yuan> WageIn(CityPolicy? city)
    {
        var figures = city is null ? [] : city.Limits.SelectMany(row => new[] { row.Limits.Floor.Amount, row.Limits.Ceiling.Amount, row.AverageWage })
            .OfType<Yuan>().Distinct().ToList();
        return figures.Count == 0 ? Wage : Gen.Frequency((4, Wage), (2, Gen.Elements<Yuan>([.. figures])));
    }

    public static Gen<Yuan> Recorded { get; } = Gen.Frequency(
        (1, Gen.Constant(Yuan.Zero)),
        (6, Gen.Choose(0, 200_000).Select(fen => Yuan.FromFen(fen))));

    /// <summary>A rate with at most two decimals of a percent.</summary>
    public static Gen<Rate> ContributionRate { get; } = Gen.Frequency(
        (6, Gen.Elements(new[] { 0.2m, 0.4m, 0.5m, 0.7m, 0.8m, 1, 2, 7.5m, 8, 9.8m, 16, 20 }).Select(Rate.FromPercent)),
        (1, Gen.Constant(Rate.Zero)),
        (3, Gen.Choose(1, 2_500).Select(hundredths => Rate.FromPercent(hundredths / 100m))));

    /// <summary>Limits of which either may be unknown or absent; a known floor is never above a known ceiling.</summary>
    public static Gen<BaseLimits> Limits { get; } =
        from wages in Wage.Two()
        from without in Gen.Elements(Limit.Unknown, Limit.Unlimited).Two()
        from hasFloor in Chance(88)
        from hasCeiling in Chance(88)
        from areNone in Chance(5)
        select areNone ? new BaseLimits(Limit.Unlimited, Limit.Unlimited) : new BaseLimits(
            hasFloor ? Limit.At(Yuan.Min(wages.Item1, wages.Item2)) : without.Item1,
            hasCeiling ? Limit.At(Yuan.Max(wages.Item1, wages.Item2)) : without.Item2);

    public static Gen<LocalDate> Day { get; } = Gen.Choose(0, 18 * 365).Select(days => First.OnDayOfMonth(1).PlusDays(days));

    /// <summary>A day from some days before another to some days after.</summary>
    public static Gen<LocalDate> DayAround(LocalDate day, int before, int after) => Gen.Choose(-before, after).Select(day.PlusDays);

    public static Gen<int> MonthCount { get; } = Gen.Frequency((14, Gen.Choose(1, 14)), (3, Gen.Choose(15, 30)), (1, Gen.Choose(60, 130)));

    /// <summary>Any months, or such as begin shortly before a round of the city, in 2020 or in 2022.</summary>
    public static Gen<MonthRange> MonthsIn(CityPolicy? city)
    {
        var rounds = city is null ? [] : city.Rounds.Where(round => !round.Months.IsEmpty).Select(round => round.Months.Min()).ToList();
        var anyMonth = Gen.Choose(0, Span).Select(First.PlusMonths);
        var rows = city is null ? [] : city.Limits.Where(row => row.Months.From >= First).ToList();
        var anyStart = rows.Count == 0 ? anyMonth : Gen.Frequency(
            (1, anyMonth),
            (3, Gen.Elements<LimitsRow>([.. rows]).SelectMany(row => Gen.Choose(-1, 11).Select(row.Months.From.PlusMonths))));
        return
            from start in Gen.Frequency(
                (4, anyStart),
                (rounds.Count == 0 ? 0 : 5, rounds.Count == 0 ? anyStart : Gen.Elements<YearMonth>([.. rounds]).SelectMany(first => Gen.Choose(-3, 5).Select(first.PlusMonths))),
                (2, Gen.Choose(-3, 11).Select(new YearMonth(2020, 1).PlusMonths)),
                (1, Gen.Choose(-3, 11).Select(new YearMonth(2022, 1).PlusMonths)))
            from count in MonthCount
            let end = start.PlusMonths(count - 1)
            select new MonthRange(start, end > Last && start <= Last ? Last : end);
    }

    public static Gen<MonthRange> Within(MonthRange months) =>
        from ends in Gen.Choose(0, months.Count - 1).Two()
        select new MonthRange(months[Math.Min(ends.Item1, ends.Item2)], months[Math.Max(ends.Item1, ends.Item2)]);

    public static Gen<ImmutableArray<T>> Some<T>(IEnumerable<T> of) => Gen.SubListOf(of).Select(list => list.ToImmutableArray());

    /// <summary>The same value for every insurance, or one for each.</summary>
    public static Gen<PerInsurance<T>> ForEach<T>(Gen<T> value) => Gen.Frequency(
        (2, value.Select(PerInsurance<T>.All)),
        (1, Gen.CollectToArray(Insurances.All.Select(_ => value)).Select(values => PerInsurance<T>.From(insurance => values[(int)insurance]))));

    /// <summary>Nothing for any insurance, or something as above.</summary>
    public static Gen<PerInsurance<T?>> MaybeForEach<T>(Gen<T?> value, int percent) => Gen.Frequency(
        (percent, ForEach(value)),
        (100 - percent, Gen.Constant(PerInsurance<T?>.All(default))));
}
