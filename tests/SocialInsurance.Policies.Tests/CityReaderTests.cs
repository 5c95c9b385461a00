using System.Globalization;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Tests;

public sealed class CityReaderTests
{
    private static readonly CityPolicy City = CityReader.Read(TinyCity.Sound);

    [Fact]
    public void Reads_what_a_city_has_once()
    {
        Assert.Equal(("990000", "小城", "Tinytown"), (City.Code, City.ChineseName, City.EnglishName));
        Assert.Equal(new LocalDate(2014, 6, 30), City.AsOf);
        Assert.Equal([1, 7], City.PolicyYearStarts.Select(start => start.StartMonth));
        Assert.Equal(new MonthSpan(new(2011, 1), null), City.CarryOn?.Months);
        Assert.Equal((LateFeeStart.NextMonth, true), (City.LateFee?.Start, City.LateFee?.IncludesLastDay));
        Assert.Null(City.Rounding);
        Assert.Equal("1335与1334", Assert.Single(City.Conflicts).What);
        Assert.Equal(["2010年"], City.Gaps);
        Assert.Equal(["NEWS", "NOTICE"], City.Sources.Select(source => source.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Reads_what_a_city_says_of_its_own_figures()
    {
        Assert.Equal([(2011, 2013), (2014, (int?)null)], City.RoundingProfiles.Select(profile => (profile.FirstYear, profile.LastYear)));
        Assert.Equal((AverageBasis.Year, RoundingStep.DownToYuan), (City.RoundingProfiles[1].Basis, City.RoundingProfiles[1].Ceiling));
        Assert.Equal("缴费基数保留到角", Assert.Single(City.Rules).Text);
        Assert.Equal((PolicyTable.Limits, PolicyGroup.Everyone, new MonthSpan(new(2009, 1), new(2011, 12))), GapAt(0));
        Assert.Equal((PolicyTable.Rates, PolicyGroup.Rural, new MonthSpan(new(2009, 1), null)), GapAt(1));

        static (PolicyTable Of, PolicyGroup Group, MonthSpan Months) GapAt(int index) =>
            (City.DeclaredGaps[index].Of, City.DeclaredGaps[index].Group, City.DeclaredGaps[index].Months);
    }

    [Fact]
    public void Reads_what_a_city_orders_for_particular_people()
    {
        Assert.Equal((new YearMonth(2013, 6), new YearMonth(2013, 7)), (City.RuralUnemployment?.ZeroUntil, City.RuralUnemployment?.UnifiedFrom));
        Assert.Equal([Insurance.Unemployment], Assert.Single(City.LateFeeCaps).Insurances);

        var made = Assert.Single(City.FlexibleMakeUps);
        Assert.Equal(new MonthRange(new(2012, 1), new(2012, 12)), made.Months);
        Assert.Equal((new LocalDate(2013, 1, 1), new LocalDate(2013, 12, 31)), (made.PaidFrom, made.PaidUntil));

        var office = Assert.Single(City.Offices);
        Assert.Equal(("举报投诉科", new MonthSpan(new(2013, 1), null), Confidence.C), (office.Text, office.Months, office.Citation.Confidence));
    }

    [Fact]
    public void Reads_the_rules_for_leavers()
    {
        var (declared, settled) = (City.Leavers[0], City.Leavers[1]);

        Assert.Equal((LeaversRoute.FormerEmployer, LeaversBasis.Explicit, AdvanceRule.No), (declared.Route, declared.Basis, declared.Advance));
        Assert.True(declared is { IsOnApplication: true, IsClosedByTransfer: true, Settlement: null });
        Assert.Equal(new LocalDate(2013, 7, 1), declared.StatusDay);
        Assert.True(declared.Covers(Insurance.Medical, new(2013, 2)));
        Assert.Equal(SettlementShares.Usual, settled.Settlement);
        Assert.Equal((new MonthRange(new(2013, 1), new(2013, 6)), null), (settled.Months, settled.StatusDay));
    }

    [Fact]
    public void Reads_reliefs_and_deferrals()
    {
        var (exempt, halved) = (City.Reliefs[0], City.Reliefs[1]);

        Assert.Equal((ReliefKind.Exempt, new YearMonth(2013, 6), null), (exempt.Kind, exempt.CertainTo, exempt.EmployerRate));
        Assert.True(exempt.IsFor(EmployerSize.Medium));
        Assert.False(exempt.IsFor(EmployerSize.Large));
        Assert.True(halved.IsFor(EmployerSize.PublicBody));
        Assert.Equal((new YearMonth(2013, 2), Rate.FromPercent(4), Rate.FromPercent(4.5m)), (halved.CertainTo, halved.EmployerRate, halved.EmployerRateHighest));
        Assert.Equal((LaterPayment.Covered, LaterPayment.Unknown), (exempt.LaterPayment, halved.LaterPayment));

        Assert.True(City.Deferrals[0].Covers(Insurance.Pension, new(2013, 4)));
        Assert.False(City.Deferrals[1].Covers(Insurance.Unemployment, new(2013, 4)));
        Assert.Equal(new LocalDate(2014, 6, 30), City.Deferrals[0].LateFeeFreeUntil);
    }

    [Theory]
    [InlineData("leavers.json")]
    [InlineData("reliefs.json")]
    [InlineData("deferrals.json")]
    public void Reads_a_city_that_has_not_one_of_the_later_tables(string file)
    {
        var city = CityReader.Read(TinyCity.Sound.Without(file));

        Assert.Equal(file is "leavers.json", city.Leavers.IsEmpty);
        Assert.Equal(file is "reliefs.json", city.Reliefs.IsEmpty);
        Assert.Equal(file is "deferrals.json", city.Deferrals.IsEmpty);
    }

    [Fact]
    public void Reads_a_city_of_six_files_as_it_was_before_there_were_more()
    {
        var city = CityReader.Read(TinyCity.Sound.Without("leavers.json").Without("reliefs.json").Without("deferrals.json")
            .WithoutKeys("city.json", "ruralUnemployment", "lateFeeCaps", "flexibleMakeUps", "offices"));

        Assert.Null(city.RuralUnemployment);
        Assert.True(city is { LateFeeCaps.IsEmpty: true, FlexibleMakeUps.IsEmpty: true, Offices.IsEmpty: true, Leavers.IsEmpty: true });
    }

    [Fact]
    public void Reads_when_a_round_is_collected_and_what_it_starts()
    {
        var round = CityReader.Read(TinyCity.Sound.Writing(
            "rounds.json", instead: "\"collectedFrom\": \"2013-08-01\", \"startsDeclaredWage\": true, \"window\": null, \"rule\": \"补缴差额\"", of: "\"window\": null, \"rule\": \"补缴差额\"")).Rounds[1];

        Assert.Equal((new LocalDate(2013, 8, 1), true), (round.CollectedFrom, round.StartsDeclaredWage));
        Assert.Equal((null, false), (City.Rounds[1].CollectedFrom, City.Rounds[1].StartsDeclaredWage));
    }

    [Fact]
    public void Takes_all_insurances_to_be_meant_where_none_is_written()
    {
        var some = CityReader.Read(TinyCity.Sound
            .Writing("city.json", instead: "\"startMonth\": 7, \"insurances\": [\"medical\"]", of: "\"startMonth\": 7")
            .Writing("averages.json", instead: "\"monthly\": 3783, \"insurances\": [\"pension\"]", of: "\"monthly\": 3783"));

        Assert.Equal(Insurances.All, City.PolicyYearStarts[1].Insurances);
        Assert.Equal(Insurances.All, City.CarryOn?.Insurances);
        Assert.Equal([Insurance.Medical], some.PolicyYearStarts[1].Insurances);
        Assert.Equal([Insurance.Pension], some.Averages[1].Insurances);
        Assert.Equal(2012, City.AverageOf(2012)?.Year);
        Assert.Null(some.AverageOf(2012));
    }

    [Fact]
    public void Reads_a_policy_year_that_begins_with_each_notice()
    {
        var city = CityReader.Read(TinyCity.Sound.Writing("city.json", instead: "\"startMonth\": null", of: "\"startMonth\": 7"));

        Assert.Equal([1, null], city.PolicyYearStarts.Select(start => start.StartMonth));
    }

    [Fact]
    public void Reads_tiers_and_inferred_dates()
    {
        var rates = CityReader.Read(TinyCity.Sound.Writing("rates.json", instead: "\"employer\": 20, \"tier\": 2, ", of: "\"employer\": 20, "));
        var limits = CityReader.Read(TinyCity.Sound.Writing("limits.json", instead: "\"floor\": 1513, \"datesInferred\": true, \"averageAnnual\": 45392", of: "\"floor\": 1513"));

        Assert.Equal(2, rates.Rates[0].Tier);
        Assert.Null(City.Rates[0].Tier);
        Assert.True(limits.Limits[1].AreDatesInferred);
        Assert.Equal(Yuan.FromWholeYuan(45392), limits.Limits[1].AverageAnnual);
        Assert.False(City.Limits[1].AreDatesInferred);
    }

    [Fact]
    public void Reads_an_average_published_in_a_month_known_only_as_a_month()
    {
        var average = City.Averages[0];

        Assert.Equal((2011, Yuan.FromWholeYuan(40042), Yuan.FromWholeYuan(3337)), (average.Year, average.Annual, average.Monthly));
        Assert.Equal(PublicationDate.In(new YearMonth(2012, 7)), average.Published);
        Assert.True(average.IsForContributions);
        Assert.False(average.IsDerived);
    }

    [Fact]
    public void Reads_limits_that_are_known_unlimited_or_unknown()
    {
        var unknown = CityReader.Read(TinyCity.Sound.Writing("limits.json", instead: "\"floor\": null", of: "\"floor\": 1513"));

        Assert.Equal(new BaseLimits(Limit.At(Yuan.FromWholeYuan(1335)), Limit.At(Yuan.FromWholeYuan(10011))), City.Limits[0].Limits);
        Assert.Equal(Limit.Unlimited, City.Limits[1].Limits.Ceiling);
        Assert.Equal(Limit.Unknown, unknown.Limits[1].Limits.Floor);
    }

    [Fact]
    public void Gives_every_row_the_sources_it_names()
    {
        var limits = City.Limits[1];

        Assert.Equal("https://example.org/2", Assert.Single(limits.Citation.Sources).Address);
        Assert.Equal((Confidence.A, "按全市平均"), (limits.Citation.Confidence, limits.Citation.Note));
    }

    [Fact]
    public void Reads_an_unknown_rate_as_unknown_and_classes_in_percent()
    {
        var injury = City.Rates[1];

        Assert.Null(injury.Employer);
        Assert.Equal(Rate.Zero, injury.Employee);
        Assert.Equal([Rate.FromPercent(0.5m), Rate.FromPercent(1), Rate.FromPercent(2)], injury.Classes);
        Assert.Empty(City.Rates[0].Classes);
    }

    [Fact]
    public void Reads_a_round_without_months()
    {
        Assert.Empty(City.Rounds[0].Months);
        Assert.Null(City.Rounds[0].NewPolicyYear);
        Assert.Equal([new YearMonth(2013, 1), new YearMonth(2013, 2)], City.Rounds[1].Months);
        Assert.Equal(GenerationRoute.Agency, City.Rounds[1].Generation);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Reads_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var city = CityReader.Read(TinyCity.Sound);
            Assert.Equal(Rate.FromPercent(0.5m), city.Rates[1].Classes[0]);
            Assert.Equal(PublicationDate.On(new LocalDate(2013, 7, 4)), city.Limits[1].Published);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
