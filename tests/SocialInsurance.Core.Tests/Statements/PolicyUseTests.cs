using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>What a statement says of the policy behind it, so that it can be made again.</summary>
public sealed class PolicyUseTests
{
    private static readonly BackPaymentRequest InChongqing =
        Some.Request(Situation.Leaving, "2013-01", "2013-04").In(Book.Chongqing).LeftOn("2013-04-26").WithWorkInjuryAt(0.5m);

    private static LeaversRule SettlementOf2013 => Assert.Single(
        Book.Embedded.For(Book.Chongqing).Leavers, rule => rule.Route == LeaversRoute.SettledOnLeaving && rule.Months.Contains(Month("2013-04")));

    [Fact]
    public void Names_the_edition_and_the_day()
    {
        var policy = Ask.Statement(InChongqing).Policy;

        Assert.Equal((Book.Embedded.Version, Day("2013-04-26")), (policy.Version, policy.KnownOn));
    }

    [Fact]
    public void Names_each_source_once()
    {
        var policy = Ask.Statement(InChongqing).Policy;

        Assert.Distinct(policy.Citations);
        Assert.Distinct(policy.Sources);
        Assert.Contains(policy.Sources, source => source.Title.Contains("重庆晚报", StringComparison.Ordinal) || source.Id == "CQ-NEWS-2013");
        Assert.Contains(SettlementOf2013.Citation, policy.Citations);
    }

    [Fact]
    public void Cites_every_row_that_a_month_used()
    {
        var statement = Ask.Statement(Some.Request(Situation.MissedMonths, "2013-03", "2013-04").In(Book.Beijing).Earning(1000));

        foreach (var terms in statement.Insurances.SelectMany(insurance => insurance.Months).Select(month => month.Inputs))
        {
            Assert.Contains(terms.Due!.Citation!, statement.Policy.Citations);
            Assert.All(terms.Rates.Employer.Rows, row => Assert.Contains(row.Citation, statement.Policy.Citations));
        }
    }

    /// <summary>What was paid within the old limits, what is due within the new, and the round that tells them apart.</summary>
    [Fact]
    public void Cites_both_bases_and_the_round_of_an_adjustment()
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).For(Insurance.Pension).Earning(1500));
        var terms = statement.Of(Insurance.Pension).Months[0].Inputs;

        Assert.NotEqual(terms.Paid!.Citation, terms.Due!.Citation);
        Assert.Equal(
            [terms.Paid.Citation!, terms.Due.Citation!, terms.Rates.Employer.Rows[0].Citation, Assert.Single(statement.Policy.Rounds).Citation],
            statement.Policy.Citations);
    }

    [Fact]
    public void Cites_the_average_and_the_rule_on_which_someone_who_leaves_is_settled()
    {
        var chongqing = Book.Embedded.For(Book.Chongqing);

        Assert.Contains(chongqing.AverageOf(2011)!.Citation, Ask.Statement(InChongqing).Policy.Citations);
        Assert.Contains(chongqing.AverageOf(2011)!.Citation, Ask.Statement(InChongqing.Earning(5000)).Policy.Citations);
        Assert.Contains(SettlementOf2013.Citation, Ask.Statement(InChongqing).Policy.Citations);
    }

    [Fact]
    public void Is_not_provisional_where_nobody_knows_what_is_due()
    {
        var unknown = Some.Request(Situation.MissedMonths, "2011-05", "2011-05").In(Book.Beijing).Earning(8000).For(Insurance.WorkInjury).WithWorkInjuryAt(0.5m);

        Assert.Null(Ask.Statement(unknown).Of(Insurance.WorkInjury).Months[0].Inputs.Due);
        Assert.False(Ask.Statement(unknown).Policy.IsProvisional);
    }

    [Fact]
    public void Cites_nothing_where_everything_was_given() => Assert.Empty(Ask.Statement(Some.ZhangSan).Policy.Citations);

    [Fact]
    public void Tells_what_the_user_stated_differently()
    {
        var everything = Some.XiaoZhang.FormerlyWithin(Limits(3000, 20_000)) with { OldAverageWage = Yuan(3337), NewAverageWage = Yuan(3783) };

        Assert.Equal(Enum.GetValues<PolicyOverride>(), Ask.Statement(everything).Policy.Overridden);
        Assert.Empty(Ask.Statement(InChongqing).Policy.Overridden);
        Assert.Equal([PolicyOverride.OldAverageWage], Ask.Statement(InChongqing with { OldAverageWage = Yuan(4000) }).Policy.Overridden);
    }

    /// <summary>A provisional floor that was paid on is history; only what is due may still change.</summary>
    [Fact]
    public void Is_provisional_when_what_is_due_may_still_change()
    {
        var paidOnCarriedOnFloor = Ask.Statement(InChongqing);
        Assert.True(paidOnCarriedOnFloor.Of(Insurance.Pension, "2013-01").Inputs.Paid!.IsProvisional);
        Assert.False(paidOnCarriedOnFloor.Policy.IsProvisional);

        var missed = Some.Request(Situation.MissedMonths, "2013-02", "2013-02").In(Book.Chongqing).For(Insurance.Pension).Earning(1000);
        Assert.True(Ask.Statement(missed.KnownOn("2013-04-26")).Policy.IsProvisional);
        Assert.False(Ask.Statement(missed).Policy.IsProvisional);
    }
}
