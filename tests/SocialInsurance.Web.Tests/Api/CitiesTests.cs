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
        foreach (var table in new[] { "averages", "limits", "rates", "rounds" })
        {
            var rows = city[table]!.AsArray();
            Assert.True(rows.Count > 0 || table == "rounds", $"{code} has no {table}");
            Assert.All(rows, row =>
            {
                Assert.Matches("^[AB]$", (string)row!["confidence"]!);
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
        Assert.Equal((100m, 300m), ((decimal)chongqing["leaving"]!["lowestPercent"]!, (decimal)chongqing["leaving"]!["highestPercent"]!));
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

    [Theory]
    [InlineData("999999")]
    [InlineData("000001")]
    [InlineData("beijing")]
    [InlineData("%E5%8C%97%E4%BA%AC")]
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
