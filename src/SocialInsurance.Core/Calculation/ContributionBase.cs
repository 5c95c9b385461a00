using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 缴费基数及其来历 / a contribution base together with how it came about, so that its explanation cannot disagree with it.
/// </summary>
public sealed record ContributionBase
{
    /// <summary>未缴的基数 / the base of a month in which nothing was paid.</summary>
    public static ContributionBase NothingPaid { get; } = new() { Amount = Yuan.Zero, Rule = BaseRule.NothingPaid };

    /// <summary>基数，元/月 / the base.</summary>
    public required Yuan Amount { get; init; }

    /// <summary>来历 / the rule that gave it.</summary>
    public required BaseRule Rule { get; init; }

    /// <summary>上下限之前的数额 / the amount before limits: the wage, the share of the average, or the base paid on.</summary>
    public Yuan? BeforeLimits { get; init; }

    /// <summary>占平均工资的比例 / the share, for a share of an average.</summary>
    public Rate? Share { get; init; }

    /// <summary>平均工资，元/月 / the average wage it is a share of, or within whose shares the wage was held.</summary>
    public Yuan? AverageWage { get; init; }

    /// <summary>比例乘平均工资，未取整 / the share times the average, before it was rounded to the yuan.</summary>
    public ExactYuan? Exact { get; init; }

    /// <summary>适用的上下限 / the limits it was held against; absent when there were none.</summary>
    public BaseLimits? Limits { get; init; }

    /// <summary>触及的限额 / the limit it met.</summary>
    public LimitHit Hit { get; init; }

    /// <summary>上下限所在的行 / the row of the book behind the limits, the floor or the average.</summary>
    public LimitsRow? Row { get; init; }

    /// <summary>平均工资的出处 / where the average comes from; absent when the user gave it.</summary>
    public Citation? AverageCitation { get; init; }

    /// <summary>是否暂按旧标准 / whether an older value was still applied.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>是否已达原上限而工资未知 / whether it stood at the old ceiling while the wage above it is unknown.</summary>
    public bool NeedsWage { get; init; }

    /// <summary>出处 / the row of the book that it rests on; absent when there is none. One with both states the average it is held against.</summary>
    public Citation? Citation => AverageCitation ?? Row?.Citation;

    /// <summary>某比例的平均工资，四舍五入到元 / a share of an average wage, half up to the yuan.</summary>
    public static ContributionBase ShareOfAverage(Rate share, Yuan average, Citation? citation)
    {
        var exact = average * share;
        var amount = exact.Round(RoundingStep.HalfUpToYuan);
        return new()
        {
            Amount = amount,
            Rule = BaseRule.ShareOfAverage,
            BeforeLimits = amount,
            Share = share,
            AverageWage = average,
            Exact = exact,
            AverageCitation = citation,
        };
    }

    /// <summary>未经限额的数额 / an amount not yet held against limits.</summary>
    public static ContributionBase Of(BaseRule rule, Yuan amount) => new() { Amount = amount, Rule = rule, BeforeLimits = amount };

    /// <summary>按当地下限 / the floor of a city's limits.</summary>
    public static ContributionBase FloorOf(LimitsRow row, Yuan floor, bool isProvisional) => new()
    {
        Amount = floor,
        Rule = BaseRule.CityFloor,
        BeforeLimits = floor,
        Row = row,
        IsProvisional = isProvisional,
    };

    /// <summary>按上下限保底封顶 / the base held within limits.</summary>
    /// <param name="limits">上下限 / the limits.</param>
    /// <param name="unknown">所缺的限额 / the limit that would have been needed but is unknown.</param>
    /// <returns>The base, or nothing when an unknown limit decides.</returns>
    public ContributionBase? Within(BaseLimits limits, out LimitHit unknown) => Within(limits, Row, IsProvisional, out unknown);

    /// <summary>按政策库某行保底封顶 / the base held within limits that are those of a row of the book.</summary>
    internal ContributionBase? Within(BaseLimits limits, LimitsRow? row, bool isProvisional, out LimitHit unknown)
    {
        unknown = LimitHit.None;
        var (amount, hit) = (Amount, LimitHit.None);
        if (limits.Ceiling.Amount is { } ceiling && Amount >= ceiling)
        {
            (amount, hit) = (ceiling, Amount > ceiling ? LimitHit.Ceiling : LimitHit.None);
        }
        else if (limits.Floor.Amount is { } floor && Amount <= floor)
        {
            (amount, hit) = (floor, Amount < floor ? LimitHit.Floor : LimitHit.None);
        }
        else if (limits.Floor.IsUnknown || limits.Ceiling.IsUnknown)
        {
            unknown = limits.Floor.IsUnknown ? LimitHit.Floor : LimitHit.Ceiling;
            return null;
        }

        return this with { Amount = amount, Limits = limits, Hit = hit, Row = row, IsProvisional = isProvisional };
    }
}
