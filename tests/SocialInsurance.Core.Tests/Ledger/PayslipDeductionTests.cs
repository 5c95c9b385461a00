using FsCheck.Fluent;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Tests.Laws;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Ledger;

public sealed class PayslipDeductionTests
{
    public static TheoryData<decimal, decimal, decimal> Deductions { get; } = new()
    {
        { 106.80m, 8, 1335 },
        { 26.70m, 2, 1335 },
        { 13.35m, 1, 1335 },
        { 666.67m, 8, 8333.38m },
        { 0, 8, 0 },
        { 0.01m, 0.5m, 2 },
        { 9.35m, 0.7m, 1336 },
    };

    [Theory]
    [MemberData(nameof(Deductions))]
    public void A_deduction_tells_the_base_it_was_made_of(decimal deducted, decimal percent, decimal expected) =>
        Assert.Equal(Yuan(expected), PayslipDeduction.BaseOf(Yuan(deducted), Percent(percent)));

    [Fact]
    public void The_base_found_makes_the_deduction_again() => Law.Holds(
        Gen.Zip(RandomFigures.Wage, Gen.Choose(1, 1_000_000).Select(millionths => Rate.FromMillionths(millionths))),
        _ => [],
        payslip =>
        {
            var (wage, rate) = payslip;
            var deducted = (wage * rate).Round(RoundingStep.HalfUpToFen);

            Assert.Equal(deducted, (PayslipDeduction.BaseOf(deducted, rate) * rate).Round(RoundingStep.HalfUpToFen));
        });

    [Fact]
    public void A_base_in_whole_yuan_is_found_again_at_the_rate_of_pension() => Law.Holds(
        Gen.Choose(1, 99_999_999),
        _ => [],
        yuan => Assert.Equal(Yuan(yuan), PayslipDeduction.BaseOf((Yuan(yuan) * Percent(8)).Round(RoundingStep.HalfUpToFen), Percent(8))));

    [Fact]
    public void Nothing_can_be_told_without_a_rate() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PayslipDeduction.BaseOf(Yuan(100), Rate.Zero));
}
