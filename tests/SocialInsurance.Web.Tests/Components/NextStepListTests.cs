using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>What to do next, as it stands below the statement.</summary>
public sealed class NextStepListTests : PagePartTests
{
    [Fact]
    public void Who_left_reads_where_to_go_which_days_to_mind_and_which_papers_to_keep()
    {
        ShowOfStatement<NextStepList>(Sessions.Newspaper);

        Assert.Equal(["找谁", "留意的日子", "留好的材料"], Page.FindAll("h4").Select(heading => heading.TextContent), StringComparer.Ordinal);
        Assert.Contains("2013-04-25：单位办完档案和社保转移手续的日子", Text, StringComparison.Ordinal);
        Assert.Contains("劳动合同法第五十条", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Missed_months_count_two_years_from_the_last_of_them()
    {
        ShowOfStatement<NextStepList>(Sessions.MissedMonths, PageWords.English);

        Assert.Contains("2025-06-30: two years from the last of these months", Text, StringComparison.Ordinal);
        Assert.Contains("Labour Inspection Regulation, article 20", Text, StringComparison.Ordinal);
    }
}
