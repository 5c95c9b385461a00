using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Situations;

/// <summary>
/// 离职结清: paid on what was paid, often 40% of the older average; due on the own wage between 100% and 300% of that same average, or
/// on 100% where the wage is unknown.
/// </summary>
internal sealed class SettlementOnLeaving : SituationRule
{
    private static readonly Rate UsuallyPaid = Rate.FromPercent(40);

    private SettlementOnLeaving()
    {
    }

    public static SettlementOnLeaving Rule { get; } = new();

    public override Situation Situation => Situation.Leaving;

    public override ImmutableArray<RequestInput> Offered { get; } =
    [
        RequestInput.CurrentBase,
        RequestInput.Wage,
        RequestInput.PercentOfAverage,
        RequestInput.OldAverageWage,
    ];

    public override bool IsOpenToFlexible => false;

    public override Rate LowestPercent => Rate.Whole;

    public override bool KnowsLateFee => false;

    internal override LeavingReading? Reading => LeavingReading.Settlement;

    internal override BaseAnswer PaidBase(in MonthQuestion question)
    {
        if (question.StatedBase is { } stated)
        {
            return Stated(stated);
        }

        var limits = question.Facts.LimitsWhenPaying;
        return limits is { Origin: LimitsOrigin.Book or LimitsOrigin.Stated, Assumed: null, Limits.Floor.Amount: { } floor }
            ? new FloorBase(floor, limits)
            : PercentBase.Of(UsuallyPaid, question.All.Settlement!.Average, question.All.Settlement.Row?.Citation);
    }

    internal override BaseAnswer DueBase(in MonthQuestion question, ContributionBase paid)
    {
        // The months of a settlement begin in January of the year of leaving; earlier ones are adjusted like everyone's.
        if (question.Month.Year < LeaverFact.LastDayOf(question.Request)!.Value.Year)
        {
            return new UnadjustedBase(paid.Amount, UnadjustedReason.LeftBefore);
        }

        var settlement = question.All.Settlement!;
        var average = question.Request.SupposedRise is { } rise ? SupposedAverage.Raise(settlement.Average, rise) : settlement.Average;
        var source = settlement.Row?.Citation;
        if (question.Wage is not { } wage)
        {
            return PercentBase.Of(question.Percent ?? settlement.Shares.Lowest, average, source);
        }

        var limits = new BaseLimits(
            Limit.At(PercentBase.Of(settlement.Shares.Lowest, average, source).Amount),
            Limit.At(PercentBase.Of(settlement.Shares.Highest, average, source).Amount));
        return new WageBase(wage, settlement with { Average = average }).Within(limits, null, out _)!;
    }

    internal override bool Uses(RequestInput input, RequestFacts facts) => input switch
    {
        RequestInput.CurrentBase or RequestInput.Wage or RequestInput.OldAverageWage => true,
        RequestInput.PercentOfAverage => !EveryMonthHasWage(facts.Request),
        RequestInput.OldLimits => facts.Request.Insurances.Any(insurance => facts.Request.CurrentBase[insurance] is null),
        RequestInput.NewAverageWage or RequestInput.FloorPercent or RequestInput.NewLimits => false,
        RequestInput.WorkInjuryRate or RequestInput.EmployerSize or RequestInput.PaidByPerson or RequestInput.Group => true,
        RequestInput.Deferral or RequestInput.Interest or RequestInput.Assessed => false,
    };
}
