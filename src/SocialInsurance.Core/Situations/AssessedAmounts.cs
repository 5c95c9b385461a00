using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Core.Situations;

/// <summary>有账单: the authority has assessed the amounts, so there are no bases; the bill is split, checked and held against the demand.</summary>
internal sealed class AssessedAmounts : SituationRule
{
    private AssessedAmounts()
    {
    }

    public static AssessedAmounts Rule { get; } = new();

    public override Situation Situation => Situation.Assessed;

    public override ImmutableArray<RequestInput> Required { get; } = [RequestInput.Assessed];

    public override ImmutableArray<RequestInput> Offered { get; } = [RequestInput.Assessed];

    // With a bill no ledger is asked.
    internal override RefusalCode? RefusalFor(Contributor contributor) => RefusalCode.BillNeeded;

    internal override BaseAnswer PaidBase(in MonthQuestion question) => NothingPaid.Base;

    internal override BaseAnswer DueBase(in MonthQuestion question, ContributionBase paid) => NothingDue.Base;

    internal override bool Uses(RequestInput input, RequestFacts facts) => input switch
    {
        RequestInput.Assessed => true,
        RequestInput.Interest => facts.Request.Interest is StatedInterest.OfBill,
        RequestInput.CurrentBase or RequestInput.Wage or RequestInput.PercentOfAverage => false,
        RequestInput.OldAverageWage or RequestInput.NewAverageWage or RequestInput.FloorPercent => false,
        RequestInput.OldLimits or RequestInput.NewLimits or RequestInput.Deferral => false,
        // They tell which proportion of the shares is usual.
        RequestInput.WorkInjuryRate or RequestInput.EmployerSize or RequestInput.Group or RequestInput.PaidByPerson => true,
    };
}
