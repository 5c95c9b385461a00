using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>Limits decreed for the time until the final ones are published, and rounds that settle the difference.</summary>
public sealed class ProvisionalLimitsTests
{
    [Fact]
    public void Jinan_paid_2023_on_provisional_limits_until_the_lower_final_ones_were_published()
    {
        var paid = Limits(Jinan, "2023-03", Day("2023-03-31"), Insurance.Pension);
        var due = Limits(Jinan, "2023-03", Day("2023-07-04"), Insurance.Pension);

        Assert.Equal((4378m, 21888m), paid.Amounts());
        Assert.True(paid.IsProvisional);
        Assert.Equal((4242m, 21207m), due.Amounts());
        Assert.False(due.IsProvisional);
    }

    [Fact]
    public void Jinan_had_other_provisional_limits_for_people_on_their_own_account()
    {
        Assert.Equal((3980m, 19899m), Limits(Jinan, "2023-03", Day("2023-03-31"), Insurance.Pension, contributor: Contributor.Flexible).Amounts());
        Assert.Equal((4242m, 21207m), Limits(Jinan, "2023-03", Today, Insurance.Pension, contributor: Contributor.Flexible).Amounts());
    }

    [Fact]
    public void Where_the_provisional_limits_of_an_insurance_are_unknown_nothing_is_borrowed() =>
        Assert.Equal(PolicyGap.NotInBook, Limits(Jinan, "2023-03", Day("2023-03-31"), Insurance.Unemployment).Gap);

    [Fact]
    public void A_month_outside_a_round_takes_the_provisional_limits_by_their_days()
    {
        Assert.Equal((4494m, 24042m), Limits(Nanjing, "2023-05", Day("2023-05-31"), Insurance.Pension).Amounts());
        Assert.True(Limits(Nanjing, "2023-05", Today, Insurance.Pension).IsProvisional);
        Assert.Equal((4250m, 21821m), Limits(Nanjing, "2022-05", Day("2022-05-31"), Insurance.Pension).Amounts());
        Assert.Equal((4250m, 22470m), Limits(Nanjing, "2022-05", Today, Insurance.Pension).Amounts());
    }

    [Fact]
    public void A_round_whose_announcement_nobody_noted_is_certain_while_its_months_last_and_from_the_research_on()
    {
        var between = Limits(Nanjing, "2022-05", Day("2023-05-31"), Insurance.Pension);

        Assert.Equal(PolicyGap.PublicationUnknown, between.Gap);
    }

    [Fact]
    public void Months_rebased_to_new_limits_are_paid_on_the_old_and_owe_the_new()
    {
        Assert.Equal((3017.01m, 15085.05m), Limits(Hefei, "2019-12", Today, Insurance.Pension).Amounts());
        Assert.Equal((3017.01m, 15085.05m), Limits(Hefei, "2020-03", Day("2020-03-31"), Insurance.Pension).Amounts());
        Assert.Equal((3017.01m, 16365.72m), Limits(Hefei, "2020-03", Today, Insurance.Pension).Amounts());
    }

    [Fact]
    public void Months_paid_on_limits_that_no_source_names_have_no_answer_until_the_round()
    {
        Assert.Equal(PolicyGap.NotInBook, Limits(Changsha, "2023-03", Day("2023-03-31"), Insurance.Pension).Gap);
        Assert.Equal((3770m, 18852m), Limits(Changsha, "2023-03", Day("2023-07-31"), Insurance.Pension).Amounts());
    }

    [Fact]
    public void A_policy_year_is_carried_on_with_the_limits_with_which_it_ended()
    {
        Assert.Equal((2697m, 16179m), Limits(Chengdu, "2019-12", Today, Insurance.Pension).Amounts());
        Assert.Equal((3353m, 20116m), Limits(Chengdu, "2019-03", Today, Insurance.Pension).Amounts());
        Assert.Equal((2408m, 14958m), Limits(Guangzhou, "2016-08", Day("2016-08-31"), Insurance.Pension).Amounts());
    }

    [Fact]
    public void Hangzhou_carries_on_where_no_round_was_found()
    {
        var before = Limits(Hangzhou, "2025-03", Day("2025-03-31"), Insurance.Pension);

        Assert.Equal((4812m, 24930m), before.Amounts());
        Assert.True(before.IsProvisional);
        Assert.Equal((4986m, 25299m), Limits(Hangzhou, "2025-03", Day("2025-09-17"), Insurance.Pension).Amounts());
    }

    [Fact]
    public void A_city_may_carry_on_some_insurances_only()
    {
        Assert.Equal([Insurance.Pension], Book.For(Chengdu).CarryOn?.Insurances);
        Assert.Equal(PolicyGap.NotYetPublished, Limits(Chengdu, "2015-06", Day("2015-06-08"), Insurance.Medical).Gap);
        Assert.Equal((1634m, 12254m), Limits(Chengdu, "2015-06", Day("2015-06-08"), Insurance.Pension).Amounts());
    }

    [Fact]
    public void A_round_of_rates_leaves_the_limits_alone()
    {
        Assert.True(Assert.Single(Book.For(Shanghai).Rounds, round => round.Year == 2017).IsOfRates);
        Assert.Null(Book.For(Shanghai).RoundFor(Insurance.Medical, Month("2017-02")));
        Assert.Equal((3563m, 17817m), Limits(Shanghai, "2017-02", Today, Insurance.Medical).Amounts());
    }

    [Fact]
    public void A_new_average_counts_as_published_for_the_insurances_of_its_round_only()
    {
        Assert.Equal((3632m, 18159m), Limits(Xian, "2021-03", Day("2021-11-30"), Insurance.Pension).Amounts());
        Assert.Equal(PolicyGap.PublicationUnknown, Limits(Xian, "2021-08", Day("2021-11-30"), Insurance.Medical).Gap);
    }
}
