using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Months;

/// <summary>年度补差 by city: a round is the authority, then publication days, then a refusal by name.</summary>
public sealed class AdjustmentRoundTests
{
    private static BackPaymentRequest Adjust(string city, string from, string to) =>
        Some.Request(Situation.AnnualAdjustment, from, to).In(city).For(Insurance.Pension).Earning(1000);

    /// <summary>The limits of 2013 were published in June and used for June; only April and May were charged again.</summary>
    [Theory]
    [InlineData("2013-03", 1869, 1869)]
    [InlineData("2013-04", 1869, 2089)]
    [InlineData("2013-05", 1869, 2089)]
    [InlineData("2013-06", 2089, 2089)]
    [InlineData("2013-07", 2089, 2089)]
    public void Beijing_charged_April_and_May_2013_again_and_nothing_else(string month, int paid, int due) =>
        Assert.Equal(((decimal?)paid, due), Ask.Statement(Adjust(Book.Beijing, month, month)).Bases(Insurance.Pension));

    [Fact]
    public void A_period_across_the_round_takes_each_month_by_itself()
    {
        var statement = Ask.Statement(Adjust(Book.Beijing, "2013-03", "2013-06"));
        var cells = statement.Of(Insurance.Pension).Months.Select(month => month.Employee.Difference);

        Assert.Equal([Yuan(0), Yuan(17.60m), Yuan(17.60m), Yuan(0)], cells);
        Assert.Equal(2013, Assert.Single(statement.Policy.Rounds).Year);
    }

    [Fact]
    public void Who_asks_about_something_else_in_those_months_asks_about_no_round() => Assert.Empty(
        Ask.Statement(Some.Request(Situation.MissedMonths, "2013-03", "2013-06").In(Book.Beijing).For(Insurance.Pension).Earning(1000)).Policy.Rounds);

    /// <summary>Dalian announced on 16 August 2022 and charged August too: it was paid on the old limits.</summary>
    [Fact]
    public void The_month_of_the_announcement_was_paid_like_the_month_before()
    {
        var statement = Ask.Statement(Adjust("210200", "2022-07", "2022-08"));
        var bases = statement.Of(Insurance.Pension).Months.Select(line => (Paid: line.Inputs.Paid!.Amount, Due: line.Inputs.Due!.Amount)).ToList();

        Assert.Equal(bases[0], bases[1]);
        Assert.True(bases[1].Paid < bases[1].Due);
    }

    /// <summary>Asked before the announcement, the old policy year is what is known of those months.</summary>
    [Fact]
    public void A_round_not_yet_announced_owes_nothing_and_says_that_it_is_provisional()
    {
        var statement = Ask.Statement(Adjust(Book.Beijing, "2013-04", "2013-05").KnownOn("2013-08-20"));

        Assert.Equal((1869m, 1869m), statement.Bases(Insurance.Pension));
        Assert.True(statement.Policy.IsProvisional);
        Assert.True(statement.Has(NoteCode.ProvisionalPolicy));
        Assert.False(Ask.Statement(Adjust(Book.Beijing, "2013-04", "2013-05")).Policy.IsProvisional);
    }

    [Theory]
    [InlineData("2013-01", 1335, 1513)]
    [InlineData("2013-06", 1335, 1513)]
    public void Chongqing_charged_the_first_half_of_2013_again(string month, int paid, int due) =>
        Assert.Equal(((decimal?)paid, due), Ask.Statement(Adjust(Book.Chongqing, month, month)).Bases(Insurance.Pension));

    /// <summary>The limits of 2024 were published on 5 August, and no round of that year is known; until then the city carried the old ones on.</summary>
    [Theory]
    [InlineData("2024-07", 4118, 4359)]
    [InlineData("2024-08", 4359, 4359)]
    public void Without_a_round_the_publication_day_decides(string month, int paid, int due)
    {
        var statement = Ask.Statement(Adjust(Book.Chongqing, month, month));

        Assert.Equal(((decimal?)paid, due), statement.Bases(Insurance.Pension));
        Assert.Empty(statement.Policy.Rounds);
    }

    [Fact]
    public void Without_a_round_and_without_a_publication_day_it_is_refused_by_name()
    {
        var refusal = Ask.Refusal(Adjust(Book.Chongqing, "2021-02", "2021-05"));

        Assert.Equal(RefusalCode.LimitsPublicationUnknown, refusal.Code);
        Assert.Equal([Insurance.Pension], refusal.Insurances);
        Assert.Equal(Period("2021-02", "2021-05"), refusal.Months);
        Assert.Equal(Book.Chongqing, refusal.City?.Code);
    }

    /// <summary>Beijing has no rule that old limits are carried on until new ones are published.</summary>
    [Fact]
    public void Without_a_rule_of_carrying_on_a_month_before_publication_is_refused()
    {
        var refusal = Ask.Refusal(Adjust(Book.Beijing, "2011-04", "2011-04"));

        Assert.Equal(RefusalCode.LimitsWhenPayingUnknown, refusal.Code);
    }
}
