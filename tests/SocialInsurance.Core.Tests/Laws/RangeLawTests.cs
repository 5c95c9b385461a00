using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>What is uncertain has two ends about its value, and what is exact has none; the parts of a difference make it up.</summary>
public sealed class RangeLawTests
{
    private static readonly Payer[] Payers = Enum.GetValues<Payer>();

    [Fact]
    public void A_value_lies_between_its_ends_and_an_exact_one_has_no_range() => Answered.Always(answered =>
    {
        var totals = answered.Statement.Totals;
        Assert.All(Payers, payer =>
        {
            var value = payer == Payer.Employee ? totals.Employee : totals.Employer;
            AssertBetween(totals.RangeOf(payer), value);
            Assert.True(totals.CertaintyOf(payer) != Certainty.Exact || totals.RangeOf(payer).IsExact);
        });
        Assert.All(answered.Statement.Insurances, insurance =>
        {
            AssertBetween(insurance.EmployeeRange, insurance.Employee.Difference);
            AssertBetween(insurance.EmployerRange, insurance.Employer.Difference);
        });
    });

    [Fact]
    public void The_employees_total_never_depends_on_the_class_of_the_employer() => Answered.Always(answered =>
        Assert.All(Enum.GetValues<EmployerSize>().Select(size => (EmployerSize?)size).Append(null), size =>
        {
            var other = Answered.Find(answered.Request with { EmployerSize = size })!.Statement.Totals;
            Assert.Equal((answered.Statement.Totals.Employee, answered.Statement.Totals.EmployeeRange), (other.Employee, other.EmployeeRange));
        }));

    /// <summary>With a class unknown, the employer's range holds what every class would owe.</summary>
    [Fact]
    public void Every_class_of_the_employer_owes_within_the_range_of_an_unknown_one() => Answered.Always(
        request => request with { EmployerSize = null, RoundingMethod = RoundingMethod.MonthlyLedger },
        answered =>
        {
            if (answered.Request.City is null || !answered.Statement.Totals.IsEmployerComplete)
            {
                return;
            }

            var range = answered.Statement.Totals.EmployerRange;
            Assert.All(Enum.GetValues<EmployerSize>(), size =>
            {
                var owed = Answered.Find(answered.Request with { EmployerSize = size })!.Statement.Totals.Employer;
                AssertBetween(range, owed);
            });
        });

    [Fact]
    public void The_parts_of_a_difference_sum_to_it_and_are_never_negative() => Answered.Always(answered =>
        Assert.All(answered.Statement.Insurances, insurance => Assert.All(Payers, payer =>
        {
            Assert.All(insurance.Months, line =>
            {
                var parts = line.PartsOf(payer, insurance.Mode);
                Assert.True(parts.OfAdjustment >= Yuan.Zero && parts.OfUnderDeclaration >= Yuan.Zero);
                Assert.Equal(line.CellOf(payer).Difference, parts.OfAdjustment + parts.OfUnderDeclaration);
            });
            var sum = insurance.PartsOf(payer);
            Assert.Equal(insurance.SumOf(payer).Difference, sum.OfAdjustment + sum.OfUnderDeclaration);
        })));

    private static void AssertBetween(YuanRange range, Yuan value) =>
        Assert.True(range.Low <= value && value <= range.High, $"{value} is not between {range.Low} and {range.High}.");
}
