using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>某月的上下限 / the limits that one ledger uses in a month, or why there are none.</summary>
public sealed record LimitsFact
{
    private readonly LimitsFact? _lowest;
    private readonly LimitsFact? _highest;

    /// <summary>下限与上限 / floor and ceiling; both unknown when they are missing.</summary>
    public BaseLimits Limits { get; init; }

    /// <summary>来自何处 / whose they are.</summary>
    public required LimitsOrigin Origin { get; init; }

    /// <summary>政策库所在的行 / the row of the book for that month: their own, or the one whose place the user's take. Absent when there is none.</summary>
    public LimitsRow? Row { get; init; }

    /// <summary>是否暂按旧标准 / whether an older row is still applied.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>新标准是否尚待公布 / whether the month's own limits were still to be published.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>所依平均工资，元/月 / the average wage they are shares of; absent when unknown.</summary>
    public Yuan? AverageWage { get; init; }

    /// <summary>下限占平均工资的比例 / the floor's share of it; absent when unknown.</summary>
    public Rate? FloorPercent { get; init; }

    /// <summary>上限占平均工资的比例 / the ceiling's share of it; absent when unknown.</summary>
    public Rate? CeilingPercent { get; init; }

    /// <summary>是否约束给定的比例 / whether a percentage that the user states is held within them: not where only the usual floor made them.</summary>
    public bool HoldsPercent { get; init; } = true;

    /// <summary>缺什么 / what is missing of them; absent when they are known. What is missing may be assumed.</summary>
    public RefusalCode? Missing { get; init; }

    /// <summary>推定 / what stands in for what is missing; absent when nothing does.</summary>
    public AssumedLimits? Assumed { get; init; }

    /// <summary>下限是否推定 / whether the floor is assumed; the ceiling may be known all the same.</summary>
    public bool IsFloorAssumed { get; private init; }

    /// <summary>上限是否推定 / whether the ceiling is assumed.</summary>
    public bool IsCeilingAssumed { get; private init; }

    /// <summary>是否可用 / whether there are limits to hold a base within, known or assumed.</summary>
    public bool IsUsable => Missing is null || Assumed is not null;

    /// <summary>推定的最低 / the same at the low end of what is assumed; itself where nothing is.</summary>
    internal LimitsFact Lowest
    {
        get => _lowest ?? this;
        private init => _lowest = value;
    }

    /// <summary>推定的最高 / the same at the high end of what is assumed; itself where nothing is.</summary>
    internal LimitsFact Highest
    {
        get => _highest ?? this;
        private init => _highest = value;
    }

    /// <summary>所依的出处 / where they come from; absent when they are the user's.</summary>
    public Citation? Citation => Origin == LimitsOrigin.Book ? Row?.Citation : null;

    /// <summary>没有 / no limits, and what is missing.</summary>
    public static LimitsFact None(RefusalCode missing, LimitsAnswer? answer) => new()
    {
        Origin = LimitsOrigin.Book,
        Missing = missing,
        IsAwaited = answer?.IsAwaited ?? false,
    };

    /// <summary>政策库的 / the limits of a row of the book.</summary>
    public static LimitsFact Of(LimitsRow row, bool isProvisional, bool isAwaited)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new()
        {
            Origin = LimitsOrigin.Book,
            Limits = row.Limits,
            Row = row,
            IsProvisional = isProvisional,
            IsAwaited = isAwaited,
            AverageWage = row.AverageWage,
            FloorPercent = row.FloorShareOfAverage,
            CeilingPercent = row.CeilingShare,
        };
    }

    /// <summary>推定的 / limits that stand in for missing ones.</summary>
    /// <param name="assumed">推定 / what is assumed.</param>
    /// <param name="known">已知部分 / what the book has after all: nothing but what is missing, or a row of which one side is unknown.</param>
    internal static LimitsFact Assume(AssumedLimits assumed, LimitsFact known)
    {
        return At(assumed.Value) with { Lowest = At(assumed.Low), Highest = At(assumed.High) };

        LimitsFact At(BaseLimits point) => new()
        {
            Origin = LimitsOrigin.Book,
            Limits = new(
                known.Limits.Floor.IsUnknown ? point.Floor : known.Limits.Floor,
                known.Limits.Ceiling.IsUnknown ? point.Ceiling : known.Limits.Ceiling),
            Row = known.Row,
            IsProvisional = known.IsProvisional,
            IsAwaited = known.IsAwaited,
            AverageWage = known.AverageWage ?? AverageAt(point, assumed),
            FloorPercent = known.FloorPercent ?? assumed.FloorShare,
            CeilingPercent = known.CeilingPercent ?? assumed.CeilingShare,
            Missing = known.Missing ?? (known.Limits.Floor.IsUnknown ? RefusalCode.FloorUnknown : RefusalCode.CeilingUnknown),
            Assumed = assumed,
            IsFloorAssumed = known.Limits.Floor.IsUnknown,
            IsCeilingAssumed = known.Limits.Ceiling.IsUnknown,
        };
    }

    // Limits are shares of the average: where they lie lower or higher, so does it.
    private static Yuan? AverageAt(BaseLimits point, AssumedLimits assumed) => (assumed.AverageWage, point.Ceiling.Amount, assumed.Ceiling.Value.Amount) switch
    {
        ({ } average, { } ceiling, { Fen: > 0 } value) => Yuan.FromFen(average.Fen * ceiling.Fen / value.Fen),
        var (average, _, _) => average,
    };
}

/// <summary>上下限来自何处 / whose limits they are.</summary>
public enum LimitsOrigin
{
    /// <summary>政策库 / the policy book's.</summary>
    Book,

    /// <summary>用户给定 / the user's.</summary>
    Stated,

    /// <summary>由用户给定的平均工资算出 / made of an average wage that the user states.</summary>
    StatedAverage,
}
