using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>An explanation is worth nothing unless its figures, added up by a reader, make the figure they explain.</summary>
public sealed class ExplanationLawTests
{
    [Fact]
    public void Monthly_steps_add_up_to_what_is_due_and_what_was_paid() => EachShare(RoundingMethod.MonthlyLedger, (steps, sum) =>
    {
        Assert.Equal(sum.Due, Due(steps));
        Assert.Equal(sum.Paid, Paid(steps));
        Assert.Equal(sum.Difference - sum.Overpaid, Due(steps) - Paid(steps));
    });

    [Fact]
    public void Steps_by_base_difference_add_up_to_what_is_owed() => EachShare(RoundingMethod.BaseDelta, (steps, sum) =>
    {
        var byDifference = steps.OfType<BaseDifferenceStep>().Sum(step => step.EachMonth.Fen * step.Months.Count);

        Assert.Equal(sum.Difference - sum.Overpaid, Yuan.FromFen(byDifference) + Due(steps) - Paid(steps));
    });

    [Fact]
    public void Steps_of_a_period_add_up_to_the_exact_sum() => EachShare(RoundingMethod.PeriodTotal, (steps, sum) =>
    {
        // Where months owe and months were overpaid, the two are rounded apart: a fen or a jiao each.
        var due = Exact(steps, LedgerSide.Due) + (FixedOf(steps) * Rate.Whole);
        var paid = Exact(steps, LedgerSide.Paid) + (ReallyPaid(steps) * Rate.Whole);

        Assert.InRange(due.ToDecimal() - sum.Due.ToDecimal(), -0.20m, 0.20m);
        Assert.InRange(paid.ToDecimal() - sum.Paid.ToDecimal(), -0.20m, 0.20m);
    });

    [Fact]
    public void Every_step_recomputes_to_its_own_figures() => Answered.Always(answered =>
        Assert.All(answered.Statement.Insurances.SelectMany(insurance => insurance.Explain()), Recompute));

    [Fact]
    public void Every_month_has_its_bases_explained_once() => Answered.Always(answered =>
        Assert.All(answered.Statement.Insurances, insurance =>
        {
            var bases = insurance.Explain().OfType<BaseStep>().ToList();
            foreach (var line in insurance.Months)
            {
                Assert.Equal(Known(line.Inputs.Paid), Explained(bases, LedgerSide.Paid, line));
                Assert.Equal(Known(line.Inputs.Due), Explained(bases, LedgerSide.Due, line));
            }
        }));

    private static IEnumerable<ContributionBase> Known(ContributionBase? contributionBase) => contributionBase is null ? [] : [contributionBase];

    private static IEnumerable<ContributionBase> Explained(IEnumerable<BaseStep> steps, LedgerSide side, MonthLine line) =>
        steps.Where(step => step.Side == side && step.Months.Contains(line.Inputs.Month)).Select(step => step.Base);

    // Every share with money in it: its steps, and the sum they lead to.
    private static void EachShare(RoundingMethod method, Action<IReadOnlyList<ExplanationStep>, Cell> law) => Answered.Always(
        request => request with { RoundingMethod = method },
        answered => Assert.All(answered.Statement.Insurances, insurance => Assert.All(Enum.GetValues<Payer>(), payer =>
        {
            var steps = insurance.Explain().Where(step => PayerOf(step) == payer).ToList();
            var sum = insurance.SumOf(payer);
            law(steps, sum);
            Assert.Equal(sum == default ? default : sum, steps.OfType<DifferenceStep>().SingleOrDefault()?.Sum ?? default);
        })));

    private static Payer? PayerOf(ExplanationStep step) => step switch
    {
        ContributionStep contribution => contribution.Payer,
        PeriodContributionStep contribution => contribution.Payer,
        BaseDifferenceStep difference => difference.Payer,
        FixedAmountStep amount => amount.Payer,
        RecordedStep really => really.Payer,
        MadeUpStep madeUp => madeUp.Payer,
        DifferenceStep difference => difference.Payer,
        _ => null,
    };

    private static void Recompute(ExplanationStep step)
    {
        switch (step)
        {
            case ContributionStep contribution:
                Assert.Equal(contribution.Base * contribution.Rate, contribution.Exact);
                Assert.Equal(contribution.Exact.Round(contribution.Rounding), contribution.EachMonth);
                Assert.Equal(contribution.EachMonth * contribution.Months.Count, contribution.Total);
                break;
            case PeriodContributionStep contribution:
                Assert.Equal(contribution.Base * contribution.Rate * contribution.Months.Count, contribution.Exact);
                break;
            case BaseDifferenceStep difference:
                Assert.Equal(((difference.DueBase - difference.PaidBase) * difference.Rate).Round(difference.Rounding), difference.EachMonth);
                break;
            case FixedAmountStep amount:
                Assert.Equal(amount.EachMonth * amount.Months.Count, amount.Total);
                break;
            case RecordedStep really:
                Assert.Equal(really.EachMonth * really.Months.Count, really.Total);
                break;
            case MadeUpStep madeUp:
                Assert.Equal(madeUp.EachMonth * madeUp.Months.Count, madeUp.Total);
                break;
        }
    }

    private static Yuan Due(IEnumerable<ExplanationStep> steps) => Contributions(steps, LedgerSide.Due) + FixedOf(steps);

    private static Yuan Paid(IEnumerable<ExplanationStep> steps) => Contributions(steps, LedgerSide.Paid) + ReallyPaid(steps);

    private static Yuan Contributions(IEnumerable<ExplanationStep> steps, LedgerSide side) =>
        Yuan.FromFen(steps.OfType<ContributionStep>().Where(step => step.Side == side).Sum(step => step.Total.Fen));

    private static Yuan FixedOf(IEnumerable<ExplanationStep> steps) => Yuan.FromFen(steps.OfType<FixedAmountStep>().Sum(step => step.Total.Fen));

    private static Yuan ReallyPaid(IEnumerable<ExplanationStep> steps) => Yuan.FromFen(
        steps.OfType<RecordedStep>().Sum(step => step.Total.Fen) + steps.OfType<MadeUpStep>().Sum(step => step.Total.Fen));

    private static ExactYuan Exact(IEnumerable<ExplanationStep> steps, LedgerSide side) => ExactYuan.FromFenMillionths(
        steps.OfType<PeriodContributionStep>().Where(step => step.Side == side).Sum(step => step.Exact.FenMillionths));
}
