using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Months;

/// <summary>A look ahead: what the average that is not yet published would change.</summary>
public sealed class SupposedRiseTests
{
    private static readonly BackPaymentRequest Leaver =
        Some.Request(Situation.Leaving, "2013-01", "2013-04").In(Book.Chongqing).LeftOn("2013-04-26").WithWorkInjuryAt(0.5m);

    // 3337 × 1.1 = 3670.7, to the yuan 3671; paid was 1335: pension (293.68 − 106.80) × 4.
    [Fact]
    public void A_leaver_would_settle_on_the_higher_average_and_was_paid_on_the_same_base()
    {
        var statement = Ask.Statement(Supposing(Leaver, 10));

        Assert.Equal((1335, 3671), statement.Bases(Insurance.Pension));
        Assert.Equal(Yuan(747.52m), statement.Of(Insurance.Pension).Employee.Difference);
    }

    [Fact]
    public void The_wage_of_a_leaver_is_held_within_shares_of_the_higher_average()
    {
        var statement = Ask.Statement(Supposing(Leaver.Earning(3500), 10));

        Assert.Equal(3671, statement.Bases(Insurance.Pension).Due);
    }

    // Three times 3671, not three times 3670.70: an average is a whole yuan before shares are taken of it.
    [Fact]
    public void The_higher_average_is_rounded_before_its_shares() =>
        Assert.Equal(11_013, Ask.Statement(Supposing(Leaver.Earning(50_000), 10)).Bases(Insurance.Pension).Due);

    // 1334 × 1.1 = 1467.4 and 10015 × 1.1 = 11016.5.
    [Theory]
    [InlineData(2012, 1468, 11_016)]
    [InlineData(2011, 1467, 11_017)]
    public void Limits_are_rounded_as_the_city_rounds_in_that_year_and_half_up_where_that_is_not_known(int policyYear, int floor, int ceiling)
    {
        var city = Book.Embedded.For(Book.Chongqing)! with
        {
            RoundingProfiles = [new(2012, null, AverageBasis.Month, RoundingStep.HalfUpToYuan, RoundingStep.UpToYuan, RoundingStep.DownToYuan)],
        };
        var row = city.Limits[0] with { PolicyYear = policyYear, Limits = Limits(1334, 10_015), AverageWage = Yuan(3337) };

        var raised = SupposedAverage.Raise(LimitsAnswer.CarriedOn(row), Percent(10), city).Row!;

        Assert.Equal((Limits(floor, ceiling), Yuan(3671)), (raised.Limits, raised.AverageWage));
    }

    // Carried on are the limits of 2012-07: the months until the publication of 2013-07-04 were paid on them.
    [Fact]
    public void Limits_that_still_stand_in_for_unpublished_ones_move_and_what_was_paid_does_not()
    {
        var request = Some.Request(Situation.MissedMonths, "2013-01", "2013-02").In(Book.Chongqing).Earning(1000)
            .For(Insurance.Pension).KnownOn("2013-04-26");
        var now = Ask.Statement(request);
        var then = Ask.Statement(Supposing(request, 20));

        Assert.True(now.Policy.IsProvisional);
        Assert.Equal(now.Bases(Insurance.Pension).Due * 1.2m, then.Bases(Insurance.Pension).Due);
        Assert.Equal(0, then.Bases(Insurance.Pension).Paid);
    }

    [Fact]
    public void Published_limits_do_not_move()
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).Earning(1500).WithWorkInjuryAt(0.5m);

        Assert.Equal(Ask.Statement(request).Totals, Ask.Statement(Supposing(request, 30)).Totals);
    }

    [Fact]
    public void Limits_that_the_user_states_do_not_move()
    {
        var request = Some.XiaoZhang;

        Assert.Equal(Ask.Statement(request).Totals, Ask.Statement(Supposing(request, 30)).Totals);
    }

    [Fact]
    public void No_rise_changes_nothing() =>
        Assert.Equal(Ask.Statement(Leaver).Totals, Ask.Statement(Supposing(Leaver, 0)).Totals);

    private static BackPaymentRequest Supposing(BackPaymentRequest request, decimal percent) =>
        request with { SupposedRise = Percent(percent) };
}
