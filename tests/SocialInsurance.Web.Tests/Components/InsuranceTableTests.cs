using AngleSharp.Dom;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>The itemised bill: one row an insurance, opening to its explanation.</summary>
public sealed class InsuranceTableTests : PagePartTests
{
    [Theory]
    [InlineData(0, "养老保险 1,335 3,337 8% / 20% 640.64 1,601.60 2,242.24")]
    [InlineData(1, "医疗保险 1,335 3,337 2% / 8% 160.16 640.64 800.80")]
    [InlineData(2, "失业保险 1,335 3,337 1% / 2% 80.08 160.16 240.24")]
    [InlineData(3, "工伤保险 1,335 3,337 – / 0.5% – 40.04 40.04")]
    [InlineData(4, "生育保险 1,335 3,337 – / 0.7% – 56.04 56.04")]
    [InlineData(5, "合计 880.88 2,498.48 3,379.36")]
    public void Each_row_shows_bases_rates_and_both_shares_and_a_dash_for_what_is_never_owed(int row, string text)
    {
        ShowOfStatement<InsuranceTable>(Sessions.Newspaper);

        Assert.Equal(text, TextOf([Rows[row]]));
    }

    [Fact]
    public void A_row_opens_to_its_formula_and_closes_again()
    {
        ShowOfStatement<InsuranceTable>(Sessions.Newspaper);
        Assert.Equal("false", Pension.GetAttribute("aria-expanded"));
        Assert.True(Explanation.HasAttribute("hidden"));

        Pension.Click();

        Assert.Equal("true", Pension.GetAttribute("aria-expanded"));
        Assert.False(Explanation.HasAttribute("hidden"));
        Assert.Contains("个人应缴：3,337 × 8% = 266.96/月，× 4 个月 = 1,067.84", TextOf([Explanation]), StringComparison.Ordinal);
        Assert.Contains("个人应补：1,067.84 − 427.20 = 640.64", TextOf([Explanation]), StringComparison.Ordinal);

        Pension.Click();

        Assert.True(Explanation.HasAttribute("hidden"));
    }

    [Fact]
    public void Opening_one_row_leaves_the_others_closed()
    {
        ShowOfStatement<InsuranceTable>(Sessions.Newspaper);

        Pension.Click();

        Assert.Single(Page.FindAll("button[aria-expanded=true]"));
        Assert.Equal(5, Page.FindAll("button[aria-controls]").Select(button => button.GetAttribute("aria-controls")).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task An_open_row_stays_open_when_figures_change()
    {
        ShowOfStatement<InsuranceTable>(Sessions.Newspaper);
        Pension.Click();

        await Page.InvokeAsync(() => Session.Enter("wage", "5000"));

        Assert.Equal("true", Pension.GetAttribute("aria-expanded"));
    }

    [Fact]
    public void Every_explanation_names_its_sources_and_links_the_very_row_they_stand_behind()
    {
        ShowOfStatement<InsuranceTable>(Sessions.Newspaper);

        Assert.Contains("社会保险法第十二条", TextOf([Explanation]), StringComparison.Ordinal);
        Assert.All(Page.FindAll("td a"), link =>
        {
            Assert.StartsWith("policy/500000#", link.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Equal("noreferrer noopener", link.GetAttribute("rel"));
        });
        Assert.NotEmpty(Page.FindAll("td a"));
    }

    [Fact]
    public void A_missing_work_injury_rate_is_called_unknown_and_not_nothing()
    {
        ShowOfStatement<InsuranceTable>(Sessions.Newspaper.Replace("&workInjuryRate=0.5", "&gaps=refuse", StringComparison.Ordinal));

        Assert.Equal("工伤保险 1,335 3,337 – / 未知 – 未知 0.00", TextOf([Rows[3]]));
    }

    [Fact]
    public void Maternity_merged_into_medical_says_where_it_went()
    {
        ShowOfStatement<InsuranceTable>(Sessions.MissedMonths);

        Assert.StartsWith("生育保险 并入医疗保险", TextOf([Rows[4]]), StringComparison.Ordinal);
        Assert.Contains("已并入医疗保险", TextOf([Page.Find("#why-maternity")]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_within_the_period_is_said_to_vary()
    {
        ShowOfStatement<InsuranceTable>(
            "v=1&situation=missedMonths&city=110000&from=2019-04&to=2019-05&wage=8000&workInjuryRate=0.4", PageWords.English);

        Assert.Contains("varies", TextOf([Rows[0]]), StringComparison.Ordinal);
    }

    [Fact]
    public void In_flexible_employment_there_is_no_column_of_an_employer()
    {
        ShowOfStatement<InsuranceTable>(
            "v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05&contributor=flexible&percent=40&insurances=pension");

        Assert.DoesNotContain("单位补", Text, StringComparison.Ordinal);
        Assert.EndsWith("合计 88.00", Text, StringComparison.Ordinal);
    }

    private IReadOnlyList<IElement> Rows => [.. Page.FindAll("tbody tr:not(:has(ol)), tfoot tr")];

    private IElement Pension => Page.FindAll("tbody button")[0];

    private IElement Explanation => Page.Find($"#{Pension.GetAttribute("aria-controls")}");
}
