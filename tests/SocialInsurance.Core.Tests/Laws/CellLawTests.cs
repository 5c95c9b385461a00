using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class CellLawTests
{
    [Fact]
    public void Paid_and_difference_make_due_and_due_and_overpaid_make_paid() => Answered.Always(
        request => request with { RoundingMethod = RoundingMethod.MonthlyLedger },
        answered => Assert.All(Cells.All(answered.Statement), cell =>
        {
            Assert.Equal(cell.Due + cell.Overpaid, cell.Paid + cell.Difference);
            Assert.True(cell.Difference == Yuan.Zero || cell.Overpaid == Yuan.Zero);
        }));

    [Fact]
    public void No_cell_is_negative_and_none_both_owes_and_is_overpaid() => Answered.Always(answered =>
        Assert.All(Cells.All(answered.Statement), cell =>
        {
            Assert.True(cell.Due >= Yuan.Zero);
            Assert.True(cell.Paid >= Yuan.Zero);
            Assert.True(cell.Difference >= Yuan.Zero);
            Assert.True(cell.Overpaid >= Yuan.Zero);
            Assert.True(cell.Difference == Yuan.Zero || cell.Overpaid == Yuan.Zero);
        }));

    [Fact]
    public void Every_total_is_the_plain_sum_of_cells() => Answered.Always(answered =>
    {
        foreach (var insurance in answered.Statement.Insurances)
        {
            Assert.Equal(Cells.Of(insurance, Payer.Employee).Sum(), insurance.Employee);
            Assert.Equal(Cells.Of(insurance, Payer.Employer).Sum(), insurance.Employer);
        }

        var totals = answered.Statement.Totals;
        Assert.Equal(answered.Statement.Insurances.SelectMany(insurance => Cells.Of(insurance, Payer.Employee)).Sum().Difference, totals.Employee);
        Assert.Equal(answered.Statement.Insurances.SelectMany(insurance => Cells.Of(insurance, Payer.Employer)).Sum().Difference, totals.Employer);
        Assert.Equal(Cells.All(answered.Statement).Sum().Difference, totals.All);
        Assert.Equal(Cells.All(answered.Statement).Sum().Overpaid, totals.Overpaid);
    });

    [Fact]
    public void What_is_overpaid_is_noted_and_never_netted() => Answered.Always(answered =>
    {
        var isOverpaid = Cells.All(answered.Statement).Any(cell => cell.Overpaid > Yuan.Zero);

        Assert.Equal(isOverpaid, answered.Statement.Has(NoteCode.OverpaidReview));
        Assert.All(Cells.All(answered.Statement), cell => Assert.True(answered.Statement.Totals.All >= cell.Difference));
    });

    [Fact]
    public void Every_insurance_has_every_month_once_or_is_merged() => Answered.Always(answered =>
    {
        var leftOut = answered.Statement.LeftOut
            .SelectMany(refusal => refusal.Insurances.SelectMany(insurance => refusal.Months.Select(month => (insurance, month)))).ToHashSet();
        Assert.All(
            answered.Request.Insurances.Except(answered.Statement.Insurances.Select(insurance => insurance.Insurance)),
            absent => Assert.Contains(leftOut, left => left.insurance == absent));
        foreach (var insurance in answered.Statement.Insurances.Where(insurance => insurance.MergedInto is null))
        {
            // In months on her own, between employers, a person has the insurances of flexible employment.
            var insured = answered.Request.Months.Where(month => answered.Request.ContributorIn(month) == answered.Request.Contributor
                || Insurances.OfFlexibleEmployment.Contains(insurance.Insurance));
            Assert.Equal(
                insured.Where(month => !leftOut.Contains((insurance.Insurance, month))), insurance.Months.Select(month => month.Inputs.Month));
        }
    });
}
