using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.LateFees;

/// <summary>From which day the months of a statement are in default: cities differ, so the way is always told.</summary>
public sealed class LateFeeConventionTests
{
    private static readonly BackPaymentRequest Late = Some.XiaoZhang with { PaidOn = Day("2023-07-20") };

    [Fact]
    public void Usually_from_the_first_of_the_next_month_without_the_day_of_payment()
    {
        var fee = FeeOf(Late);

        Assert.Equal([169, 141, 110, 80, 49, 19], fee.Months.Select(month => month.Fee!.Days));
        Assert.Equal([251.73m, 210.02m, 163.85m, 119.16m, 72.99m, 28.30m], fee.Months.Select(month => month.Fee!.Fee.ToDecimal()));
        Assert.All(fee.Months, month => Assert.Equal(Yuan(2979), month.Principal));
        Assert.Equal(Yuan(846.05m), fee.Total);
        Assert.Equal((Yuan(0), Yuan(846.05m)), (LateFeeStatement.Employee, fee.Employer));
        Assert.Equal((LateFeeStart.NextMonth, false, false), (fee.Convention.Start, fee.Convention.IncludesLastDay, fee.Convention.IsCappedAtPrincipal));
        Assert.Null(fee.Convention.CityRule);
    }

    /// <summary>April 2016, counted from 1 June to 9 July: 39 days.</summary>
    [Fact]
    public void Or_from_the_first_of_the_second_month_after()
    {
        var request = Some.XiaoZhang with
        {
            Months = Period("2016-04", "2016-04"),
            PaidOn = Day("2016-07-09"),
            LateFee = new(LateFeeStart.SecondNextMonth, null, true, null),
        };
        var month = Assert.Single(FeeOf(request).Months);

        Assert.Equal((Day("2016-06-01"), 39), (month.From, month.Fee?.Days));
        Assert.Equal(Yuan(22.27m), LateFee.Of(Yuan(1141.87m), month.From, Day("2016-07-09"), true, false).Fee);
    }

    [Theory]
    [InlineData("2023-01", 10, "2023-01-11")]
    [InlineData("2023-01", null, "2023-01-16")]
    [InlineData("2023-01", 31, "2023-02-01")]
    [InlineData("2023-02", 31, "2023-03-01")]
    [InlineData("2024-02", 30, "2024-03-01")]
    public void Or_from_the_day_after_the_deadline_of_the_month(string month, int? dueDay, string from)
    {
        var request = Late with { Months = Period(month, month), PaidOn = Day("2024-07-20"), LateFee = new(LateFeeStart.DueDay, dueDay, null, null) };

        Assert.Equal(Day(from), FeeOf(request).Months[0].From);
    }

    [Fact]
    public void Months_paid_before_their_default_cost_nothing()
    {
        var fee = FeeOf(Late with { PaidOn = Day("2023-05-01") });

        Assert.Equal([89, 61, 30, 0, 0, 0], fee.Months.Select(month => month.Fee!.Days));
    }

    [Fact]
    public void A_cap_holds_for_each_month()
    {
        var request = Late with { PaidOn = Day("2033-01-01"), LateFee = StatedLateFee.Nothing with { IsCappedAtPrincipal = true } };
        var statement = Ask.Statement(request);

        Assert.All(statement.LateFee!.Months, month => Assert.Equal(month.Principal, month.Fee!.Fee));
        Assert.Equal(statement.Totals.All, statement.LateFee.Total);
        Assert.True(statement.Has(NoteCode.LateFeeExceedsPrincipal));
    }

    [Fact]
    public void One_month_above_its_principal_is_enough_to_be_noted()
    {
        var request = Late with { Months = Period("2022-12", "2023-01"), PaidOn = Day("2028-06-24") };

        Assert.True(Ask.Statement(request).Has(NoteCode.LateFeeExceedsPrincipal));
    }

    [Theory]
    [InlineData("2028-06-23", false)]
    [InlineData("2028-06-24", true)]
    public void A_fee_above_its_principal_is_noted(string paidOn, bool isNoted)
    {
        var request = Late with { Months = Period("2022-12", "2022-12"), PaidOn = Day(paidOn) };

        Assert.Equal(isNoted, Ask.Statement(request).Has(NoteCode.LateFeeExceedsPrincipal));
    }

    [Fact]
    public void Months_in_default_before_the_law_are_left_out_and_noted()
    {
        var request = Late with { Months = Period("2011-05", "2011-06"), PaidOn = Day("2011-08-01") };
        var statement = Ask.Statement(request);

        Assert.Equal([null, (int?)31], statement.LateFee!.Months.Select(month => month.Fee?.Days));
        Assert.Equal(statement.LateFee.Months[1].Fee!.Fee, statement.LateFee.Total);
        Assert.True(statement.LateFee.HasOlderDefault);
        Assert.True(statement.Has(NoteCode.LateFeeBefore2011));
        Assert.False(FeeOf(request with { Months = Period("2011-06", "2011-06") }).HasOlderDefault);
    }

    [Fact]
    public void Beijing_has_a_rule_of_its_own()
    {
        var request = Late.In(Book.Beijing) with { Months = Period("2011-07", "2011-07"), PaidOn = Day("2011-10-10") };
        var fee = FeeOf(request);

        Assert.Equal((Day("2011-09-01"), 39), (fee.Months[0].From, fee.Months[0].Fee?.Days));
        Assert.Equal(LateFeeStart.SecondNextMonth, fee.Convention.CityRule?.Start);
        Assert.Contains(Ask.Statement(request).Policy.Citations, citation => citation == fee.Convention.CityRule?.Citation);
    }

    [Fact]
    public void The_users_word_goes_before_the_rule_of_the_city()
    {
        var fee = FeeOf(Late.In(Book.Beijing) with { LateFee = new(LateFeeStart.NextMonth, null, null, null) });

        Assert.Equal(LateFeeStart.NextMonth, fee.Convention.Start);
        Assert.Null(fee.Convention.CityRule);
    }

    [Fact]
    public void Whether_the_last_day_counts_is_said_by_the_user_then_by_the_city()
    {
        var city = RuleOf(LateFeeStart.NextMonth, includesLastDay: true);

        Assert.True(LateFeeConvention.Of(StatedLateFee.Nothing, city).IncludesLastDay);
        Assert.False(LateFeeConvention.Of(StatedLateFee.Nothing with { IncludesLastDay = false }, city).IncludesLastDay);
        Assert.False(LateFeeConvention.Of(StatedLateFee.Nothing, null).IncludesLastDay);
    }

    /// <summary>Who reads "by the rule of the city" must find a day in the figures that it moved.</summary>
    [Theory]
    [InlineData(false, null, false, true)]
    [InlineData(true, null, false, false)]
    [InlineData(true, null, true, true)]
    [InlineData(true, false, true, false)]
    [InlineData(false, true, true, true)]
    public void The_rule_of_the_city_is_named_where_it_decides_the_first_day_or_adds_the_last(
        bool statesStart, bool? statedLastDay, bool cityAddsLastDay, bool isNamed)
    {
        var city = RuleOf(LateFeeStart.SecondNextMonth, cityAddsLastDay);
        var terms = StatedLateFee.Nothing with { Start = statesStart ? LateFeeStart.NextMonth : null, IncludesLastDay = statedLastDay };

        Assert.Same(isNamed ? city : null, LateFeeConvention.Of(terms, city).CityRule);
    }

    private static LateFeeRule RuleOf(LateFeeStart start, bool includesLastDay) => new(start, includesLastDay, string.Empty, SmallCity.Nowhere);

    private static LateFeeStatement FeeOf(BackPaymentRequest request) => Ask.Statement(request).LateFee!;
}
