using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class PeriodLawTests
{
    [Fact]
    public void Splitting_a_period_in_two_changes_no_total() => Answered.Always(
        request => request with
        {
            RoundingMethod = request.RoundingMethod == RoundingMethod.PeriodTotal ? RoundingMethod.MonthlyLedger : request.RoundingMethod,
            Employers = [],
        },
        whole =>
        {
            var middle = whole.Request.Months[whole.Request.Months.Count / 2];
            if (middle == whole.Request.Months.From)
            {
                return;
            }

            var first = Part(whole, new(whole.Request.Months.From, middle.PlusMonths(-1)));
            var second = Part(whole, new(middle, whole.Request.Months.To));

            Assert.Equal(whole.Statement.Totals.Employee, first.Totals.Employee + second.Totals.Employee);
            Assert.Equal(whole.Statement.Totals.Employer, first.Totals.Employer + second.Totals.Employer);
            Assert.Equal(whole.Statement.Totals.Overpaid, first.Totals.Overpaid + second.Totals.Overpaid);
            Assert.Equal(Cells.All(whole.Statement).Sum(), Cells.All(first).Sum() + Cells.All(second).Sum());
        });

    [Fact]
    public void The_same_base_twice_owes_nothing() => Answered.Always(SameBaseTwice, answered =>
    {
        Assert.Equal((Yuan.Zero, Yuan.Zero), (answered.Statement.Totals.All, answered.Statement.Totals.Overpaid));
        Assert.All(Cells.All(answered.Statement), cell => Assert.Equal(cell.Due, cell.Paid));
    });

    [Fact]
    public void Parts_by_employer_make_the_whole() => Answered.Always(answered =>
    {
        if (answered.Request.Employers.IsEmpty)
        {
            Assert.Empty(answered.Statement.Employers);
            return;
        }

        var parts = answered.Statement.Employers;
        Assert.Equal(answered.Request.Employers, parts.Select(part => part.Period));
        Assert.Equal(answered.Statement.Totals.Employee.Fen, parts.Sum(part => part.Employee.Fen));
        Assert.Equal(answered.Statement.Totals.Employer.Fen, parts.Sum(part => part.Employer.Fen));
    });

    // The day of leaving is that of the whole: without it, the last month would stand for it.
    private static Statement Part(Answered whole, MonthRange months)
    {
        var leftOn = whole.Request.LeftOn ?? whole.Request.Months.To.OnDayOfMonth(1);
        return Answered.Find(whole.Request with { Months = months, LeftOn = leftOn })!.Statement;
    }

    // Paid on a base of its own in every month, and due on the very same.
    private static BackPaymentRequest SameBaseTwice(BackPaymentRequest request)
    {
        var amount = request.Wages.IsEmpty || request.Situation == Situation.Leaving ? Yuan.FromFen(500_001) : request.Wages[0].Wage;
        var unlimited = new BaseLimits(Limit.Unlimited, Limit.Unlimited);
        return request with
        {
            Wages = [new(null, amount)],
            CurrentBase = PerInsurance<Yuan?>.All(amount),
            OldAverageWage = Yuan.FromWholeYuan(5_000),
            Share = PerInsurance<Rate?>.All(null),
            NewLimits = PerInsurance<BaseLimits?>.All(unlimited),
            Situation = request.Situation == Situation.MissedMonths ? Situation.UnderDeclared : request.Situation,
            Exceptions = [],
        };
    }
}
