using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 编好的政策 / the answers of <see cref="MonthRules"/> for a city, kept by insurance, person and month. Each table is compiled
/// when it is first asked: a statement needs five of twenty. Two threads may compile the same one; both use the one that was kept first,
/// so that equal answers stay one object.
/// </summary>
internal sealed class PolicyIndex(CityPolicy city)
{
    private readonly MonthTable<LimitsTimeline>?[] _limits = new MonthTable<LimitsTimeline>?[Insured.Count];
    private readonly MonthTable<RatesAnswer>?[] _rates = new MonthTable<RatesAnswer>?[Insured.Count];
    private readonly MonthTable<AdjustmentRound?>?[] _rounds = new MonthTable<AdjustmentRound?>?[Insurances.All.Length];
    private readonly MonthTable<AdjustmentRound?>?[] _roundsOfRates = new MonthTable<AdjustmentRound?>?[Insurances.All.Length];

    public CityPolicy City => city;

    public LimitsAnswer Limits(Insured insured, YearMonth month, LocalDate knownOn) =>
        (_limits[insured.Place] ?? Kept(ref _limits[insured.Place], CompileLimits(insured)))[month].On(knownOn);

    public RatesAnswer Rates(Insured insured, YearMonth month) => (_rates[insured.Place] ?? Kept(ref _rates[insured.Place], CompileRates(insured)))[month];

    public AdjustmentRound? RoundFor(Insurance insurance, YearMonth month) =>
        (_rounds[(int)insurance] ?? Kept(ref _rounds[(int)insurance], CompileRounds(insurance, MonthRules.RoundOf)))[month];

    public AdjustmentRound? RoundOfRatesFor(Insurance insurance, YearMonth month) =>
        (_roundsOfRates[(int)insurance]
        ?? Kept(ref _roundsOfRates[(int)insurance], CompileRounds(insurance, MonthRules.RoundOfRatesOf)))[month];

    private static T Kept<T>(ref T? place, T compiled)
        where T : class => Interlocked.CompareExchange(ref place, compiled, null) ?? compiled;

    private MonthTable<LimitsTimeline> CompileLimits(Insured insured)
    {
        var rows = city.Limits.Where(row => row.Insurances.Contains(insured.Insurance)).ToList();
        var rounds = RoundsOf(insured.Insurance).ToList();
        var carriedOn = city.CarryOn is { } rule ? ChangesOf(rule.Months) : [];
        ImmutableSortedSet<LocalDate> published =
        [
            city.AsOf,
            .. rows.Select(row => row.Published).Concat(rounds.Select(round => round.Announced)).Select(day => day.KnownFrom).OfType<LocalDate>(),
        ];

        Dictionary<LimitsAnswer, LimitsAnswer> known = [];
        return MonthTable<LimitsTimeline>.Of(
            [.. rows.SelectMany(row => ChangesOf(row.Months)), .. rounds.SelectMany(ChangesOf), .. carriedOn],
            month => new(published.Add(DayAfter(month)), day => OneOf(new MonthRules(city, insured, month).LimitsOn(day))));

        // Equal answers are one object, so that whoever compares two months need not look inside.
        LimitsAnswer OneOf(LimitsAnswer answer) => known.TryGetValue(answer, out var same) ? same : known[answer] = answer;
    }

    private MonthTable<RatesAnswer> CompileRates(Insured insured)
    {
        List<RatesAnswer> known = [];
        return MonthTable<RatesAnswer>.Of(
            city.Rates.Where(row => row.Insurance == insured.Insurance).SelectMany(row => ChangesOf(row.Months)),
            month =>
            {
                var answer = new MonthRules(city, insured, month).Rates();
                if (known.Find(other => other.Rows.SequenceEqual(answer.Rows)) is { } same)
                {
                    return same;
                }

                known.Add(answer);
                return answer;
            });
    }

    private MonthTable<AdjustmentRound?> CompileRounds(Insurance insurance, Func<CityPolicy, Insurance, YearMonth, AdjustmentRound?> roundOf) =>
        MonthTable<AdjustmentRound?>.Of(RoundsOf(insurance).SelectMany(ChangesOf), month => roundOf(city, insurance, month));

    private IEnumerable<AdjustmentRound> RoundsOf(Insurance insurance) => city.Rounds.Where(round => round.Insurances.Contains(insurance));

    private static IEnumerable<YearMonth> ChangesOf(AdjustmentRound round) => round.Months.SelectMany(month => ChangesOf(new MonthSpan(month, month)));

    private static IEnumerable<YearMonth> ChangesOf(MonthSpan months) =>
        months.To is { } last ? [months.From, last.PlusMonths(1)] : [months.From];

    private static LocalDate DayAfter(YearMonth month) => month.PlusMonths(1).OnDayOfMonth(1);
}
