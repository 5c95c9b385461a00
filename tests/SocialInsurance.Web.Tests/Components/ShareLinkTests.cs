using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

public sealed class ShareLinkTests : PagePartTests
{
    [Fact]
    public void There_is_no_link_until_it_is_asked_for_and_it_can_be_put_away_again()
    {
        Show<ShareLink>(Sessions.Newspaper);
        Assert.Empty(Page.FindAll("input"));

        Button("分享链接").Click();

        Assert.Equal("true", Button("分享链接").GetAttribute("aria-expanded"));
        Assert.Contains("链接里含有你填的数字", Text, StringComparison.Ordinal);

        Button("分享链接").Click();

        Assert.Empty(Page.FindAll("input"));
    }

    [Theory]
    [InlineData(Sessions.Newspaper)]
    [InlineData(Sessions.AnnualAdjustment)]
    [InlineData(Sessions.UnderDeclared)]
    [InlineData(Sessions.MissedMonths + "&paidOn=2023-12-15&newLimits=7000~30000&rates=pension:8*20&rounding=periodTotal*truncate")]
    [InlineData(Sessions.MissedMonths + "&months=2023-02:wage:9000&employers=A:2023-01:2023-03:0.4,B:2023-04:2023-06:0.5&circumstances=transferred")]
    public void Read_back_it_gives_the_same_figures(string link)
    {
        Show<ShareLink>(link, PageWords.English);
        var owed = Session.Owed();
        Assert.NotNull(owed);

        Button("Share a link").Click();

        var again = Sessions.Of(Link);
        Assert.Empty(again.Problems);
        Assert.Equal(owed, again.Owed());
        Assert.Equal(Session.Statement!.LateFee?.Total, again.Statement!.LateFee?.Total);
        Assert.Equal(Session.Statement.Request.KnownOn, again.Statement.Request.KnownOn);
    }

    [Fact]
    public async Task It_carries_the_assumed_work_injury_rate_so_that_the_figures_stay()
    {
        Show<ShareLink>();
        await Page.InvokeAsync(Session.ShowExample);

        Button("分享链接").Click();

        Assert.Contains("workInjuryRate=0.5", Link, StringComparison.Ordinal);
        Assert.Equal((880.88m, 2498.48m), Sessions.Of(Link).Owed());
    }

    [Fact]
    public async Task An_open_link_follows_what_is_typed()
    {
        Show<ShareLink>(Sessions.Newspaper);
        Button("分享链接").Click();

        await Page.InvokeAsync(() => Session.Enter(FieldNames.Demand, "1000"));

        Assert.Equal("1000", Sessions.Of(Link).Form[FieldNames.Demand]);
    }

    private string Link => Page.Find("#share-link").GetAttribute("value")!;
}
