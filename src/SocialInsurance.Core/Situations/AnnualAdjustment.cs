using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Situations;

/// <summary>
/// 补差: the wage or the percentage within the old limits was paid; the same within the new limits is due. Somebody who had left before
/// the adjustment is treated as her city says.
/// </summary>
internal abstract class Adjustment : SituationRule
{
    private protected Adjustment()
    {
    }

    public override ImmutableArray<RequestInput> Offered { get; } =
    [
        RequestInput.CurrentBase,
        RequestInput.Wage,
        RequestInput.PercentOfAverage,
        RequestInput.OldAverageWage,
        RequestInput.NewAverageWage,
        RequestInput.FloorPercent,
        RequestInput.OldLimits,
        RequestInput.NewLimits,
    ];

    internal override bool IsAdjustment => true;

    /// <summary>Whether a month whose new limits are still to be published is left as it is, instead of being refused.</summary>
    private protected abstract bool LeavesAwaitedMonths { get; }

    internal override BaseAnswer PaidBase(in MonthQuestion question) => question.StatedBase is { } stated
        ? Stated(stated)
        : Before(question);

    internal override BaseAnswer DueBase(in MonthQuestion question, ContributionBase paid)
    {
        if (question.Facts.Leaver is { IsLeftAsPaid: true })
        {
            return Unadjusted(question, paid, UnadjustedReason.LeftBefore);
        }

        if (LeavesAwaitedMonths && question.Facts.Limits is { Origin: LimitsOrigin.Book, IsAwaited: true })
        {
            return Unadjusted(question, paid, UnadjustedReason.NotYetPublished);
        }

        if (question.Percent is { } percent)
        {
            return PercentWithin(percent, question.Facts.Limits, RefusalCode.NewAverageNeeded);
        }

        if (question.Wage is { } wage)
        {
            return new WageBase(wage, null).Within(question.Facts.Limits);
        }

        if (BaseForWage(question, paid) is not { } known)
        {
            return RefusalCode.WageNeeded;
        }

        var isAtOldCeiling = question.Facts.LimitsWhenPaying.Limits.Ceiling.Amount is { } ceiling && known >= ceiling && paid is not NothingPaid;
        return new KeptBase(known, isAtOldCeiling).Within(question.Facts.Limits);
    }

    // Where there are no limits on either side, or the round also starts the newly declared wage, nothing tells an adjustment apart from
    // a base declared too low: the whole difference is the adjustment.
    internal override ContributionBase? BaseDueWhenPaying(in MonthQuestion question, ContributionBase paid)
    {
        var facts = question.Facts;
        var isUndivided = facts.Round is { StartsDeclaredWage: true } || (IsUnlimited(facts.LimitsWhenPaying) && IsUnlimited(facts.Limits));
        return paid is NothingPaid || !isUndivided ? Before(question, paid).Base : null;
    }

    internal override bool Uses(RequestInput input, RequestFacts facts)
    {
        var request = facts.Request;
        var hasPercent = request.PercentOfAverage.Any(stated => stated is not null);
        var everyInsuranceHasPercent = request.Insurances.All(insurance => request.PercentOfAverage[insurance] is not null);
        var everyInsuranceHasBase = request.Insurances.All(insurance => request.CurrentBase[insurance] is not null);
        return input switch
        {
            RequestInput.CurrentBase or RequestInput.NewLimits => true,
            RequestInput.Wage => !everyInsuranceHasPercent,
            RequestInput.PercentOfAverage => hasPercent,
            RequestInput.NewAverageWage => hasPercent || MakesLimits(facts, month => month.Limits),
            // Beside a stated base they still tell whether it stands at the ceiling, and what of the difference is the adjustment.
            RequestInput.OldLimits => true,
            RequestInput.OldAverageWage => hasPercent || MakesLimits(facts, month => month.LimitsWhenPaying),
            RequestInput.FloorPercent => MakesFloor(facts, month => month.Limits) || MakesFloor(facts, month => month.LimitsWhenPaying),
            RequestInput.WorkInjuryRate or RequestInput.EmployerSize or RequestInput.PaidByPerson or RequestInput.Group => true,
            RequestInput.Assessed => false,
            RequestInput.Deferral => request.PaidOn is not null,
            RequestInput.Interest => UsesInterest(facts.Request),
        };
    }

    /// <summary>The wage or percentage within the limits that were applied while paying.</summary>
    private static BaseAnswer Before(in MonthQuestion question)
    {
        if (question.Percent is { } percent)
        {
            return PercentWithin(percent, question.Facts.LimitsWhenPaying, RefusalCode.OldAverageNeeded);
        }

        return question.Wage is { } wage
            ? new WageBase(wage, null).Within(question.Facts.LimitsWhenPaying)
            : RefusalCode.WageOrBaseNeeded;
    }

    /// <summary>The same; where no wage is known, the base that stands for it.</summary>
    private static BaseAnswer Before(in MonthQuestion question, ContributionBase paid)
    {
        if (question.Percent is null && question.Wage is { } wage && wage == question.Facts.Limits.Limits.Floor.Amount
            && question.Facts.LimitsWhenPaying is { Limits.Floor.Amount: { } floor } limits && floor < wage)
        {
            return new FloorBase(floor, limits); // who earns exactly the new floor is on the floor, and was on the old one
        }

        if (question.Percent is not null || question.Wage is not null)
        {
            return Before(question);
        }

        return BaseForWage(question, paid) is { } amount
            ? new KeptBase(amount, IsAtOldCeiling: false).Within(question.Facts.LimitsWhenPaying)
            : RefusalCode.WageNeeded;
    }

    // A missed month has no base of its own: that of the other months is the request's, never a neighbour's.
    private static Yuan? BaseForWage(in MonthQuestion question, ContributionBase paid) => paid switch
    {
        RecordedPaid => null,
        NothingPaid => question.Request.CurrentBase[question.Insurance] is { Fen: > 0 } other ? other : null,
        _ => paid.Amount,
    };

    private static bool IsUnlimited(LimitsFact fact) => fact.Limits is { Floor.IsUnlimited: true, Ceiling.IsUnlimited: true };

    private static BaseAnswer PercentWithin(Rate percent, LimitsFact limits, RefusalCode withoutAverage)
    {
        var answer = PercentBase.Of(percent, limits, withoutAverage);
        return answer.Base is { } found && limits.HoldsPercent ? found.WithinKnown(limits) : answer;
    }

    // A month that was not paid at all is no matter of the adjustment: what was due while paying stays due.
    private static BaseAnswer Unadjusted(in MonthQuestion question, ContributionBase paid, UnadjustedReason why)
    {
        var left = paid is NothingPaid ? Before(question, paid) : paid;
        return left.Base is { } known ? new UnadjustedBase(known.Amount, why) : left;
    }
}

/// <summary>年度补差: the annual adjustment of somebody who is still there, or was when it came.</summary>
internal sealed class AnnualAdjustment : Adjustment
{
    private AnnualAdjustment()
    {
    }

    public static AnnualAdjustment Rule { get; } = new();

    public override Situation Situation => Situation.AnnualAdjustment;

    private protected override bool LeavesAwaitedMonths => false;
}

/// <summary>离职人员的补差: the same months of somebody who left, where no rule settles her at once.</summary>
internal sealed class AdjustmentOnLeaving : Adjustment
{
    private AdjustmentOnLeaving()
    {
    }

    public static AdjustmentOnLeaving Rule { get; } = new();

    public override Situation Situation => Situation.Leaving;

    public override bool IsOpenToFlexible => false;

    public override Rate LowestPercent => Rate.Whole;

    internal override LeavingReading? Reading => LeavingReading.Adjustment;

    private protected override bool LeavesAwaitedMonths => true;
}
