using SocialInsurance.Core.Statements;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>Months split between employers.</summary>
public sealed class EmployersQuestionTests : PagePartTests
{
    private const string Split = "&employers=%E7%94%B2:2023-01:2023-03:0.4,%E4%B9%99:2023-04:2023-06:0.4";

    [Fact]
    public void The_month_of_the_move_splits_the_months()
    {
        Show<EmployersQuestion>(Sessions.MissedMonths);
        Button("换过，分开算").Click();

        Field("employers[1].from").Change("2023-04");

        var parts = Session.Statement!.Employers;
        Assert.Equal(["原单位 2023-03", "现单位 2023-06"], parts.Select(part => $"{part.Period.Label} {PageWords.Chinese.Words.Month(part.Period.Months.To)}"), StringComparer.Ordinal);
        Assert.Equal([CollectionChannel.FormerEmployer, CollectionChannel.CurrentEmployer], parts.Select(part => part.Channel));
        Assert.Equal(Session.Statement.Totals.Employee, parts[0].Employee + parts[1].Employee);
    }

    [Fact]
    public void Until_the_month_of_the_move_is_known_it_is_missing_and_not_wrong()
    {
        Show<EmployersQuestion>(Sessions.MissedMonths);

        Button("换过，分开算").Click();

        Assert.Empty(Session.Wrong);
        Assert.NotEmpty(Session.Missing);
    }

    [Fact]
    public async Task The_ends_follow_the_months_in_question()
    {
        Show<EmployersQuestion>(Sessions.MissedMonths + Split);

        await Page.InvokeAsync(() => Session.Enter(FieldNames.To, "2023-08"));

        Assert.Empty(Session.Problems);
        Assert.Equal(5, Session.Statement!.Employers[1].Period.Months.Count);
    }

    [Fact]
    public void One_employer_again_takes_the_split_back()
    {
        Show<EmployersQuestion>(Sessions.MissedMonths + Split);

        Button("没换过").Click();

        Assert.Empty(Session.Statement!.Employers);
        Assert.False(Session.Form.Holds(FieldNames.Employers));
    }

    [Fact]
    public void A_third_employer_can_be_added_and_removed()
    {
        Show<EmployersQuestion>(Sessions.MissedMonths + Split);
        Button("再加一家").Click();
        Field("employers[2].from").Change("2023-06");
        Assert.Equal(3, Session.Statement!.Employers.Length);

        Button("删除 第 3 家单位").Click();

        Assert.Equal(2, Session.Statement!.Employers.Length);
        Assert.Empty(Session.Problems);
    }
}
