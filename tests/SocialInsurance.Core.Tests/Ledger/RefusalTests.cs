using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Ledger;

/// <summary>A refusal names what is missing once, for all the insurances and months that miss it.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void Insurances_and_months_with_one_gap_are_one_refusal()
    {
        var refusal = Ask.Refusal(Some.XiaoZhang with { Wages = [] });

        Assert.Equal(Insurances.All, refusal.Insurances);
        Assert.Equal(Period("2023-01", "2023-06"), refusal.Months);
    }

    [Fact]
    public void Months_apart_from_each_other_are_two_refusals()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with
        {
            Wages = [],
            Exceptions = [new(Month("2023-03"), null, Yuan(8000), null)],
        };

        Assert.Equal(
            [Period("2023-01", "2023-02"), Period("2023-04", "2023-06")],
            Ask.Refusals(request).Select(refusal => refusal.Months));
    }

    [Fact]
    public void A_gap_of_one_insurance_does_not_continue_that_of_another()
    {
        var declared = Some.XiaoZhang.For(Insurance.Pension, Insurance.Medical) with { Situation = Situation.UnderDeclared };
        var request = declared with
        {
            Exceptions =
            [
                .. declared.Months.Select((month, index) => new ExceptionalMonth(month, BaseOf(index < 2 ? Insurance.Medical : Insurance.Pension), null, null)),
            ],
        };

        Assert.Equal(
            [(Insurance.Pension, Period("2023-01", "2023-02")), (Insurance.Medical, Period("2023-03", "2023-06"))],
            Ask.Refusals(request).Select(refusal => (Assert.Single(refusal.Insurances), refusal.Months)));

        static PerInsurance<Yuan?> BaseOf(Insurance known) => PerInsurance<Yuan?>.From(insurance => insurance == known ? Yuan(5000) : null);
    }

    [Fact]
    public void Different_gaps_in_neighbouring_months_stay_apart()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension).Within(new(Limit.Unknown, Limit.At(Yuan(25_000)))) with
        {
            Months = Period("2023-01", "2023-02"),
            Wages = [new(Month("2023-02"), Yuan(8000))],
        };

        Assert.Equal(
            [(RefusalCode.WageNeeded, Period("2023-01", "2023-01")), (RefusalCode.FloorUnknown, Period("2023-02", "2023-02"))],
            Ask.Refusals(request).Select(refusal => (refusal.Code, refusal.Months)));
    }

    [Fact]
    public void Months_that_the_book_does_not_know_are_never_borrowed_from_a_neighbour()
    {
        var request = Some.Request(Situation.MissedMonths, "2019-12", "2021-01").In(Book.Chongqing).Earning(8000).For(Insurance.Pension, Insurance.Medical);
        var refusal = Ask.Refusal(request);

        Assert.Equal(RefusalCode.LimitsNotInBook, refusal.Code);
        Assert.Equal([Insurance.Medical], refusal.Insurances);
        Assert.Equal(Period("2020-01", "2020-12"), refusal.Months);
    }

    [Fact]
    public void A_share_of_an_average_that_the_book_does_not_know_is_a_gap_of_the_book()
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2020-05", "2020-05").In(Book.Chongqing).AtShare(60).For(Insurance.Medical);

        Assert.Equal(RefusalCode.LimitsNotInBook, Ask.Refusal(request).Code);
    }

    [Fact]
    public void Different_gaps_are_refused_at_once()
    {
        var request = Some.Request(Situation.MissedMonths, "2011-12", "2011-12").In(Book.Chongqing).Earning(8000).For(Insurance.Pension, Insurance.Medical);
        var refusals = Ask.Refusals(request);

        Assert.Contains(refusals, refusal => refusal.Code == RefusalCode.LimitsNotInBook && refusal.Insurances is [Insurance.Medical]);
        Assert.Contains(refusals, refusal => refusal.Code == RefusalCode.CeilingUnknown && refusal.Insurances is [Insurance.Pension]);
        Assert.Contains(refusals, refusal => refusal.Code == RefusalCode.EmployeeRateNotInBook && refusal.Insurances is [Insurance.Medical]);
    }

    [Theory]
    [InlineData(false, RefusalCode.FloorUnknown)]
    [InlineData(true, RefusalCode.CeilingUnknown)]
    public void An_unknown_limit_that_would_decide_is_refused(bool isFloorKnown, RefusalCode expected)
    {
        var limits = isFloorKnown ? new BaseLimits(Limit.At(Yuan(4000)), Limit.Unknown) : new(Limit.Unknown, Limit.At(Yuan(25_000)));

        Assert.Equal(expected, Ask.Refusals(Some.XiaoZhang.Within(limits).For(Insurance.Pension))[0].Code);
    }

    [Fact]
    public void A_refusal_says_with_whose_knowledge_it_was_asked()
    {
        var refusal = Ask.Refusal(Some.Request(Situation.MissedMonths, "2021-03", "2021-03").In(Book.Chongqing)
            .For(Insurance.Pension).Earning(8000).KnownOn("2021-12-31"));

        Assert.Equal((RefusalCode.LimitsPublicationUnknown, Day("2021-12-31")), (refusal.Code, refusal.KnownOn));
    }

    [Fact]
    public void An_unknown_city_is_the_readers_to_refuse() =>
        Assert.Throws<KeyNotFoundException>(() => Book.Calculator.Calculate(Some.XiaoZhang.In("999999")));
}
