using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>Two statements side by side.</summary>
public sealed class ComparePanelTests : PagePartTests
{
    private const string May = "v=1&demand=3379.36&situation=leaving&city=500000&leftOn=2013-05-10&workInjuryRate=0.5";

    [Fact]
    public void Nothing_differs_from_itself()
    {
        ShowOfStatement<ComparePanel>(Sessions.Newspaper);

        Button("留作 A，改一处比一比").Click();

        Assert.Empty(Page.FindAll(".differs"));
        Assert.Contains("现在两份一样", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_of_40_percent_stands_against_one_of_100_percent_line_by_line()
    {
        var session = Sessions.Of(Sessions.Newspaper);
        var kept = session.Statement!;
        session.Enter(FieldNames.CurrentBase, "3337");

        var comparison = new StatementComparison(kept, session.Statement!, Sessions.Book, PageWords.Chinese);

        Assert.Equal(["已缴基数"], comparison.Terms.Where(row => row.Differs).Select(row => row.Name), StringComparer.Ordinal);
        Assert.Equal(new ComparedRow("你个人应付", "880.88", "0.00", "−880.88"), comparison.Totals.First());
        Assert.All(comparison.Amounts, row => Assert.True(row.Differs));
    }

    [Fact]
    public void Leaving_in_May_stands_against_leaving_in_April()
    {
        var session = Sessions.Of(Sessions.Newspaper);
        var kept = session.Statement!;
        session.Enter(FieldNames.LeftOn, "2013-05-10");

        var comparison = new StatementComparison(kept, session.Statement!, Sessions.Book, PageWords.English);

        Assert.Equal(["Months", "Day of leaving"], comparison.Terms.Where(row => row.Differs).Select(row => row.Name), StringComparer.Ordinal);
        Assert.Equal("+220.22", comparison.Totals.First().Change);
    }

    [Fact]
    public void Comparing_ends_when_one_says_so()
    {
        ShowOfStatement<ComparePanel>(Sessions.Newspaper, PageWords.English);
        Button("Keep as A and compare").Click();

        Button("End comparing").Click();

        Assert.Empty(Page.FindAll("table"));
    }

    [Theory]
    [InlineData("http://localhost:5080/?" + May)]
    [InlineData("看这个 https://example.org/social?" + May + "#statement")]
    [InlineData("  ?" + May + " ")]
    public void The_statement_of_another_link_stands_beside_this_one(string pasted)
    {
        ShowOfStatement<ComparePanel>(Sessions.Newspaper);

        Paste(pasted);

        Assert.Equal(["月份", "离职日"], Page.FindAll(".differs:has(.chip) th").Select(cell => cell.TextContent), StringComparer.Ordinal);
        Assert.Contains("−220.22", Text, StringComparison.Ordinal);
        Assert.Contains("880.88", Text, StringComparison.Ordinal);
        Assert.Empty(Page.FindAll("#compare-link-problems p"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("880.88")]
    [InlineData("https://example.org/?page=1")]
    public void What_is_no_link_of_a_statement_is_told(string pasted)
    {
        ShowOfStatement<ComparePanel>(Sessions.Newspaper);

        Paste(pasted);

        Assert.Equal("这不是核算单的链接。请从“分享链接”里复制。", Page.Find("#compare-link-problems").TextContent.Trim());
        Assert.Empty(Page.FindAll("table"));
    }

    [Fact]
    public void A_link_without_a_statement_names_its_problems_and_what_was_kept_stays()
    {
        const string Wrong = "?v=1&situation=leaving&city=500000&leftOn=2013-13-10&demand=abc";
        ShowOfStatement<ComparePanel>(Sessions.Newspaper);
        Button("留作 A，改一处比一比").Click();

        Paste(Wrong);

        Assert.Contains("2013-13-10", Page.Find("#compare-link-problems").TextContent, StringComparison.Ordinal);
        Assert.Contains("abc", Page.Find("#compare-link-problems").TextContent, StringComparison.Ordinal);
        Assert.Equal(Wrong, Page.Find("#compare-link").GetAttribute("value"));
        Assert.Same(Session.Statement, Session.Kept);
    }

    [Fact]
    public void A_link_of_which_a_part_is_unknown_is_compared_and_the_part_named()
    {
        ShowOfStatement<ComparePanel>(Sessions.Newspaper);

        Paste("?" + May + "&colour=red");

        Assert.Contains("colour", Page.Find("#compare-link-problems").TextContent, StringComparison.Ordinal);
        Assert.Contains("−220.22", Text, StringComparison.Ordinal);
    }

    private void Paste(string link)
    {
        Page.Find("#compare-link").Change(link);
        Page.Find(".compare-link form").Submit();
    }
}
