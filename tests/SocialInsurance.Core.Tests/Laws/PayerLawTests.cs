using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class PayerLawTests
{
    [Fact]
    public void Work_injury_and_maternity_cost_the_employee_nothing() => Answered.Always(
        request => request with { Contributor = Contributor.Employee, Insurances = [Insurance.WorkInjury, Insurance.Maternity] },
        answered => Assert.All(answered.Statement.Insurances, insurance =>
        {
            Assert.Equal(Yuan.Zero, insurance.Employee.Due);
            Assert.Equal(Yuan.Zero, insurance.Employee.Difference);
        }));

    [Fact]
    public void Flexible_employment_costs_no_employer_anything() => Answered.Always(
        request => request with { Contributor = Contributor.Flexible, Insurances = [.. request.Insurances.Where(insurance => insurance.IsSharedByEmployee())] },
        answered =>
        {
            Assert.Equal(Yuan.Zero, answered.Statement.Totals.Employer);
            Assert.All(answered.Statement.Insurances, insurance => Assert.Equal(Yuan.Zero, insurance.Employer.Due));
            Assert.True(answered.Statement.Totals.IsEmployerComplete);
        });

    [Fact]
    public void The_late_fee_costs_the_employee_nothing() => Answered.Always(answered =>
    {
        var inTime = Answered.Find(answered.Request with { PaidOn = null })!.Statement;

        Assert.Equal(inTime.Totals, answered.Statement.Totals);
        Assert.Equal(Yuan.Zero, LateFeeStatement.Employee);
        if (answered.Statement.LateFee is { } fee)
        {
            Assert.Equal(fee.Total, fee.Employer);
            Assert.Equal(fee.Total.Fen, fee.Months.Sum(month => month.Fee?.Fee.Fen ?? 0));
        }
    });

    [Fact]
    public void The_late_fee_is_counted_on_what_is_owed_of_each_month() => Answered.Always(
        request => request with { RoundingMethod = RoundingMethod.MonthlyLedger },
        answered =>
        {
            if (answered.Statement.LateFee is not { } fee)
            {
                return;
            }

            // A spell on one's own has no employer to be in default.
            var owed = answered.Statement.Insurances.SelectMany(insurance => insurance.Months)
                .Where(line => line.Inputs.Facts.Contributor == Contributor.Employee)
                .GroupBy(line => line.Inputs.Month, line => line.Employee.Difference.Fen + line.CellOf(Payer.Employer).Difference.Fen)
                .ToDictionary(month => month.Key, month => month.Sum());
            var counted = fee.Months.GroupBy(month => month.Month, month => month.Principal.Fen).ToDictionary(month => month.Key, month => month.Sum());

            Assert.All(fee.Months, month => Assert.True(month.Principal > Yuan.Zero));
            Assert.Equal(fee.Months.Select(month => month.Month).Order(), fee.Months.Select(month => month.Month));
            Assert.All(counted, month => Assert.True(month.Value <= owed[month.Key]));
            // What a round adds is not in default inside its window, nor counted where nobody knows the window: then a note says so.
            var isAllInDefault = !answered.Statement.Notes.Any(note => note.Code is NoteCode.LateFeeWindowUnknown or NoteCode.LateFeeWaivedInWindow);
            if (SituationRule.Of(answered.Request.Situation).IsShortfall && answered.Request.Deferrals.IsEmpty && isAllInDefault)
            {
                Assert.Equal(owed.Where(month => month.Value > 0).OrderBy(month => month.Key), counted.OrderBy(month => month.Key));
            }
        });

    [Fact]
    public void An_incomplete_employer_side_is_said_to_be_so() => Answered.Always(answered =>
    {
        var hasGap = answered.Statement.Insurances.Any(insurance => insurance.Months.Any(month => month.Employer is null));

        Assert.Equal(!hasGap, answered.Statement.Totals.IsEmployerComplete);
    });
}
