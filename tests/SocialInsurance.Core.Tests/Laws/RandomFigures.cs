using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Random amounts, rates, limits and months: mostly like real ones, sometimes as odd as the API allows.</summary>
internal static class RandomFigures
{
    private const int MostFen = 999_999_999;

    public static Gen<bool> Chance(int percent) => Gen.Choose(1, 100).Select(throwOfDice => throwOfDice <= percent);

    public static Gen<T?> Maybe<T>(this Gen<T> value, int percent)
        where T : struct => Gen.Frequency((percent, value.Select(some => (T?)some)), (100 - percent, Gen.Constant((T?)null)));

    public static Gen<T?> MaybeNull<T>(this Gen<T> value, int percent)
        where T : class => Gen.Frequency((percent, value.Select(some => (T?)some)), (100 - percent, Gen.Constant((T?)null)));

    public static Gen<T> AnyOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    /// <summary>A wage, a base or an average, in yuan a month; never nothing.</summary>
    public static Gen<Yuan> Wage { get; } = Gen.Frequency(
        (5, Gen.Choose(1_000, 40_000).Select(yuan => Yuan.FromWholeYuan(yuan))),
        (4, Gen.Choose(100_000, 4_000_000).Select(fen => Yuan.FromFen(fen))),
        (1, Gen.Choose(1, MostFen).Select(fen => Yuan.FromFen(fen * 10L))),
        (1, Gen.Elements(Yuan.FromFen(1), Yuan.FromFen(9_999_999_999))));

    /// <summary>A base that was paid on: zero where the month was missed.</summary>
    public static Gen<Yuan> PaidBase { get; } = Gen.Frequency((8, Wage), (1, Gen.Constant(Yuan.Zero)));

    public static Gen<Yuan> SmallAmount { get; } = Gen.Choose(0, 200_000).Select(fen => Yuan.FromFen(fen));

    public static Gen<Rate> ContributionRate { get; } = Gen.Frequency(
        (6, Gen.Elements(new[] { 0.2m, 0.4m, 0.5m, 0.7m, 0.8m, 1, 2, 7.5m, 8, 9.8m, 16, 20 }).Select(Rate.FromPercent)),
        (1, Gen.Constant(Rate.Zero)),
        (2, Gen.Choose(0, 300_000).Select(millionths => Rate.FromMillionths(millionths))),
        (1, Gen.Choose(0, 1_000_000).Select(millionths => Rate.FromMillionths(millionths))));

    public static Gen<Limit> UnknownOrUnlimited { get; } = Gen.Elements(Limit.Unknown, Limit.Unlimited);

    /// <summary>Limits of which either may be unknown or absent; a known floor is never above a known ceiling.</summary>
    public static Gen<BaseLimits> Limits { get; } =
        from wages in Wage.Two()
        from without in UnknownOrUnlimited.Two()
        from hasFloor in Chance(85)
        from hasCeiling in Chance(85)
        select new BaseLimits(
            hasFloor ? Limit.At(Yuan.Min(wages.Item1, wages.Item2)) : without.Item1,
            hasCeiling ? Limit.At(Yuan.Max(wages.Item1, wages.Item2)) : without.Item2);

    public static Gen<LocalDate> Day { get; } =
        Gen.Choose(0, 18 * 365).Select(days => new LocalDate(2009, 1, 1).PlusDays(days));

    /// <summary>Up to a year and a half, now and then the longest period of ten years.</summary>
    public static Gen<MonthRange> Months { get; } =
        from first in Gen.Choose(0, 215)
        from count in Gen.Frequency((20, Gen.Choose(1, 18)), (1, Gen.Choose(100, 120)))
        let start = new YearMonth(2009, 1).PlusMonths(first)
        select new MonthRange(start, start.PlusMonths(count - 1));

    public static Gen<ImmutableArray<T>> Some<T>(IEnumerable<T> of) => Gen.SubListOf(of).Select(list => list.ToImmutableArray());

    /// <summary>The same value for every insurance, or one for each.</summary>
    public static Gen<PerInsurance<T>> ForEach<T>(Gen<T> value) => Gen.Frequency(
        (1, value.Select(PerInsurance<T>.All)),
        (1, Gen.CollectToArray(Insurances.All.Select(_ => value)).Select(values => PerInsurance<T>.From(insurance => values[(int)insurance]))));

    /// <summary>Nothing for any insurance, or something as above.</summary>
    public static Gen<PerInsurance<T?>> MaybeForEach<T>(Gen<T?> value, int percent) => Gen.Frequency(
        (percent, ForEach(value)),
        (100 - percent, Gen.Constant(PerInsurance<T?>.All(default))));
}
