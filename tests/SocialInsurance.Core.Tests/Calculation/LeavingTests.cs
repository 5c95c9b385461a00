using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Calculation;

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
        Assert.Equal(BaseRule.Given, statement.Of(Insurance.Pension, "2013-01").Terms.Paid?.Rule);
    }

    [Fact]
    public void Was_paid_on_the_floor_of_the_city_when_no_base_is_stated()
    {
        var paid = Ask.Statement(InChongqing).Of(Insurance.Pension, "2013-01").Terms.Paid!;

        Assert.Equal((Yuan(1335), Yuan(1335), BaseRule.CityFloor), (paid.Amount, paid.BeforeLimits, paid.Rule));
        Assert.Equal(2012, paid.Row?.PolicyYear);
        Assert.True(paid.IsProvisional);
    }

    [Fact]
    public void Was_paid_on_40_percent_of_the_old_average_when_no_floor_is_known_either()
    {
        var paid = Ask.Statement(Some.ZhangSan with { CurrentBase = PerInsurance<Yuan?>.All(null) }).Of(Insurance.Pension, "2013-01").Terms.Paid!;

        Assert.Equal((Yuan(1335), BaseRule.ShareOfAverage), (paid.Amount, paid.Rule));
        Assert.Equal(1334.8m, paid.Exact?.ToDecimal());
    }

    [Theory]
    [InlineData(1000, 3337, LimitHit.Floor)]
    [InlineData(3337, 3337, LimitHit.None)]
    [InlineData(5000, 5000, LimitHit.None)]
    [InlineData(10_011, 10_011, LimitHit.None)]
    [InlineData(20_000, 10_011, LimitHit.Ceiling)]
    public void Is_settled_on_the_wage_between_one_and_three_averages(int wage, int expected, LimitHit hit)
    {
        var due = Ask.Statement(InChongqing.Earning(wage)).Of(Insurance.Medical, "2013-02").Terms.Due!;

        Assert.Equal((Yuan(expected), hit, BaseRule.Wage), (due.Amount, due.Hit, due.Rule));
        Assert.Equal(Yuan(3337), due.AverageWage);
        Assert.Equal(Book.Embedded.For(Book.Chongqing)!.AverageOf(2011)!.Citation, due.AverageCitation);
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
        var due = Ask.Statement(InChongqing).Of(Insurance.Pension, "2013-04").Terms.Due!;

        Assert.Equal((Yuan(3337), Rate.Whole, BaseRule.ShareOfAverage), (due.Amount, due.Share, due.Rule));
        Assert.Equal(Book.Embedded.For(Book.Chongqing)!.AverageOf(2011)!.Citation, due.AverageCitation);
        Assert.Equal(2011, Ask.Statement(InChongqing).Policy.LeavingAverageYear);
    }

    [Fact]
    public void Says_that_the_rule_is_known_from_a_report()
    {
        var statement = Ask.Statement(InChongqing);

        Assert.True(statement.Has(NoteCode.LeavingRuleAsReported));
        Assert.False(statement.Has(NoteCode.LeavingRuleUnverified));
    }

    [Theory]
    [InlineData("2013-07-03", true)]
    [InlineData("2013-07-04", false)]
    [InlineData("2013-08-20", false)]
    public void Is_refused_once_the_average_of_the_year_before_is_public(string leftOn, bool isAnswered)
    {
        var request = InChongqing.LeftOn(leftOn);
        if (isAnswered)
        {
            Assert.NotNull(Ask.Statement(request));
            return;
        }

        var refusal = Ask.Refusal(request);
        Assert.Equal(RefusalCode.AverageAlreadyPublished, refusal.Code);
        Assert.Equal((2012, Yuan(3783)), (refusal.Average?.Year, refusal.Average?.Monthly));
    }

    [Fact]
    public void Without_a_day_of_leaving_the_year_of_the_last_month_counts()
    {
        var request = Some.ZhangSan.In(Book.Chongqing).KnownOn("2013-02-28") with { Months = Months("2012-11", "2013-02") };

        Assert.Equal((1335m, 3337m), Ask.Statement(request).Bases(Insurance.Pension));
    }

    [Fact]
    public void August_2013_in_Chongqing_is_an_annual_adjustment_even_with_an_average_of_its_own()
    {
        var request = Some.Request(Situation.Leaving, "2013-01", "2013-08").In(Book.Chongqing).LeftOn("2013-08-20") with { OldAverageWage = Yuan(3337) };

        Assert.Equal(RefusalCode.AverageAlreadyPublished, Ask.Refusal(request).Code);
    }

    [Fact]
    public void Is_refused_where_no_rule_is_known()
    {
        var refusal = Ask.Refusal(InBeijing);

        Assert.Equal((RefusalCode.NoLeavingRule, Book.Beijing), (refusal.Code, refusal.City?.Code));
        Assert.Empty(refusal.Insurances);
        Assert.Null(refusal.Months);
    }

    [Fact]
    public void Is_refused_for_months_that_the_rule_is_not_known_for() =>
        Assert.Equal(RefusalCode.NoLeavingRule, Ask.Refusal(InChongqing with { Months = Months("2012-12", "2013-04") }).Code);

    [Fact]
    public void Is_answered_with_a_caveat_where_the_user_gives_the_average()
    {
        var statement = Ask.Statement(InBeijing with { OldAverageWage = Yuan(4672) });

        Assert.True(statement.Has(NoteCode.LeavingRuleUnverified));
        Assert.False(statement.Has(NoteCode.LeavingRuleAsReported));
        Assert.Equal(4672m, statement.Bases(Insurance.Pension).Due);
        Assert.Null(statement.Policy.LeavingAverageYear);
    }

    [Fact]
    public void Is_refused_on_a_day_before_any_average_was_public() =>
        Assert.Equal(RefusalCode.NoAverageKnown, Ask.Refusal(InChongqing.KnownOn("2000-01-01")).Code);

    [Fact]
    public void Needs_an_average_where_no_city_is_named() =>
        Assert.Equal(RefusalCode.OldAverageNeeded, Ask.Refusal(Some.ZhangSan with { OldAverageWage = null }).Code);

    [Theory]
    [InlineData("2013-01-10")]
    [InlineData("2012-07-31")]
    public void Uses_the_newest_average_known_on_the_day(string knownOn) =>
        Assert.Equal(2011, Ask.Statement(InChongqing.KnownOn(knownOn)).Policy.LeavingAverageYear);
}
