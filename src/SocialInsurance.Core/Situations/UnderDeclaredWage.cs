using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Core.Situations;

/// <summary>少报基数: paid on the declared base; the wage within the limits of the liability month is due.</summary>
internal sealed class UnderDeclaredWage : SituationRule
{
    private UnderDeclaredWage()
    {
    }

    public static UnderDeclaredWage Rule { get; } = new();

    public override Situation Situation => Situation.UnderDeclared;

    public override ImmutableArray<RequestInput> Required { get; } = [RequestInput.Wage, RequestInput.CurrentBase];

    public override ImmutableArray<RequestInput> Offered { get; } =
        [RequestInput.CurrentBase, RequestInput.Wage, RequestInput.NewAverageWage, RequestInput.FloorPercent, RequestInput.NewLimits];

    public override bool IsOpenToFlexible => false;

    public override bool IsShortfall => true;

    internal override bool IsFoundByAudit => true;

    internal override bool DividesDifference => true;

    internal override RefusalCode? RefusalFor(Contributor contributor) =>
        contributor == Contributor.Flexible ? RefusalCode.FlexibleCannotUnderDeclare : null;

    internal override BaseAnswer PaidBase(in MonthQuestion question) =>
        question.StatedBase is { } declared ? Stated(declared) : RefusalCode.CurrentBaseNeeded;

    // Months that she paid alone, between employers, were paid on a base of her own choice.
    internal override BaseAnswer DueBase(in MonthQuestion question, ContributionBase paid) =>
        question.Facts.Contributor == Contributor.Flexible
            ? new UnadjustedBase(paid.Amount, UnadjustedReason.ChosenByPerson)
            : WageWithinLimitsOfMonth(question);

    internal override ContributionBase? BaseDueWhenPaying(in MonthQuestion question, ContributionBase paid) =>
        question.Wage is { } wage && question.Facts.Contributor == Contributor.Employee
            ? new WageBase(wage, null).Within(question.Facts.LimitsWhenPaying).Base
            : null;

    internal override bool Uses(RequestInput input, RequestFacts facts) => input switch
    {
        RequestInput.CurrentBase or RequestInput.Wage or RequestInput.NewLimits => true,
        RequestInput.NewAverageWage => MakesLimits(facts, month => month.Limits),
        RequestInput.FloorPercent => MakesFloor(facts, month => month.Limits) || MakesFloor(facts, month => month.LimitsWhenPaying),
        // The limits applied while paying tell what of the difference a later adjustment would have added anyway.
        RequestInput.OldLimits => true,
        RequestInput.OldAverageWage => MakesLimits(facts, month => month.LimitsWhenPaying),
        RequestInput.PercentOfAverage => false,
        RequestInput.WorkInjuryRate or RequestInput.EmployerSize or RequestInput.PaidByPerson or RequestInput.Group => true,
        RequestInput.Assessed => false,
        RequestInput.Deferral => facts.Request.PaidOn is not null,
        RequestInput.Interest => UsesInterest(facts.Request),
    };
}
