using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Situations;

/// <summary>
/// 漏缴补缴: nothing was paid; the wage within the limits of the liability month is due. Who is in flexible employment chooses the base
/// between the limits.
/// </summary>
internal sealed class MissedMonths : SituationRule
{
    private MissedMonths()
    {
    }

    public static MissedMonths Rule { get; } = new();

    public override Situation Situation => Situation.MissedMonths;

    public override ImmutableArray<RequestInput> Required { get; } = [RequestInput.Wage];

    public override ImmutableArray<RequestInput> Offered { get; } =
        [RequestInput.Wage, RequestInput.NewAverageWage, RequestInput.FloorPercent, RequestInput.NewLimits];

    public override bool IsShortfall => true;

    internal override BaseAnswer PaidBase(in MonthQuestion question) =>
        Stated(question.Request.ExceptionOf(question.Month)?.CurrentBase?[question.Insurance] ?? Yuan.Zero);

    internal override BaseAnswer DueBase(in MonthQuestion question, ContributionBase paid)
    {
        if (question.Facts.Contributor != Contributor.Flexible)
        {
            return WageWithinLimitsOfMonth(question);
        }

        var limits = question.Facts.LimitsOfPayment ?? question.Facts.Limits;
        if (question.Wage is { } chosen)
        {
            return new WageBase(chosen, null).Within(limits);
        }

        if (question.Percent is not { } percent)
        {
            return RefusalCode.WageNeeded;
        }

        var answer = PercentBase.Of(percent, limits, RefusalCode.NewAverageNeeded);
        return answer.Base is { } found && limits.HoldsPercent ? found.WithinKnown(limits) : answer;
    }

    internal override bool Uses(RequestInput input, RequestFacts facts) => input switch
    {
        RequestInput.Wage or RequestInput.NewLimits => true,
        RequestInput.NewAverageWage => UsesPercent(facts.Request) || MakesLimits(facts, month => month.Limits),
        RequestInput.FloorPercent => MakesFloor(facts, month => month.Limits),
        RequestInput.PercentOfAverage => UsesPercent(facts.Request),
        RequestInput.CurrentBase or RequestInput.OldAverageWage or RequestInput.OldLimits => false,
        RequestInput.WorkInjuryRate or RequestInput.EmployerSize or RequestInput.PaidByPerson or RequestInput.Group => true,
        RequestInput.Assessed => false,
        RequestInput.Deferral => facts.Request.PaidOn is not null,
        RequestInput.Interest => UsesInterest(facts.Request),
    };

    private static bool UsesPercent(BackPaymentRequest request) => request.PercentOfAverage.Any(stated => stated is not null)
        && request.Months.Any(month => request.ContributorIn(month) == Contributor.Flexible && request.WageOf(month) is null);
}
