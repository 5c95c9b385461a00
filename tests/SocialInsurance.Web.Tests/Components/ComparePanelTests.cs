using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>Two statements side by side.</summary>
public sealed class ComparePanelTests : PagePartTests
{
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
}
