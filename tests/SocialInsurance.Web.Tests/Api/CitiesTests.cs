using SocialInsurance.Core.Policies;
using SocialInsurance.Policies;

namespace SocialInsurance.Web.Tests.Api;

public sealed class CitiesTests(ApiFixture api)
{
    private static readonly PolicyBook Book = EmbeddedPolicyBook.Open();

    public static TheoryData<string> Codes { get; } = [.. Book.CityCodes];

    [Fact]
    public async Task The_cities_are_listed_with_their_months()
    {
        var cities = (await api.Client.GetAsync(ApiClient.Cities)).Json.AsArray();

        Assert.Equal(Book.CityCodes, cities.Select(city => (string)city!["code"]!), StringComparer.Ordinal);
        Assert.Subset(
            cities.Select(city => $"{city!["code"]} {city["name"]} {city["englishName"]}").ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal) { "110000 北京 Beijing", "310000 上海 Shanghai", "500000 重庆 Chongqing" });
        Assert.All(cities, city => Assert.Matches("^20[0-9]{2}-[01][0-9]$", (string)city!["from"]!));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_city_is_told_with_all_its_values_and_their_sources(string code)
    {
        var city = (await api.Client.GetAsync($"{ApiClient.Cities}/{code}")).Json;

        Assert.Equal((code, Book.For(code).ChineseName), ((string?)city["code"], (string?)city["name"]));
        var sources = city["sources"]!.AsArray().Select(source => (string)source!["id"]!).ToHashSet(StringComparer.Ordinal);
        foreach (var table in new[] { "averages", "limits", "rates", "rounds", "leavers", "reliefs", "deferrals", "flexibleMakeUps", "lateFeeCaps", "offices" })
        {
            var rows = city[table]!.AsArray();
            Assert.True(rows.Count > 0 || table is not ("averages" or "limits" or "rates"), $"{code} has no {table}");
            Assert.All(rows, row =>
            {
                Assert.Matches("^[ABC]$", (string)row!["confidence"]!);
                Assert.NotEmpty(row["sources"]!.AsArray());
                Assert.Subset(sources, row["sources"]!.Words().ToHashSet(StringComparer.Ordinal));
            });
        }
    }

    [Fact]
    public async Task Beijings_limits_of_2013_are_those_of_the_notice()
    {
        var rows = (await api.Client.GetAsync($"{ApiClient.Cities}/110000")).Json["limits"]!.AsArray()
            .Where(row => (int)row!["policyYear"]! == 2013)
            .Select(row => $"{string.Join(' ', row!["insurances"]!.Words())}: {row["from"]}..{row["to"]} {row["floor"]}..{row["ceiling"]}, published {row["published"]}");

        Assert.Equal(
            [
                "pension unemployment: 2013-04..2014-06 2089..15669, published 2013-06",
                "workInjury medical maternity: 2013-04..2014-06 3134..15669, published 2013-06",
            ],
            rows,
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_is_uncertain_about_a_figure_is_told_with_it()
    {
        var chongqing = (await api.Client.GetAsync($"{ApiClient.Cities}/500000")).Json;
        var shenzhen = (await api.Client.GetAsync($"{ApiClient.Cities}/440300")).Json;

        Assert.Equal("upToYuan", (string?)chongqing["roundingProfiles"]!.AsArray()[^1]!["floor"]);
        Assert.Equal("upToYuan", (string?)chongqing["roundingProfiles"]!.AsArray()[^1]!["ceiling"]);
        Assert.All(chongqing["declaredGaps"]!.AsArray(), gap => Assert.NotEmpty((string)gap!["reason"]!));
        Assert.All(chongqing["conflicts"]!.AsArray(), conflict => Assert.NotEmpty(conflict!["sources"]!.AsArray()));
        Assert.Contains(chongqing["limits"]!.AsArray(), row => (decimal?)row!["averageAnnual"] == 45392m && (decimal?)row["floorPercent"] == 40m);
        Assert.Contains(chongqing["limits"]!.AsArray(), row => row!["offProfile"] is not null);
        Assert.Contains(shenzhen["rates"]!.AsArray(), row => (int?)row!["tier"] == 2);
        Assert.Contains(shenzhen["limits"]!.AsArray(), row => (string?)row!["group"] is "localHousehold" or "migrant" || (bool)row["datesInferred"]!);
    }

    [Fact]
    public async Task Chongqings_round_of_2013_names_its_months()
    {
        var round = (await api.Client.GetAsync($"{ApiClient.Cities}/500000")).Json["rounds"]!.AsArray().Single(round => (int)round!["year"]! == 2013)!;

        Assert.Equal(["2013-01", "2013-02", "2013-03", "2013-04", "2013-05", "2013-06"], round["months"]!.Words(), StringComparer.Ordinal);
        Assert.Equal(("2013-07-04", "settledOnLeaving", "unknown"), ((string?)round["announced"], (string?)round["leavers"], (string?)round["refunds"]));
    }

    [Fact]
    public async Task Chongqings_rules_for_leavers_name_the_months_in_which_they_are_settled()
    {
        var chongqing = (await api.Client.GetAsync($"{ApiClient.Cities}/500000")).Json;

        Assert.Equal(
            [
                "2010-02..2010-06 settledOnLeaving explicit 100..300",
                "2013-01..2013-06 settledOnLeaving explicit 100..300",
                "2018-01..2018-06 unknown notFound ..",
                "2022-01..2022-07 unknown notFound ..",
                "2023-01..2023-07 notAdjusted scope ..",
            ],
            chongqing["leavers"]!.AsArray().Select(
                rule => $"{rule!["from"]}..{rule["to"]} {rule["route"]} {rule["basis"]} {rule["lowestPercent"]}..{rule["highestPercent"]}"),
            StringComparer.Ordinal);
        Assert.Equal("unemployment", Assert.Single(Assert.Single(chongqing["lateFeeCaps"]!.AsArray())!["insurances"]!.Words()));
        Assert.Equal("2013-01..2013-12", $"{chongqing["offices"]![0]!["from"]}..{chongqing["offices"]![0]!["to"]}");
        Assert.Equal(("2018-12", "2019-01"), ((string?)chongqing["ruralUnemployment"]!["zeroUntil"], (string?)chongqing["ruralUnemployment"]!["unifiedFrom"]));
    }

    [Fact]
    public async Task Hangzhou_says_when_who_left_is_no_more_adjusted()
    {
        var rule = (await api.Client.GetAsync($"{ApiClient.Cities}/330100")).Json["leavers"]!.AsArray().Single(rule => (string?)rule!["from"] == "2022-01")!;

        Assert.Equal(("2022-10", "notAdjusted", "no"), ((string?)rule["to"], (string?)rule["route"], (string?)rule["advance"]));
        Assert.Equal(["pension", "unemployment", "workInjury"], rule["insurances"]!.Words().Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.True((bool)rule["closedByTransfer"]!);
        Assert.False((bool)rule["onApplication"]!);
    }

    [Fact]
    public async Task Beijings_relief_of_2020_has_two_ends_where_its_text_leaves_two()
    {
        var relief = Assert.Single((await api.Client.GetAsync($"{ApiClient.Cities}/110000")).Json["reliefs"]!.AsArray())!;

        Assert.Equal(("2020-02", "2020-06", "halved"), ((string?)relief["from"], (string?)relief["to"], (string?)relief["kind"]));
        Assert.Equal((5.4m, 5.8m), (relief.Yuan("employerPercent"), relief.Yuan("employerPercentHighest")));
        Assert.Empty(relief["sizes"]!.AsArray());
    }

    [Fact]
    public async Task The_nation_tells_reliefs_by_the_class_of_the_employer_deferrals_and_the_making_up_of_flexible_months()
    {
        var nation = (await api.Client.GetAsync($"{ApiClient.Cities}/000000")).Json;

        Assert.Equal(
            ["exempt smallOrMicro medium householdWithEmployees", "halved large otherUnit", "none publicBody publicInstitution"],
            nation["reliefs"]!.AsArray().Select(relief => $"{relief!["kind"]} {string.Join(' ', relief["sizes"]!.Words())}"),
            StringComparer.Ordinal);
        Assert.Contains(nation["deferrals"]!.AsArray(), row => (string?)row!["from"] == "2022-04" && (string?)row["lateFeeFreeUntil"] == "2023-12-31");
        Assert.Contains(nation["deferrals"]!.AsArray(), row => row!["from"] is null && row["to"] is null);
        Assert.Equal(["2020-01..2020-12 2021-12-31", "2022-01..2022-12 2023-12-31"],
            nation["flexibleMakeUps"]!.AsArray().Select(row => $"{row!["from"]}..{row["to"]} {row["paidUntil"]}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("999999")]
    [InlineData("000001")]
    [InlineData("paris")]
    [InlineData("%E5%B7%B4%E9%BB%8E")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("..%2f..%2fetc")]
    [InlineData("a%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80")]
    public async Task An_unknown_city_is_not_found_and_those_there_are_named(string code)
    {
        var chinese = (string)(await api.Client.GetAsync($"{ApiClient.Cities}/{code}")).Problem(404)["detail"]!;
        var english = (string)(await api.Client.GetAsync($"{ApiClient.Cities}/{code}", "en")).Problem(404)["detail"]!;

        Assert.Contains(string.Join(", ", Book.CityCodes), chinese, StringComparison.Ordinal);
        Assert.Contains("no policy of", english, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', chinese);
    }

    [Fact]
    public async Task Every_statement_says_which_edition_of_the_book_it_used()
    {
        var statement = (await api.Client.PostAsync(
            ApiClient.BackPayments, """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04" }""")).Json;
        var city = (await api.Client.GetAsync($"{ApiClient.Cities}/500000")).Json;

        Assert.Equal((string)city["version"]!, (string)statement["policy"]!["version"]!);
        Assert.NotEmpty(statement["policy"]!["sources"]!.AsArray());
    }
}
