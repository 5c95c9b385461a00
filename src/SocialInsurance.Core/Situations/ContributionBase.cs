using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Situations;

/// <summary>
/// 缴费基数及其来历 / a contribution base together with how it came about, so that its explanation cannot disagree with it. Each kind is a
/// record of its own.
/// </summary>
public abstract record ContributionBase
{
    private protected ContributionBase(Yuan amount)
    {
        Amount = amount;
        BeforeLimits = amount;
    }

    /// <summary>基数，元/月 / the base.</summary>
    public Yuan Amount { get; private init; }

    /// <summary>上下限之前的数额，元/月 / the amount before it was held within limits.</summary>
    public Yuan BeforeLimits { get; }

    /// <summary>保底封顶 / the limits it was held within; absent when it was not.</summary>
    public HeldBase? Held { get; private init; }

    /// <summary>触及的限额 / the limit it met.</summary>
    public LimitHit Hit => Held?.Hit ?? LimitHit.None;

    /// <summary>所依的出处 / the row of the book that it rests on; absent when there is none.</summary>
    public virtual Citation? Citation => Held?.By?.Citation;

    /// <summary>是否暂按旧标准 / whether an older value was still applied.</summary>
    public virtual bool IsProvisional => Held?.By?.IsProvisional ?? false;

    /// <summary>是否取决于推定 / whether the amount is one that was assumed, or derived from one: not where limits were assumed but not met.</summary>
    public virtual bool IsAssumed => Held is { Hit: LimitHit.Floor, By.IsFloorAssumed: true } or { Hit: LimitHit.Ceiling, By.IsCeilingAssumed: true };

    /// <summary>按上下限保底封顶 / the base held within limits, or what is missing to do so.</summary>
    internal BaseAnswer Within(LimitsFact fact)
    {
        if (!fact.IsUsable)
        {
            return fact.Missing!.Value;
        }

        return Within(fact.Limits, fact, out var unknown) is { } held
            ? held
            : unknown == LimitHit.Floor ? RefusalCode.FloorUnknown : RefusalCode.CeilingUnknown;
    }

    /// <summary>The same within what is known of the limits.</summary>
    internal ContributionBase WithinKnown(LimitsFact fact) => !fact.IsUsable
        ? this
        : Within(
            new(
                fact.Limits.Floor.IsUnknown ? Limit.Unlimited : fact.Limits.Floor,
                fact.Limits.Ceiling.IsUnknown ? Limit.Unlimited : fact.Limits.Ceiling),
            fact,
            out _)!;

    internal ContributionBase? Within(BaseLimits limits, LimitsFact? fact, out LimitHit unknown)
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

        return this with { Amount = amount, Held = new(limits, hit, fact) };
    }
}

/// <summary>保底封顶的结果 / the limits a base was held within.</summary>
/// <param name="Limits">上下限 / the limits.</param>
/// <param name="Hit">触及的限额 / the limit it met.</param>
/// <param name="By">上下限的来历 / where the limits come from; absent where they are shares of an average that settles who leaves.</param>
public sealed record HeldBase(BaseLimits Limits, LimitHit Hit, LimitsFact? By);

/// <summary>是否触及上下限 / which limit a base met.</summary>
public enum LimitHit
{
    /// <summary>未触及 / neither.</summary>
    None,

    /// <summary>低于下限，按下限 / below the floor: the floor applies.</summary>
    Floor,

    /// <summary>高于上限，按上限 / above the ceiling: the ceiling applies.</summary>
    Ceiling,
}

/// <summary>未缴 / nothing was paid.</summary>
public sealed record NothingPaid() : ContributionBase(Yuan.Zero)
{
    /// <summary>未缴 / the base of a month in which nothing was paid.</summary>
    public static NothingPaid Base { get; } = new();
}

/// <summary>按记录的金额 / what was paid is an amount from the record, and its base is not known.</summary>
public sealed record RecordedPaid() : ContributionBase(Yuan.Zero)
{
    /// <summary>按记录的金额 / the base of a month of which only amounts are recorded.</summary>
    public static RecordedPaid Base { get; } = new();
}

/// <summary>无须缴纳 / nothing is due.</summary>
public sealed record NothingDue() : ContributionBase(Yuan.Zero)
{
    /// <summary>无须缴纳 / the base of a month that is not due.</summary>
    public static NothingDue Base { get; } = new();
}

/// <summary>用户给定的基数 / the base that the user states.</summary>
/// <param name="Stated">给定的基数，元/月 / the base.</param>
public sealed record StatedBase(Yuan Stated) : ContributionBase(Stated);

/// <summary>按当地下限 / the floor of the city's limits.</summary>
/// <param name="Floor">下限，元/月 / the floor.</param>
/// <param name="Of">上下限的来历 / where the limits come from.</param>
public sealed record FloorBase(Yuan Floor, LimitsFact Of) : ContributionBase(Floor)
{
    /// <inheritdoc/>
    public override Citation? Citation => Of.Citation;

    /// <inheritdoc/>
    public override bool IsProvisional => Of.IsProvisional;

    /// <inheritdoc/>
    public override bool IsAssumed => Of.IsFloorAssumed;
}

/// <summary>平均工资的某个比例 / a percentage of an average wage, half up to the yuan; or the published limit that is that very percentage.</summary>
/// <param name="Rounded">取整后的数额，元/月 / the amount.</param>
/// <param name="Percent">比例 / the percentage.</param>
/// <param name="AverageWage">平均工资，元/月 / the average wage.</param>
/// <param name="Exact">未取整的数额 / the percentage times the average, before it was rounded.</param>
/// <param name="IsPublished">是否公布的数额 / whether the amount is a published limit and not computed.</param>
/// <param name="AverageFrom">平均工资的出处 / where the average comes from; absent when the user states it.</param>
public sealed record PercentBase(Yuan Rounded, Rate Percent, Yuan AverageWage, ExactYuan Exact, bool IsPublished, Citation? AverageFrom)
    : ContributionBase(Rounded)
{
    /// <inheritdoc/>
    public override Citation? Citation => AverageFrom ?? base.Citation;

    /// <summary>平均工资是否推定 / whether the average is assumed.</summary>
    public bool IsAverageAssumed { get; init; }

    /// <inheritdoc/>
    public override bool IsAssumed => IsAverageAssumed || base.IsAssumed;

    /// <summary>平均工资是否为推算值 / whether the average was derived and not published.</summary>
    public bool IsAverageDerived { get; init; }

    /// <summary>是否暂按旧标准 / whether the average is an older one still applied.</summary>
    public bool IsAverageProvisional { get; init; }

    /// <inheritdoc/>
    public override bool IsProvisional => IsAverageProvisional || base.IsProvisional;

    /// <summary>某比例的平均工资，四舍五入到元 / a percentage of an average wage, half up to the yuan.</summary>
    public static PercentBase Of(Rate percent, Yuan average, Citation? from)
    {
        var exact = average * percent;
        return new(exact.Round(RoundingStep.HalfUpToYuan), percent, average, exact, IsPublished: false, from);
    }

    /// <summary>上下限所依平均工资的某个比例 / the percentage of the average behind limits; where it is the floor's or the ceiling's own, the published limit itself.</summary>
    internal static BaseAnswer Of(Rate percent, LimitsFact limits, RefusalCode withoutAverage)
    {
        if (limits.AverageWage is not { } average)
        {
            // Stated limits alone give no average to take a percentage of.
            return limits.Missing is null or RefusalCode.OldLimitsNeeded or RefusalCode.NewLimitsNeeded ? withoutAverage : limits.Missing.Value;
        }

        var from = limits.Origin == LimitsOrigin.StatedAverage ? null : limits.Row?.Citation;
        var computed = Of(percent, average, from) with
        {
            IsAverageDerived = from is not null && limits.Row!.IsAverageDerived,
            IsAverageProvisional = limits.IsProvisional,
            IsAverageAssumed = limits.Assumed is not null,
        };
        var published = percent == limits.FloorPercent ? limits.Limits.Floor.Amount
            : percent == limits.CeilingPercent ? limits.Limits.Ceiling.Amount
            : null;
        return published is { } amount && limits.Origin == LimitsOrigin.Book
            ? new PercentBase(amount, percent, average, computed.Exact, IsPublished: true, from)
            {
                IsAverageDerived = computed.IsAverageDerived,
                IsAverageProvisional = computed.IsAverageProvisional,
                IsAverageAssumed = computed.IsAverageAssumed,
            }
            : computed;
    }
}

/// <summary>本人工资 / the person's own wage.</summary>
/// <param name="Wage">工资，元/月 / the wage.</param>
/// <param name="Settlement">离职结清的平均工资 / the average between whose shares it was held when someone is settled on leaving; absent otherwise.</param>
public sealed record WageBase(Yuan Wage, SettlementFact? Settlement) : ContributionBase(Wage)
{
    /// <inheritdoc/>
    public override Citation? Citation => Settlement?.Row?.Citation ?? base.Citation;
}

/// <summary>沿用已缴基数 / the base paid on, brought within the new limits because no wage is known.</summary>
/// <param name="PaidOn">已缴基数，元/月 / the base paid on.</param>
/// <param name="IsAtOldCeiling">是否已达原上限 / whether it stood at the old ceiling, so that the wage above it would matter.</param>
public sealed record KeptBase(Yuan PaidOn, bool IsAtOldCeiling) : ContributionBase(PaidOn);

/// <summary>不作调整 / left as it was paid: the adjustment does not reach the month.</summary>
/// <param name="AsPaid">已缴基数，元/月 / the base it was paid on.</param>
/// <param name="Why">缘由 / why.</param>
public sealed record UnadjustedBase(Yuan AsPaid, UnadjustedReason Why) : ContributionBase(AsPaid);

/// <summary>不作调整的缘由 / why the adjustment does not reach a month.</summary>
public enum UnadjustedReason
{
    /// <summary>启用新标准前已离职 / the person had left before it.</summary>
    LeftBefore,

    /// <summary>新标准尚未公布 / the new limits are not yet published.</summary>
    NotYetPublished,

    /// <summary>个人身份缴费，基数自选 / the base was chosen by a person in flexible employment.</summary>
    ChosenByPerson,
}

/// <summary>A contribution base, or what is missing to find it.</summary>
internal readonly record struct BaseAnswer(ContributionBase? Base, RefusalCode? Missing)
{
    public static implicit operator BaseAnswer(ContributionBase found) => new(found, null);

    public static implicit operator BaseAnswer(RefusalCode missing) => new(null, missing);
}
