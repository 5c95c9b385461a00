using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>离职结算: the bases, and where the rule is known at all.</summary>
public sealed class LeavingTests
{
    private static readonly BackPaymentRequest InChongqing =
        Some.Request(Situation.Leaving, "2013-01", "2013-04").In(Book.Chongqing).LeftOn("2013-04-26");

    private static readonly BackPaymentRequest InBeijing =
        Some.Request(Situation.Leaving, "2013-01", "2013-03").In(Book.Beijing).LeftOn("2013-03-29");

    [Fact]
    public void Was_paid_on_the_stated_base_first()
    {
        var statement = Ask.Statement(InChongqing.PaidOnBase(2002));

        Assert.Equal((2002m, 3337m), statement.Bases(Insurance.Pension));
        Assert.Equal(typeof(StatedBase), statement.Of(Insurance.Pension, "2013-01").Inputs.Paid?.GetType());
    }

    [Fact]
    public void Was_paid_on_the_floor_of_the_city_when_no_base_is_stated()
    {
        var paid = Ask.Statement(InChongqing).Of(Insurance.Pension, "2013-01").Inputs.Paid!;

        Assert.Equal((Yuan(1335), Yuan(1335), typeof(FloorBase)), (paid.Amount, paid.BeforeLimits, paid.GetType()));
        Assert.Equal(2012, Assert.IsType<FloorBase>(paid).Of.Row?.PolicyYear);
        Assert.True(paid.IsProvisional);
    }

    [Fact]
    public void Was_paid_on_40_percent_of_the_old_average_when_no_floor_is_known_either()
    {
        var paid = Ask.Statement(Some.ZhangSan with { CurrentBase = PerInsurance<Yuan?>.All(null) }).Of(Insurance.Pension, "2013-01").Inputs.Paid!;

        Assert.Equal((Yuan(1335), typeof(PercentBase)), (paid.Amount, paid.GetType()));
        Assert.Equal(1334.8m, Assert.IsType<PercentBase>(paid).Exact.ToDecimal());
    }

    [Theory]
    [InlineData(1000, 3337, LimitHit.Floor)]
    [InlineData(3337, 3337, LimitHit.None)]
    [InlineData(5000, 5000, LimitHit.None)]
    [InlineData(10_011, 10_011, LimitHit.None)]
    [InlineData(20_000, 10_011, LimitHit.Ceiling)]
    public void Is_settled_on_the_wage_between_one_and_three_averages(int wage, int expected, LimitHit hit)
    {
        var due = Ask.Statement(InChongqing.Earning(wage)).Of(Insurance.Medical, "2013-02").Inputs.Due!;

        Assert.Equal((Yuan(expected), hit, typeof(WageBase)), (due.Amount, due.Hit, due.GetType()));
        Assert.Equal(Yuan(3337), Assert.IsType<WageBase>(due).Settlement?.Average);
        Assert.Equal(Book.Embedded.For(Book.Chongqing)!.AverageOf(2011)!.Citation, due.Citation);
    }

    [Fact]
    public void Is_settled_on_the_stated_share_of_the_average_without_a_wage()
    {
        Assert.Equal((1335m, 4004m), Ask.Statement(InChongqing.AtShare(120)).Bases(Insurance.Pension));
        Assert.Equal((1335m, 5000m), Ask.Statement(InChongqing.AtShare(120).Earning(5000)).Bases(Insurance.Pension));
    }

    [Fact]
    public void Is_settled_on_the_whole_average_without_wage_and_share()
    {
        var due = Ask.Statement(InChongqing).Of(Insurance.Pension, "2013-04").Inputs.Due!;

        Assert.Equal((Yuan(3337), Rate.Whole), (due.Amount, Assert.IsType<PercentBase>(due).Percent));
        Assert.Equal(Book.Embedded.For(Book.Chongqing)!.AverageOf(2011)!.Citation, due.Citation);
        Assert.Equal(2011, Ask.Statement(InChongqing).Policy.SettlementAverageYear);
    }

    [Fact]
    public void Says_that_the_rule_is_known_from_a_report()
    {
        var statement = Ask.Statement(InChongqing);

        Assert.True(statement.Has(NoteCode.LeavingRuleAsReported));
        Assert.False(statement.Has(NoteCode.NoLeavingRuleKnown));
    }

    /// <summary>Once the average of 2012 is published, the adjustment settles everyone: 1335 was paid, the floor of 2013 is 1513.</summary>
    [Theory]
    [InlineData("2013-07-03", LeavingReading.Settlement, 3337)]
    [InlineData("2013-07-04", LeavingReading.Adjustment, 1513)]
    [InlineData("2013-08-20", LeavingReading.Adjustment, 1513)]
    public void Is_adjusted_like_everyone_once_the_average_of_the_year_before_is_public(string leftOn, LeavingReading reading, int due)
    {
        var statement = Ask.Statement(InChongqing.PaidOnBase(1335).LeftOn(leftOn));

        Assert.Equal(reading, statement.Reading);
        Assert.Equal((1335m, due), statement.Bases(Insurance.Pension));
        Assert.Equal(reading == LeavingReading.Adjustment, statement.Has(NoteCode.NoLeavingRuleKnown));
    }

    /// <summary>Whoever asks later is answered by the day of leaving all the same.</summary>
    [Theory]
    [InlineData("2013-04-26")]
    [InlineData("2013-08-20")]
    [InlineData("2026-11-21")]
    public void Is_settled_by_the_day_of_leaving_whenever_it_is_asked(string knownOn)
    {
        var statement = Ask.Statement(InChongqing.KnownOn(knownOn));

        Assert.Equal(LeavingReading.Settlement, statement.Reading);
        Assert.Equal((1335m, 3337m), statement.Bases(Insurance.Pension));
    }

    [Fact]
    public void Without_a_day_of_leaving_the_year_of_the_last_month_counts()
    {
        var request = Some.ZhangSan.In(Book.Chongqing).KnownOn("2013-02-28") with { Months = Period("2012-11", "2013-02") };

        var last = Ask.Statement(request).Of(Insurance.Pension, "2013-02").Inputs;
        Assert.Equal((Yuan(1335), Yuan(3337)), (last.Paid!.Amount, last.Due!.Amount));
    }

    /// <summary>The average of 2012 was published in July: an average of the user's own supposes one in August.</summary>
    [Fact]
    public void August_2013_in_Chongqing_supposes_a_rule_even_with_an_average_of_its_own()
    {
        var request = Some.Request(Situation.Leaving, "2013-01", "2013-08").In(Book.Chongqing).LeftOn("2013-08-20") with { OldAverageWage = Yuan(3337) };
        var statement = Ask.Statement(request.PaidOnBase(1335).For(Insurance.Pension) with { Demand = Yuan(5000) });

        Assert.Equal(NoteCode.NoLeavingRuleKnown, statement.Notes[0].Code);
        Assert.Equal(Certainty.Estimated, statement.Totals.CertaintyOf(Payer.Employee));
        Assert.Empty(statement.Demand!.Findings);
    }

    [Fact]
    public void Is_adjusted_where_no_rule_is_known()
    {
        var statement = Ask.Statement(InBeijing.PaidOnBase(2803));

        Assert.Equal(LeavingReading.Adjustment, statement.Reading);
        Assert.True(statement.Has(NoteCode.NoLeavingRuleKnown));
        Assert.Equal(Yuan(0), statement.Totals.Employee);
    }

    /// <summary>The months of a settlement begin in January of the year of leaving: December is left as it was paid.</summary>
    [Fact]
    public void Is_settled_from_January_of_the_year_of_leaving_on()
    {
        var months = Ask.Statement(InChongqing.PaidOnBase(1335).For(Insurance.Pension) with { Months = Period("2012-12", "2013-04") })
            .Of(Insurance.Pension).Months.Select(line => line.Inputs.Due!.Amount);

        Assert.Equal([Yuan(1335), Yuan(3337), Yuan(3337), Yuan(3337), Yuan(3337)], months);
    }

    [Fact]
    public void Is_answered_with_a_caveat_where_the_user_gives_the_average()
    {
        var statement = Ask.Statement(InBeijing with { OldAverageWage = Yuan(4672) });

        Assert.True(statement.Has(NoteCode.NoLeavingRuleKnown));
        Assert.False(statement.Has(NoteCode.LeavingRuleAsReported));
        Assert.Equal(4672m, statement.Bases(Insurance.Pension).Due);
        Assert.Null(statement.Policy.SettlementAverageYear);
    }

    [Fact]
    public void Needs_an_average_where_no_city_is_named() =>
        Assert.Equal(RefusalCode.OldAverageNeeded, Ask.Refusal(Some.ZhangSan with { OldAverageWage = null }).Code);

    [Theory]
    [InlineData("2013-01-10")]
    [InlineData("2013-06-28")]
    public void Uses_the_newest_average_known_on_the_day_of_leaving(string leftOn) =>
        Assert.Equal(2011, Ask.Statement(InChongqing with { LeftOn = Day(leftOn), Months = Period("2013-01", "2013-01") }).Policy.SettlementAverageYear);
}
