using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>一地政策 / everything the policy book knows of one city.</summary>
public sealed record CityPolicy
{
    private readonly PolicyIndexSlot _index = new();

    /// <summary>行政区划代码 / the six-digit code of the city (GB/T 2260).</summary>
    public required string Code { get; init; }

    /// <summary>中文名 / its name in Chinese.</summary>
    public required string ChineseName { get; init; }

    /// <summary>英文名 / its name in English.</summary>
    public required string EnglishName { get; init; }

    /// <summary>整理日 / the day up to which the rows were researched: on and after it everything here counts as public.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>缴费年度起始月 / when its policy years begin.</summary>
    public required ImmutableArray<PolicyYearStart> PolicyYearStarts { get; init; }

    /// <summary>平均工资 / its average wages, by year.</summary>
    public required ImmutableArray<AverageWage> Averages { get; init; }

    /// <summary>上下限 / its limits.</summary>
    public required ImmutableArray<LimitsRow> Limits { get; init; }

    /// <summary>费率 / its rates.</summary>
    public required ImmutableArray<RatesRow> Rates { get; init; }

    /// <summary>补差轮次 / its adjustment rounds.</summary>
    public required ImmutableArray<AdjustmentRound> Rounds { get; init; }

    /// <summary>离职人员规则 / its rules for people who left.</summary>
    public ImmutableArray<LeaversRule> Leavers { get; init; } = [];

    /// <summary>减免 / reliefs of the employer's part, by liability month.</summary>
    public ImmutableArray<Relief> Reliefs { get; init; } = [];

    /// <summary>缓缴 / deferrals: months for which no late fee runs until a day.</summary>
    public ImmutableArray<Deferral> Deferrals { get; init; } = [];

    /// <summary>灵活就业人员补缴规则 / dated permissions for people in flexible employment to make up missed months.</summary>
    public ImmutableArray<FlexibleMakeUp> FlexibleMakeUps { get; init; } = [];

    /// <summary>农民工失业保险 / until when rural workers paid no unemployment contribution there; absent when unknown.</summary>
    public RuralUnemployment? RuralUnemployment { get; init; }

    /// <summary>滞纳金封顶 / insurances whose late fee may not exceed the principal there.</summary>
    public ImmutableArray<LateFeeCap> LateFeeCaps { get; init; } = [];

    /// <summary>办事处所 / local offices that take complaints, as far as a source names them.</summary>
    public ImmutableArray<LocalOffice> Offices { get; init; } = [];

    /// <summary>公布前暂按旧标准的规则 / its rule for months before publication; absent when none is known.</summary>
    public required CarryOnRule? CarryOn { get; init; }

    /// <summary>滞纳金口径 / how it counts the late fee; absent when unknown.</summary>
    public required LateFeeRule? LateFee { get; init; }

    /// <summary>取整口径 / what is known of its rounding, in the language of the research; may be absent.</summary>
    public required string? Rounding { get; init; }

    /// <summary>各年取整口径 / the same, year by year and in terms that can be checked.</summary>
    public ImmutableArray<RoundingProfile> RoundingProfiles { get; init; } = [];

    /// <summary>金额取整习惯 / how contributions are rounded there; absent when nothing else than half up to the fen is known.</summary>
    public MoneyRounding? MoneyRounding { get; init; }

    /// <summary>其他规定 / rules that are shown and not applied.</summary>
    public ImmutableArray<PolicyRule> Rules { get; init; } = [];

    /// <summary>不计算的项目 / what is charged or capped there in a way that the calculator does not compute.</summary>
    public ImmutableArray<NotComputed> NotComputed { get; init; } = [];

    /// <summary>来源冲突 / sources that disagree.</summary>
    public required ImmutableArray<PolicyConflict> Conflicts { get; init; }

    /// <summary>缺口 / what nobody has found, in the language of the research.</summary>
    public required ImmutableArray<string> Gaps { get; init; }

    /// <summary>声明的缺口 / the months for which an employee gets no answer, every one of them.</summary>
    public ImmutableArray<DeclaredGap> DeclaredGaps { get; init; } = [];

    /// <summary>来源 / its sources.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    internal PolicyIndex Index => _index.Of(this);

    /// <summary>某月在某日所知的政策 / the policy of a liability month as it was known on a day: the two clocks.</summary>
    /// <param name="month">费款所属期 / the liability month.</param>
    /// <param name="knownOn">所知日 / the day whose knowledge is used.</param>
    public MonthPolicy At(YearMonth month, LocalDate knownOn) => new(this, month, knownOn);

    /// <summary>
    /// 某年用于核定缴费的平均工资 / the one average wage of a year by which all contributions are set; absent when unknown,
    /// and where the insurances go by several.
    /// </summary>
    public AverageWage? AverageOf(int year) => Averages.FirstOrDefault(average => average.Year == year && SetsEverything(average));

    /// <summary>某日所知的最新平均工资 / the newest such average wage certainly public on that day; absent when none is.</summary>
    public AverageWage? NewestAverageKnownOn(LocalDate day) => Averages
        .Where(average => SetsEverything(average) && IsPublic(average.Published, day))
        .MaxBy(average => average.Year);

    /// <summary>
    /// 某日是否确知已公布 / whether something published then was certainly public on a day. What nobody noted counts from the
    /// day of the research on, never earlier.
    /// </summary>
    public bool IsPublic(PublicationDate published, LocalDate day) => day >= AsOf || published.IsPublicOn(day);

    /// <summary>涉及该险种该月上下限的补差轮次 / the adjustment round that gives an insurance and month other limits; absent when none does.</summary>
    public AdjustmentRound? RoundFor(Insurance insurance, YearMonth month) => Index.RoundFor(insurance, month);

    /// <summary>涉及该险种该月费率的补差轮次 / the round that gives an insurance and month other rates; absent when none does.</summary>
    public AdjustmentRound? RoundOfRatesFor(Insurance insurance, YearMonth month) => Index.RoundOfRatesFor(insurance, month);

    /// <summary>
    /// 离职结清的规则 / the rule that settles at once who leaves on a day; absent where none is known. Once the average of the year before is
    /// published, the adjustment settles everyone: the day of publication ends the rule, and its last month names no more than the year.
    /// </summary>
    public LeaversRule? SettlementRuleOn(LocalDate leftOn)
    {
        if (AverageOf(leftOn.Year - 1) is { } published && IsPublic(published.Published, leftOn))
        {
            return null;
        }

        foreach (var rule in Leavers)
        {
            if (rule.Settlement is not null && rule.Months.From <= leftOn.ToYearMonth() && leftOn.Year <= rule.Months.To.Year)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>是否同一份政策 / whether it is the very same policy: there is one of each city in a book.</summary>
    public bool Equals(CityPolicy? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static bool SetsEverything(AverageWage average) =>
        average.IsForContributions && average.Insurances.Length == Insurances.All.Length;
}
