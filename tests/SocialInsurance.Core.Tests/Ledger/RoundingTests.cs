using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Ledger;

/// <summary>When and how money is rounded: the methods differ by a few fen, and these are the fen.</summary>
public sealed class RoundingTests
{
    /// <summary>0.7% of 3337 is 23.359, of 1335 is 9.345.</summary>
    private static readonly BackPaymentRequest Maternity = Some.ZhangSan.For(Insurance.Maternity);

    public static TheoryData<RoundingMethod, RoundingMode, decimal, decimal, decimal> FourMonths { get; } = new()
    {
        { RoundingMethod.MonthlyLedger, RoundingMode.HalfUp, 93.44m, 37.40m, 56.04m },
        { RoundingMethod.MonthlyLedger, RoundingMode.UpToJiao, 93.60m, 37.60m, 56.00m },
        { RoundingMethod.MonthlyLedger, RoundingMode.Truncate, 93.40m, 37.36m, 56.04m },
        { RoundingMethod.PeriodTotal, RoundingMode.HalfUp, 93.44m, 37.38m, 56.06m },
        { RoundingMethod.PeriodTotal, RoundingMode.UpToJiao, 93.50m, 37.40m, 56.10m },
        { RoundingMethod.PeriodTotal, RoundingMode.Truncate, 93.43m, 37.38m, 56.05m },
        { RoundingMethod.BaseDelta, RoundingMode.HalfUp, 93.44m, 37.40m, 56.04m },
        { RoundingMethod.BaseDelta, RoundingMode.UpToJiao, 93.60m, 37.60m, 56.40m },
        { RoundingMethod.BaseDelta, RoundingMode.Truncate, 93.40m, 37.36m, 56.04m },
    };

    [Theory]
    [MemberData(nameof(FourMonths))]
    public void Every_method_and_mode_makes_its_own_fen(RoundingMethod method, RoundingMode mode, decimal due, decimal paid, decimal difference) =>
        Assert.Equal(
            new Cell(Yuan(due), Yuan(paid), Yuan(difference), Yuan(0)),
            Ask.Statement(Maternity.Rounded(method, mode)).Of(Insurance.Maternity).Employer);

    [Theory]
    [InlineData(RoundingMode.HalfUp, RoundingStep.HalfUpToFen)]
    [InlineData(RoundingMode.UpToJiao, RoundingStep.UpToJiao)]
    [InlineData(RoundingMode.Truncate, RoundingStep.DownToFen)]
    public void A_mode_stands_for_a_step(RoundingMode mode, RoundingStep step) => Assert.Equal(step, mode.Step());

    /// <summary>Due is 23.36 each month; paid grows 9.345, 18.69, 28.035, 37.38, so 9.35, 9.34, 9.35, 9.34.</summary>
    [Fact]
    public void A_period_rounded_once_is_shared_out_so_that_its_months_add_up()
    {
        var months = Ask.Statement(Maternity.Rounded(RoundingMethod.PeriodTotal)).Of(Insurance.Maternity).Months;

        Assert.Equal([Yuan(14.01m), Yuan(14.02m), Yuan(14.01m), Yuan(14.02m)], months.Select(month => month.Employer!.Value.Difference));
    }

    /// <summary>A fixed amount is whole fen: rounding up to the jiao leaves it alone.</summary>
    [Fact]
    public void Fixed_amounts_are_not_rounded()
    {
        var rates = Overrides<StatedRates>.ForAll(new(Percent(2), Percent(8), Yuan(3.33m), null));
        var request = Some.XiaoZhang.For(Insurance.Medical).Rounded(RoundingMethod.MonthlyLedger, RoundingMode.UpToJiao) with { Rates = rates };

        Assert.Equal(Yuan(163.33m), Ask.Statement(request).Of(Insurance.Medical, "2023-01").Employee.Due);
    }
}
