using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>Where the figures come from and when they became known. The reader refuses what fails here; the book is asked once more.</summary>
public sealed class ProvenanceTests
{
    private const string Nation = "000000";

    /// <summary>The cities, and the rules of the nation, which are kept to the same.</summary>
    public static TheoryData<string> Cities { get; } = [Nation, .. Book.CityCodes];

    [Theory]
    [MemberData(nameof(Cities))]
    public void Every_row_has_a_source(string city) =>
        Assert.All(CitationsOf(PolicyOf(city)), citation => Assert.NotEmpty(citation.Sources));

    [Theory]
    [MemberData(nameof(Cities))]
    public void Every_source_is_used(string city)
    {
        var policy = PolicyOf(city);
        var used = CitationsOf(policy).SelectMany(citation => citation.Sources).Concat(policy.Conflicts.SelectMany(conflict => conflict.Sources));

        Assert.Empty(policy.Sources.Except(used));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Every_source_can_be_found_again(string city) =>
        Assert.All(PolicyOf(city).Sources, source => Assert.DoesNotContain(
            ["stored page", "public code", ".txt", "github:"],
            trace => source.Address.Contains(trace, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Cities))]
    public void A_source_is_the_same_in_every_city(string city) =>
        Assert.All(PolicyOf(city).Sources, source => Assert.All(
            Book.CityCodes.Prepend(Nation).SelectMany(other => PolicyOf(other).Sources).Where(other => other.Id == source.Id),
            other => Assert.Equal(source, other)));

    [Theory]
    [MemberData(nameof(Cities))]
    public void Nothing_was_published_years_away_from_the_month_in_which_it_took_effect(string city)
    {
        var policy = PolicyOf(city);

        Assert.All(policy.Limits, row => AssertPlausible(row.Published, row.Months.From));
        Assert.All(policy.Averages, row => AssertPlausible(row.Published, new(row.Year + 1, 1)));
        Assert.All(policy.Rounds, round => AssertPlausible(round.Announced, new(round.Year, 1)));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Months_ascend(string city)
    {
        var policy = PolicyOf(city);

        Assert.Equal(policy.Averages.Select(average => average.Year).Order(), policy.Averages.Select(average => average.Year));
        Assert.Equal(policy.Limits.Select(row => row.Months.From).Order(), policy.Limits.Select(row => row.Months.From));
        Assert.Equal(policy.Rounds.Select(round => round.Year).Order(), policy.Rounds.Select(round => round.Year));
        Assert.All(policy.Rounds, round => Assert.Equal(round.Months.Order(), round.Months));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void What_was_calculated_says_so(string city)
    {
        var policy = PolicyOf(city);

        Assert.All(policy.Averages.Where(average => average.IsDerived), average => Assert.NotNull(average.Citation.Note));
        Assert.All(policy.Rounds.Where(round => round.AreDatesInferred), round => Assert.NotNull(round.Citation.Note));
        Assert.All(policy.Limits.Where(row => row.AverageAnnual is null && row.IsAverageDerived), row => Assert.NotNull(row.AverageWage));
    }

    private static CityPolicy PolicyOf(string code) => code is Nation ? Book.National : Book.For(code);

    private static void AssertPlausible(PublicationDate published, YearMonth effective)
    {
        if (published.KnownFrom is { } day)
        {
            Assert.InRange(((day.Year - effective.Year) * 12) + day.Month - effective.Month, -36, 36);
        }
    }

    private static IEnumerable<Citation> CitationsOf(CityPolicy city) =>
    [
        .. city.PolicyYearStarts.Select(start => start.Citation),
        .. city.Averages.Select(average => average.Citation),
        .. city.Limits.Select(row => row.Citation),
        .. city.Rates.Select(row => row.Citation),
        .. city.Rounds.Select(round => round.Citation),
        .. city.Rules.Select(rule => rule.Citation),
        .. city.NotComputed.Select(item => item.Citation),
        .. city.Leavers.Select(rule => rule.Citation),
        .. city.Reliefs.Select(relief => relief.Citation),
        .. city.Deferrals.Select(deferral => deferral.Citation),
        .. city.FlexibleMakeUps.Select(made => made.Citation),
        .. city.LateFeeCaps.Select(cap => cap.Citation),
        .. city.Offices.Select(office => office.Citation),
        .. ImmutableArray.Create(city.RuralUnemployment?.Citation, city.CarryOn?.Citation, city.LateFee?.Citation, city.MoneyRounding?.Citation).OfType<Citation>(),
    ];
}
