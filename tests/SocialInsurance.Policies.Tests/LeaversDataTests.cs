using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>What the cities decided about people who left, typed off the research by hand, and how it stands beside the rounds.</summary>
public sealed class LeaversDataTests
{
    public static TheoryData<string> Cities { get; } = [.. Book.CityCodes];

    [Theory]
    [InlineData(Beijing, "2013-04", Insurance.Medical, LeaversRoute.FormerEmployer, LeaversBasis.Explicit, false, false, Confidence.A)]
    [InlineData(Beijing, "2025-08", Insurance.Pension, LeaversRoute.Unknown, LeaversBasis.NotFound, false, false, Confidence.A)]
    [InlineData(Beijing, "2023-07", Insurance.Pension, LeaversRoute.NotAdjusted, LeaversBasis.NoRound, false, false, Confidence.B)]
    [InlineData(Chongqing, "2023-07", Insurance.Pension, LeaversRoute.NotAdjusted, LeaversBasis.Scope, false, false, Confidence.B)]
    [InlineData(Hangzhou, "2022-10", Insurance.Pension, LeaversRoute.NotAdjusted, LeaversBasis.Explicit, false, true, Confidence.A)]
    [InlineData(Hangzhou, "2023-10", Insurance.Pension, LeaversRoute.NotAdjusted, LeaversBasis.Explicit, false, true, Confidence.C)]
    [InlineData(Ningbo, "2023-11", Insurance.Unemployment, LeaversRoute.NotAdjusted, LeaversBasis.Explicit, false, true, Confidence.A)]
    [InlineData(Hefei, "2023-05", Insurance.Medical, LeaversRoute.FormerEmployer, LeaversBasis.Explicit, true, true, Confidence.A)]
    [InlineData(Hefei, "2024-08", Insurance.Pension, LeaversRoute.FormerEmployer, LeaversBasis.Explicit, true, false, Confidence.A)]
    [InlineData(Jinan, "2021-08", Insurance.Medical, LeaversRoute.CurrentEmployer, LeaversBasis.Explicit, false, true, Confidence.B)]
    [InlineData(Qingdao, "2015-03", Insurance.Pension, LeaversRoute.CurrentEmployer, LeaversBasis.Explicit, false, false, Confidence.B)]
    [InlineData(Chengdu, "2023-03", Insurance.Pension, LeaversRoute.FormerEmployer, LeaversBasis.Explicit, true, false, Confidence.A)]
    [InlineData(Chengdu, "2023-05", Insurance.Unemployment, LeaversRoute.NotAdjusted, LeaversBasis.Scope, false, false, Confidence.A)]
    [InlineData(Chengdu, "2024-08", Insurance.WorkInjury, LeaversRoute.FormerEmployer, LeaversBasis.Explicit, false, false, Confidence.B)]
    [InlineData(Changsha, "2024-08", Insurance.Pension, LeaversRoute.Unknown, LeaversBasis.NotFound, false, false, Confidence.A)]
    [InlineData(Xian, "2025-09", Insurance.Pension, LeaversRoute.NotAdjusted, LeaversBasis.Scope, false, false, Confidence.B)]
    [InlineData("210200", "2023-08", Insurance.Pension, LeaversRoute.Unknown, LeaversBasis.Explicit, false, true, Confidence.A)]
    public void What_a_city_says_of_someone_who_left(
        string city, string month, Insurance insurance, LeaversRoute route, LeaversBasis basis, bool onApplication, bool closed, Confidence confidence)
    {
        var rule = Assert.Single(Book.For(city).Leavers, rule => rule.Covers(insurance, Month(month)));

        Assert.Equal(
            (route, basis, onApplication, closed, confidence),
            (rule.Route, rule.Basis, rule.IsOnApplication, rule.IsClosedByTransfer, rule.Citation.Confidence));
    }

    [Fact]
    public void Only_Shandong_lets_an_employer_hold_back_before_the_publication()
    {
        var advances = Book.CityCodes.SelectMany(city => Book.For(city).Leavers, (city, rule) => (city, rule)).Where(one => one.rule.Advance == AdvanceRule.Yes);

        Assert.Equal([(Jinan, "2024-01"), (Qingdao, "2024-01")], advances.Select(one => (one.city, FormattableString.Invariant($"{one.rule.Months.From:uuuu-MM}"))));
    }

    [Theory]
    [InlineData("2010-02", "2010-06")]
    [InlineData("2013-01", "2013-06")]
    public void Chongqing_settled_those_who_left_before_the_publication(string from, string to)
    {
        var rule = Assert.Single(Book.For(Chongqing).Leavers, rule => rule.Route == LeaversRoute.SettledOnLeaving && rule.Months.From == Month(from));

        Assert.Equal((Month(to), SettlementShares.Usual, Confidence.B), (rule.Months.To, rule.Settlement, rule.Citation.Confidence));
        Assert.All(Book.CityCodes.Where(city => city != Chongqing), city => Assert.DoesNotContain(Book.For(city).Leavers, other => other.Settlement is not null));
    }

    [Theory]
    [InlineData(Hefei, "2020-05", "2021-03-24")]
    [InlineData(Hefei, "2021-05", "2021-11-21")]
    [InlineData(Chengdu, "2023-05", "2023-08-18")]
    [InlineData(Hangzhou, "2020-05", "2020-07-01")]
    public void The_day_whose_status_decides_is_that_of_the_source(string city, string month, string day) =>
        Assert.Equal(Day(day), Assert.Single(Book.For(city).Leavers, rule => rule.Covers(Insurance.Pension, Month(month))).StatusDay);

    [Theory]
    [MemberData(nameof(Cities))]
    public void A_rule_names_months_of_the_round_it_speaks_of(string city)
    {
        foreach (var rule in Book.For(city).Leavers.Where(rule => rule is { Route: not LeaversRoute.SettledOnLeaving, Basis: not LeaversBasis.NoRound }))
        {
            foreach (var round in RoundsOf(city, rule))
            {
                Assert.All(rule.Months, month => Assert.Contains(month, round.Months));
                Assert.Contains(round.Leavers, new[] { LeaversRoute.Unknown, rule.Route, LeaversRoute.SettledOnLeaving });
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Where_no_earlier_month_is_adjusted_there_is_no_round_of_it(string city) =>
        Assert.All(Book.For(city).Leavers.Where(rule => rule.Basis == LeaversBasis.NoRound), rule => Assert.Empty(RoundsOf(city, rule)));

    [Fact]
    public void Some_rounds_put_the_newly_declared_wage_into_force()
    {
        var rounds = Book.CityCodes.SelectMany(city => Book.For(city).Rounds.Where(round => round.StartsDeclaredWage).Select(round => (city, round.Year)));

        Assert.Equal(
            [(Hangzhou, 2019), (Hangzhou, 2020), (Hangzhou, 2021), (Hangzhou, 2022), (Hangzhou, 2023), (Ningbo, 2021), (Ningbo, 2022), (Ningbo, 2023),
                (Wenzhou, 2021), (Wenzhou, 2022), (Wenzhou, 2023), (Hefei, 2021)], rounds);
    }

    [Theory]
    [InlineData(Beijing, 2013, "2013-08-01")]
    [InlineData(Chongqing, 2023, "2023-08-01")]
    [InlineData(Xian, 2025, "2025-10-01")]
    [InlineData(Shanghai, 2025, "2025-10-01")]
    public void The_first_day_of_collection_is_that_of_the_source(string city, int year, string day) =>
        Assert.Equal(Day(day), Assert.Single(Book.For(city).Rounds, round => round.Year == year).CollectedFrom);

    [Fact]
    public void Chongqing_adjusted_seven_months_of_2023()
    {
        Assert.Equal((3957m, 19784m), Limits(Chongqing, "2023-07", Day("2023-07-09"), Insurance.Pension).Amounts());
        Assert.Equal((4118m, 20587m), Limits(Chongqing, "2023-07", Today, Insurance.Pension).Amounts());
        Assert.Equal(7, Book.For(Chongqing).RoundFor(Insurance.Medical, Month("2023-07"))?.Months.Length);
        Assert.Null(Book.For(Chongqing).RoundFor(Insurance.Medical, Month("2023-08")));
    }

    [Fact]
    public void Qingdao_raised_the_floor_of_2025_and_nobody_printed_the_ceiling()
    {
        Assert.Equal((4504m, null), Limits(Qingdao, "2025-09", Today, Insurance.Pension).Amounts());
        Assert.Equal(9, Book.For(Qingdao).RoundFor(Insurance.WorkInjury, Month("2025-09"))?.Months.Length);
    }

    private static IEnumerable<AdjustmentRound> RoundsOf(string city, LeaversRule rule) => Book.For(city).Rounds.Where(round =>
        !round.IsOfRates && round.Insurances.Intersect(rule.Insurances).Any() && round.Months.Any(rule.Months.Contains));
}
