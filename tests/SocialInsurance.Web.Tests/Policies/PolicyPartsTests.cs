using AngleSharp.Dom;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Radzen;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Pages;
using SocialInsurance.Web.Components.Policies;
using SocialInsurance.Web.Policies;
using SocialInsurance.Web.Tests.Components;

namespace SocialInsurance.Web.Tests.Policies;

/// <summary>The parts of the policy pages, with the book of the program.</summary>
public sealed class PolicyPartsTests : BunitContext
{
    private static readonly PolicyBook Book = Sessions.Book;
    private static readonly CityPolicy Beijing = Book.For("110000");

    public PolicyPartsTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(Book);
        Services.AddSingleton<PolicyLinks>();
        Services.AddSingleton<IClock>(Sessions.Clock);
    }

    public static MatrixTheoryData<string, bool> EveryCity { get; } = new([.. Book.CityCodes, Book.National.Code], [true, false]);

    [Theory]
    [MemberData(nameof(EveryCity))]
    public void Every_row_of_a_city_is_shown_under_its_name(string code, bool isEnglish)
    {
        var city = code == Book.National.Code ? Book.National : Book.For(code);
        var words = isEnglish ? PageWords.English : PageWords.Chinese;
        var limits = Show<LimitsTable>(words, part => part.Add(table => table.Rows, city.Limits));
        var rates = Show<RatesTable>(words, part => part.Add(table => table.Rows, city.Rates));
        var averages = Show<AveragesTable>(words, part => part.Add(table => table.City, city));
        var rounds = Show<RoundList>(words, part => part.Add(list => list.City, city));
        var leavers = Show<LeaverList>(words, part => part.Add(list => list.City, city));
        var reliefs = Show<ReliefList>(words, part => part.Add(list => list.City, city));
        Show<RuleList>(words, part => part.Add(list => list.City, city));
        Show<GapList>(words, part => part.Add(list => list.City, city));

        Assert.Equal(city.Limits.Select(RowName.Of).Order(StringComparer.Ordinal), IdsOf(limits.FindAll("tbody tr")), StringComparer.Ordinal);
        Assert.Equal(city.Rates.Select(RowName.Of).Order(StringComparer.Ordinal), IdsOf(rates.FindAll("tbody tr")), StringComparer.Ordinal);
        Assert.Equal(city.Averages.Length, averages.FindAll("tbody tr").Count);
        Assert.Equal(city.Rounds.Length, rounds.FindAll("article").Count);
        Assert.Equal(city.Leavers.Select(RowName.Of).Order(StringComparer.Ordinal), IdsOf(leavers.FindAll("article")), StringComparer.Ordinal);
        Assert.Superset(city.Reliefs.Select(RowName.Of).ToHashSet(StringComparer.Ordinal), IdsOf(reliefs.FindAll("article")).OfType<string>().ToHashSet(StringComparer.Ordinal));
        Assert.Equal(city.Reliefs.Length + city.Deferrals.Length, reliefs.FindAll("article").Count);
    }

    [Theory]
    [MemberData(nameof(EveryCity))]
    public void Every_citation_opens_a_row_that_is_on_the_page(string code, bool isEnglish)
    {
        Services.AddRadzenComponents();
        var city = code == Book.National.Code ? Book.National : Book.For(code);
        var links = Services.GetRequiredService<PolicyLinks>();
        IEnumerable<Citation?> citations =
        [
            .. city.Limits.Select(row => row.Citation), .. city.Rates.Select(row => row.Citation), .. city.Averages.Select(row => row.Citation),
            .. city.Rounds.Select(row => row.Citation), .. city.Leavers.Select(row => row.Citation), .. city.Reliefs.Select(row => row.Citation),
            .. city.Deferrals.Select(row => row.Citation), .. city.FlexibleMakeUps.Select(row => row.Citation),
            .. city.LateFeeCaps.Select(row => row.Citation), .. city.Offices.Select(row => row.Citation),
            city.RuralUnemployment?.Citation, city.CarryOn?.Citation, city.LateFee?.Citation, city.MoneyRounding?.Citation,
        ];

        var page = Show<PolicyCity>(isEnglish ? PageWords.English : PageWords.Chinese, part => part.Add(city => city.Code, code));
        var ids = page.FindAll("[id]").Select(element => $"policy/{code}#{element.Id}").ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        Assert.All(citations.OfType<Citation>(), citation => Assert.Contains(links.AddressOf(citation, code)!, ids, StringComparer.Ordinal));
        Assert.All(page.FindAll(".toc a[href*='#']"), link => Assert.Contains(link.GetAttribute("href")!, ids, StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_for_leavers_tells_months_route_and_how_sure_its_source_makes_it()
    {
        var rule = Show<LeaverList>(PageWords.Chinese, part => part.Add(list => list.City, Book.For("330100")))
            .Find("#leavers-2022-01-pension-unemployment-workInjury");

        Assert.All(
            ["2022-01 – 2022-10", "养老保险", "对启用前已离职职工", "明文", "关系转出后不补不退"],
            expected => Assert.Contains(expected, rule.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(rule.QuerySelectorAll(".origin a"));
    }

    [Fact]
    public void A_relief_tells_months_employers_and_the_rate_that_is_left()
    {
        var relief = Show<ReliefList>(PageWords.English, part => part.Add(list => list.City, Beijing)).Find("#relief-2020-02-medical");

        Assert.All(
            ["2020-02 – 2020-06", "Medical", "all", "5.4% – 5.8%"],
            expected => Assert.Contains(expected, relief.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_limits_tells_months_amounts_publication_grade_and_source()
    {
        var row = Show<LimitsTable>(PageWords.Chinese, part => part.Add(table => table.Rows, Beijing.Limits))
            .Find("#limits-2013-04-pension-unemployment");

        var text = row.TextContent;
        var grade = Beijing.Limits.Single(limits => RowName.Of(limits) == "limits-2013-04-pension-unemployment").Citation.Grade;
        Assert.All(
            ["2013-04 – 2014-06", "养老保险、失业保险", "2,089", "15,669", "2013-06", PageWords.Chinese.Words.Label(grade)[..2]],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
        Assert.StartsWith("http", row.QuerySelector(".origin a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_changed_begins_with_the_last_months_and_shows_the_rest_on_demand()
    {
        var changes = Show<ChangeList>(PageWords.English, part => part.Add(list => list.City, Beijing));
        var few = changes.FindAll("ol > li").Count;

        changes.Find("button").Click();

        Assert.True(changes.FindAll("ol > li").Count > few);
        Assert.Contains("Floor 1,869 → 2,089, Ceiling 14,016 → 15,669", changes.Find("ol").TextContent, StringComparison.Ordinal);
        Assert.Empty(changes.FindAll("button"));
    }

    [Theory]
    [MemberData(nameof(EveryCity))]
    public void Every_insurance_of_every_city_has_a_chart_or_a_word_why_not(string code, bool isEnglish)
    {
        Services.AddRadzenComponents();
        var city = code == Book.National.Code ? Book.National : Book.For(code);
        foreach (var insurance in Insurances.All)
        {
            var chart = Show<PolicyChart>(
                isEnglish ? PageWords.English : PageWords.Chinese,
                part => part.Add(page => page.City, city).Add(page => page.Insurance, insurance));

            Assert.Single(chart.FindAll("[role=img], p.mute"));
        }
    }

    [Fact]
    public void Gaps_are_shown_as_plainly_as_figures()
    {
        var text = Show<GapList>(PageWords.Chinese, part => part.Add(list => list.City, Beijing)).Find("ul").TextContent;

        Assert.All(Beijing.Gaps, gap => Assert.Contains(gap, text, StringComparison.Ordinal));
        Assert.All(Beijing.DeclaredGaps, gap => Assert.Contains(gap.Reason, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_cities_are_compared_in_a_month_and_what_differs_is_marked()
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("policy/compare?a=110000&b=310000&month=2025-08");
        var page = Show<PolicyComparison>(PageWords.Chinese, _ => { });
        var rows = page.FindAll("tbody tr").Select(row => (Text: string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())), Differs: row.ClassList.Contains("differs"))).ToList();

        Assert.Contains(("7,162 7,460", true), rows);
        Assert.Contains(("16% 16%", false), rows);
        Assert.Contains("policy/110000#limits-2025-07", page.Find("tbody td a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a=110000&b=999999", "999999")]
    [InlineData("a=110000&b=310000&month=2025-13", "2025-13")]
    public void What_cannot_be_compared_is_named(string query, string named)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo($"policy/compare?{query}");

        Assert.Contains(named, Show<PolicyComparison>(PageWords.Chinese, _ => { }).Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_names_every_city_and_the_nation()
    {
        var index = Show<PolicyIndex>(PageWords.English, _ => { });

        Assert.Equal(
            [.. Book.CityCodes.Select(code => $"policy/{code}"), $"policy/{Book.National.Code}"],
            index.FindAll(".cities a").Select(link => link.GetAttribute("href")),
            StringComparer.Ordinal);
    }

    private IRenderedComponent<T> Show<T>(PageWords words, Action<ComponentParameterCollectionBuilder<T>> parameters)
        where T : IComponent => Render<T>(part =>
        {
            part.AddCascadingValue(words);
            parameters(part);
        });

    private static IEnumerable<string?> IdsOf(IEnumerable<IElement> rows) => rows.Select(row => row.Id).Order(StringComparer.Ordinal);
}
