using System.Globalization;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>The parts of the statement below the bill.</summary>
public sealed class StatementPartsTests : PagePartTests
{
    private const string Employers = "&employers=%E7%94%B2:2023-01:2023-03:0.4,%E4%B9%99:2023-04:2023-06:0.4";

    [Theory]
    [InlineData(Sessions.Newspaper)]
    [InlineData(Sessions.MissedMonths)]
    [InlineData(Sessions.AnnualAdjustment)]
    public void The_bar_is_filled_from_end_to_end_without_gap_or_overlap(string link)
    {
        ShowOfStatement<SharesBar>(link);

        var end = 0m;
        foreach (var part in Page.Find("svg[role=img]").QuerySelectorAll("rect"))
        {
            Assert.InRange(Number(part.GetAttribute("x")), end - 0.02m, end + 0.02m);
            end = Number(part.GetAttribute("x")) + Number(part.GetAttribute("width"));
        }

        Assert.InRange(end, 1000 - 0.02m, 1000 + 0.02m);
    }

    [Fact]
    public void The_bar_is_described_and_each_part_named()
    {
        ShowOfStatement<SharesBar>(Sessions.Newspaper, PageWords.English);

        Assert.Equal("Employee ¥880.88, employer ¥2,498.48", Page.Find("svg[role=img]").GetAttribute("aria-label"));
        Assert.Contains("You: Pension 640.64", Text, StringComparison.Ordinal);
        Assert.Contains("Company: Pension 1,601.60", Text, StringComparison.Ordinal);
        Assert.Equal(8, Page.FindAll("li").Count);
    }

    [Fact]
    public void Where_nothing_is_owed_there_is_no_bar()
    {
        ShowOfStatement<SharesBar>(Sessions.UnderDeclared.Replace("wage=8000", "wage=7000", StringComparison.Ordinal));

        Assert.Equal(string.Empty, Text);
    }

    [Fact]
    public void Months_add_up_to_the_totals()
    {
        ShowOfStatement<MonthTable>(Sessions.Newspaper);

        var rows = Page.FindAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => Number(cell.TextContent)).ToList()).ToList();

        Assert.Equal(4, rows.Count);
        Assert.Equal(880.88m, rows.Sum(row => row[^2]));
        Assert.Equal(2498.48m, rows.Sum(row => row[^1]));
        Assert.All(rows, row => Assert.Equal(row[^2], row[0] + row[1] + row[2]));
        Assert.Equal("2013-04", TextOf([Page.FindAll("tbody th")[^1]]));
    }

    [Fact]
    public void The_late_fee_is_shown_by_month_and_is_the_companys_alone()
    {
        Show<LateFeePart>(Sessions.MissedMonths + "&paidOn=2023-12-15", null, statement => [("LateFee", statement.LateFee!)]);

        // 2,979.00 a month; in Beijing from the 1st of the second month after, the day of payment not counted
        var days = new DateOnly(2023, 12, 15).DayNumber - new DateOnly(2023, 3, 1).DayNumber;
        var fee = Math.Round(2979m * 0.0005m * days, 2, MidpointRounding.AwayFromZero);
        Assert.Equal(
            FormattableString.Invariant($"2023-01 2,979.00 2023-03-01 {days} {fee}"), TextOf([Page.FindAll("tbody tr")[0]]));
        Assert.Contains("全部由公司承担，你不用付", Text, StringComparison.Ordinal);
        Assert.Empty(Page.FindAll(".me"));
    }

    [Fact]
    public void A_late_fee_from_before_the_law_is_not_computed_and_says_so()
    {
        Show<LateFeePart>(
            Sessions.MissedMonths.Replace("2023", "2011", StringComparison.Ordinal) + "&insurances=pension&paidOn=2013-12-15", PageWords.English, statement => [("LateFee", statement.LateFee!)]);

        Assert.EndsWith("not computed", TextOf([Page.FindAll("tbody tr")[0]]), StringComparison.Ordinal);
        Assert.DoesNotContain("not computed", TextOf([Page.FindAll("tbody tr")[^1]]), StringComparison.Ordinal);
    }

    [Fact]
    public void Employers_share_the_statement_by_their_months()
    {
        Show<EmployerParts>(Sessions.MissedMonths + Employers, null, statement => [("Employers", statement.Employers)]);

        var parts = Page.FindAll("li").Select(part => TextOf([part])).ToList();
        Assert.Equal(2, parts.Count);
        Assert.StartsWith("甲 2023-01 – 2023-03 ¥2,529.00 / ¥6,408.00 由原单位申报", parts[0], StringComparison.Ordinal);
        Assert.StartsWith("乙 2023-04 – 2023-06 ¥2,529.00 / ¥6,408.00 由现单位申报", parts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_what_the_statement_is_of_and_who_owes_what()
    {
        ShowOfStatement<TotalsHead>(Sessions.Newspaper, PageWords.English);

        Assert.StartsWith(
            "Statement · Chongqing · 2013-01 – 2013-04 · Leaving You pay ¥880.88 The company pays ¥2,498.48 Together ¥3,379.36",
            Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("incomplete", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaver_of_Shanghai_gets_a_whole_statement_by_the_reading_of_an_adjustment()
    {
        ShowOfStatement<StatementSheet>(Sessions.ShanghaiLeaver);

        Assert.Equal((856.80m, 2097.12m), Session.Owed());
        Assert.Contains("核算单 · 上海 · 2026-01 – 2026-04", Text, StringComparison.Ordinal);
        Assert.Contains("没有查到当地这一时期的离职结算规定", Text, StringComparison.Ordinal);
        Assert.Contains("2026-04-25", Text, StringComparison.Ordinal); // fifteen days after leaving
        Assert.DoesNotContain("{0}", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_when_the_employers_side_is_incomplete()
    {
        ShowOfStatement<TotalsHead>(Sessions.Newspaper.Replace("&workInjuryRate=0.5", "&gaps=refuse", StringComparison.Ordinal));

        Assert.Contains("单位部分不完整", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_between_which_ends_an_estimate_lies()
    {
        const string Relieved = "v=1&situation=missedMonths&city=110000&from=2020-03&to=2020-03&wage=8000&workInjuryRate=0.2&employerSize=smallOrMicro";

        ShowOfStatement<TotalsHead>(Relieved);

        Assert.Contains("单位部分为推定：¥432.00 至 ¥464.00", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("个人部分为推定", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_what_was_overpaid()
    {
        ShowOfStatement<TotalsHead>(Sessions.UnderDeclared.Replace("currentBase=7000", "currentBase=9000", StringComparison.Ordinal));

        Assert.Contains("多缴 ¥", Text, StringComparison.Ordinal);
        Assert.StartsWith("核算单 · 北京 · 2023-01 – 2023-06 · 少报基数 你个人应付 ¥0.00", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_says_what_it_takes_to_reproduce_the_statement()
    {
        Show<StatementFoot>(Sessions.Newspaper + "&oldAverageWage=3337", null, statement => [("Policy", statement.Policy)]);

        Assert.Contains("政策数据 2026-11-21 所知、用户改动 1 项", Text, StringComparison.Ordinal);
        Assert.Contains(Sessions.Book.Version, Text, StringComparison.Ordinal);
        Assert.NotEmpty(Page.FindAll("li"));
    }

    private static decimal Number(string? text) => decimal.Parse(text!, NumberStyles.Number, CultureInfo.InvariantCulture);
}
