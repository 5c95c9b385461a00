using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

public sealed class ProblemListTests : PagePartTests
{
    [Theory]
    [InlineData("v=1&situation=leaving&city=500000", "还差：离职日")]
    [InlineData("v=1&demand=100", "还差：城市、离职日")]
    [InlineData("v=1&situation=missedMonths&city=110000&from=2023-01&to=2023-06", "还差：月均工资")]
    [InlineData("v=1&situation=underDeclared&city=110000&from=2023-01", "还差：结束月份、月均工资、已缴基数")]
    public void What_is_missing_is_told_calmly(string link, string text)
    {
        Show<ProblemList>(link);

        Assert.Equal(text, Text);
        Assert.Empty(Page.FindAll("[role=alert]"));
    }

    [Fact]
    public void What_is_missing_is_told_in_English_too()
    {
        Show<ProblemList>("v=1&situation=missedMonths&city=110000&from=2023-01", PageWords.English);

        Assert.Equal("Still needed: Last month, Average monthly wage", Text);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_and_alerted()
    {
        Show<ProblemList>("v=1&situation=missedMonths&city=999999&from=2013-13&to=2023-06&wage=abc&demand=1.234&foo=1");

        var alert = Page.Find("[role=alert]");
        Assert.Equal(5, alert.QuerySelectorAll("li").Length);
        Assert.All(["999999", "2013-13", "abc", "1.234", "foo"], given => Assert.Contains(given, TextOf([alert]), StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_and_wrong_are_kept_apart()
    {
        Show<ProblemList>("v=1&situation=missedMonths&city=110000&from=2023-01&to=2023-06&demand=abc");

        Assert.Contains("公司要的金额“abc”不是数字", TextOf([Page.Find("[role=alert]")]), StringComparison.Ordinal);
        Assert.EndsWith("还差：月均工资", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("月均工资", TextOf([Page.Find("[role=alert]")]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_problems_nothing_is_said()
    {
        Show<ProblemList>(Sessions.Newspaper);

        Assert.Equal(string.Empty, Text);
    }

    [Fact]
    public void An_empty_page_invites_and_does_not_complain()
    {
        Show<EmptyStatement>();

        Assert.Contains("核算单", Text, StringComparison.Ordinal);
        Assert.Equal(3, Page.FindAll("li").Count);
        Assert.DoesNotContain("还差", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_cleared_again_invites_as_the_empty_one_did()
    {
        Show<EmptyStatement>();
        var before = Text;

        await Page.InvokeAsync(Session.ShowExample);
        await Page.InvokeAsync(Session.StartAgain);

        Assert.Equal(before, Text);
    }

    [Fact]
    public async Task While_entries_are_wrong_the_statement_before_stays_and_says_that_it_is_old()
    {
        ShowOfStatement<StatementSheet>(Sessions.Newspaper);
        Assert.DoesNotContain("改动之前", Text, StringComparison.Ordinal);

        await Page.InvokeAsync(() => Session.Enter(FieldNames.LeftOn, "2013-13-01"));

        Assert.Contains("下面是改动之前的结果", Text, StringComparison.Ordinal);
        Assert.Contains("离职日“2013-13-01”不是日期", TextOf([Page.Find("[role=alert]")]), StringComparison.Ordinal);
        Assert.Contains("¥880.88", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_of_a_link_is_told_beside_the_statement_that_can()
    {
        ShowOfStatement<StatementSheet>(Sessions.Newspaper.Replace("v=1", "v=2", StringComparison.Ordinal));

        Assert.Contains("链接的版本“2”无法识别", Text, StringComparison.Ordinal);
        Assert.Contains("¥880.88", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("改动之前", Text, StringComparison.Ordinal);
    }
}
