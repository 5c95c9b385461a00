using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>Of everything that can be stated, a situation notes what its bases do not depend on.</summary>
public sealed class UnusedInputTests
{
    [Fact]
    public void Missed_months_need_the_wage_and_the_limits() => Assert.Equal(
        [RequestInput.CurrentBase, RequestInput.PercentOfAverage, RequestInput.OldAverageWage, RequestInput.NewAverageWage, RequestInput.OldLimits],
        UnusedOf(Everything(Situation.MissedMonths)));

    [Fact]
    public void A_declared_base_and_the_wage_need_the_limits() => Assert.Equal(
        [RequestInput.PercentOfAverage, RequestInput.OldAverageWage, RequestInput.NewAverageWage],
        UnusedOf(Everything(Situation.UnderDeclared)));

    [Theory]
    [InlineData("2022-12", false)]
    [InlineData("2023-01", false)]
    [InlineData("2023-02", true)]
    public void Who_leaves_needs_a_share_only_where_a_month_has_no_wage(string from, bool needsShare)
    {
        RequestInput[] never = [RequestInput.NewAverageWage, RequestInput.OldLimits, RequestInput.NewLimits];
        var leaving = Everything(Situation.Leaving);

        Assert.Equal([RequestInput.PercentOfAverage, .. never], UnusedOf(leaving));
        Assert.Equal(needsShare ? never : [RequestInput.PercentOfAverage, .. never], UnusedOf(leaving with { Wages = [new(Month(from), Yuan(8000))] }));
        Assert.Equal(never, UnusedOf(leaving with { Wages = [] }));
    }

    /// <summary>Beside a stated base, the old average and the old limits tell what of the difference is the adjustment.</summary>
    [Fact]
    public void An_adjustment_of_shares_needs_no_wage_and_both_averages_and_limits()
    {
        var shares = Everything(Situation.AnnualAdjustment);
        var baseOfOthers = PerInsurance<Yuan?>.From(insurance => insurance == Insurance.Pension ? null : Yuan(5000));

        Assert.Equal([RequestInput.Wage], UnusedOf(shares));
        Assert.Equal([RequestInput.Wage], UnusedOf(shares with { CurrentBase = baseOfOthers }));
        Assert.Empty(UnusedOf(shares with { Wages = [] }));
    }

    [Fact]
    public void An_adjustment_by_wage_needs_no_averages_but_for_an_insurance_with_a_share()
    {
        var wages = Everything(Situation.AnnualAdjustment) with { PercentOfAverage = PerInsurance<Rate?>.All(null) };
        var shareOfPension = PerInsurance<Rate?>.From(insurance => insurance == Insurance.Pension ? Percent(100) : null);

        Assert.Equal([RequestInput.OldAverageWage, RequestInput.NewAverageWage], UnusedOf(wages));
        Assert.Equal([RequestInput.OldAverageWage, RequestInput.NewAverageWage], UnusedOf(wages with { CurrentBase = PerInsurance<Yuan?>.All(null) }));
        Assert.Empty(UnusedOf(wages with { PercentOfAverage = shareOfPension }));
    }

    private static BackPaymentRequest Everything(Situation situation) =>
        Some.Request(situation, "2023-01", "2023-03").PaidOnBase(5000).Earning(8000).AtShare(100)
            .FormerlyWithin(Limits(3500, 20_000)).Within(Limits(4000, 25_000)) with
        {
            OldAverageWage = Yuan(6000),
            NewAverageWage = Yuan(6500),
            Rates = Some.XiaoZhang.Rates,
        };

    private static IEnumerable<RequestInput> UnusedOf(BackPaymentRequest request) =>
        Ask.Statement(request).Notes.OfType<UnusedInputNote>().Select(note => note.Input);
}
