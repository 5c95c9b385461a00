using AngleSharp.Dom;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

public sealed class UsedFiguresTests : PagePartTests
{
    private const string Example = "v=1&demand=3379.36&situation=leaving&city=500000&leftOn=2013-04-10";

    [Fact]
    public void Before_city_and_situation_are_known_it_says_what_will_stand_here()
    {
        Show<UsedFigures>();

        Assert.Contains("选好城市和月份后", Text, StringComparison.Ordinal);
        Assert.Empty(Page.FindAll("input"));
    }

    [Theory]
    [InlineData("已缴基数", "1,335", "不知道，按最低")]
    [InlineData("应补到", "平均工资的 100%", "不知道，按最低")]
    [InlineData("原平均工资", "3,337", "政策库")]
    [InlineData("费率", "8% / 20%、2% / 8%、1% / 2%", "政策库")]
    [InlineData("工伤费率", "0.5%", "不知道")]
    [InlineData("取整方式", "四舍五入到分", "")]
    public void Each_figure_of_the_newspapers_case_says_where_it_came_from(string name, string value, string source)
    {
        Show<UsedFigures>(Example);

        Assert.Equal((value, source), Figure(name));
    }

    [Theory]
    [InlineData("已缴基数", FieldNames.CurrentBase, "2000", "2,000")]
    [InlineData("应补到", FieldNames.Wage, "5000", "月均工资 5,000")]
    [InlineData("应补到", FieldNames.Percent, "200", "平均工资的 200%")]
    [InlineData("原平均工资", FieldNames.OldAverageWage, "3500", "3,500")]
    [InlineData("费率", "rates.pension.employee", "7", "7% / 20%、2% / 8%、1% / 2%")]
    [InlineData("工伤费率", FieldNames.WorkInjuryRate, "0.9", "0.9%")]
    public void What_is_entered_is_used_and_can_be_taken_back(string name, string field, string entered, string value)
    {
        Show<UsedFigures>(Example);
        var before = Figure(name);

        Field(field).Input(entered);

        Assert.Equal((value, "你填的"), Figure(name));

        FigureRow(name).QuerySelectorAll("button").Single(button => TextOf([button]) == "不知道").Click();

        Assert.Equal(before, Figure(name));
        Assert.Equal(string.Empty, Session.Form[field]);
    }

    [Fact]
    public async Task An_assumed_work_injury_rate_says_so_and_goes_when_it_is_said_to_be_unknown()
    {
        Show<UsedFigures>();
        await Page.InvokeAsync(() => Session.ShowExample());
        Assert.Equal(("0.5%", "按最低类别，可改"), Figure("工伤费率"));

        FigureRow("工伤费率").QuerySelectorAll("button").Single().Click();

        Assert.Equal(("0.5%", "不知道"), Figure("工伤费率"));
        Assert.Equal(Certainty.Estimated, Session.Statement!.Totals.CertaintyOf(Payer.Employer));
    }

    [Fact]
    public void The_limits_of_the_month_can_be_replaced()
    {
        Show<UsedFigures>(Sessions.MissedMonths);
        Assert.Equal(("5,869–31,884", "政策库"), Figure("当月上下限"));

        Field("newLimits.floor").Input("9000");
        Field("newLimits.ceiling").Input("30000");

        Assert.Equal(("9,000–30,000", "你填的"), Figure("当月上下限"));
        Assert.Equal(9000 * 0.105m * 6 + 18, Session.Owed()?.Employee);
    }

    [Fact]
    public void A_floor_above_its_ceiling_is_told_at_the_floor()
    {
        Show<UsedFigures>(Sessions.MissedMonths);

        Field("newLimits.floor").Input("9000");
        Field("newLimits.ceiling").Input("8000");

        Assert.Contains("高于上限", DescriptionOf("newLimits.floor"), StringComparison.Ordinal);
        Assert.Equal("9000", Session.Form["newLimits.floor"]);
    }

    [Fact]
    public void An_annual_adjustment_shows_old_and_new_limits()
    {
        Show<UsedFigures>(Sessions.AnnualAdjustment, PageWords.English);

        Assert.Contains("1,869–14,016", Figure("Old limits").Value, StringComparison.Ordinal);
        Assert.Contains("2,089–15,669", Figure("New limits").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_leaves_where_nothing_is_settled_sees_the_limits_of_the_adjustment_and_no_older_average()
    {
        Show<UsedFigures>(Sessions.ShanghaiLeaver);

        Assert.Equal(("7,460–37,302", "政策库"), Figure("新上下限"));
        Assert.DoesNotContain("原平均工资", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("应补到", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_that_the_book_lacks_can_be_entered_by_who_left_as_well()
    {
        Show<UsedFigures>("v=1&situation=leaving&city=330300&leftOn=2025-05-20&wage=9500&currentBase=4812");
        Assert.Equal(Certainty.Estimated, Session.Statement?.Totals.CertaintyOf(Payer.Employee));

        Field("newLimits.floor").Input("4986");
        Field("newLimits.ceiling").Input("24930");
        Field("rates.unemployment.employee").Input("0.5");

        Assert.Equal(LeavingReading.Adjustment, Session.Statement?.Reading);
        Assert.Equal(("4,986–24,930", "你填的"), Figure("新上下限"));
    }

    [Theory]
    [InlineData("rounding-mode", "upToJiao", "rounding.mode", "见分进角")]
    [InlineData("rounding-mode", "truncate", "rounding.mode", "舍去厘")]
    [InlineData("rounding-method", "periodTotal", "rounding.method", "四舍五入到分")]
    public void Another_rounding_reaches_the_calculation(string select, string choice, string field, string shown)
    {
        Show<UsedFigures>(Example);

        Page.Find($"#{select}").Change(choice);

        Assert.Equal(choice, Session.Form[field]);
        Assert.Empty(Session.Problems);
        Assert.Equal(shown, Figure("取整方式").Value);
    }

    [Fact]
    public void Where_the_book_has_no_rate_the_row_to_enter_it_is_open()
    {
        Show<UsedFigures>("v=1&situation=missedMonths&city=500000&from=2014-01&to=2014-02&wage=5000&gaps=refuse");
        Assert.True(FigureRow("费率").HasAttribute("open"));
        Assert.False(FigureRow("取整方式").HasAttribute("open"));

        Field("rates.medical.employee").Input("2");
        Assert.True(FigureRow("费率").HasAttribute("open"));
        Field("rates.unemployment.employee").Input("1");

        Assert.NotNull(Session.Statement);
        Assert.True(FigureRow("费率").HasAttribute("open"));
    }

    [Fact]
    public void In_flexible_employment_there_is_no_work_injury_rate_and_no_employers_rate()
    {
        Show<UsedFigures>("v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05&contributor=flexible&percent=40&insurances=pension");

        Assert.False(Has(FieldNames.WorkInjuryRate));
        Assert.False(Has("rates.pension.employer"));
        Assert.True(Has("rates.pension.employee"));
    }

    private IElement FigureRow(string name) =>
        Page.FindAll("details details").Single(row => TextOf(row.QuerySelectorAll("summary > :first-child")) == name);

    /// <summary>The value of a figure and the word for where it came from.</summary>
    private (string Value, string Source) Figure(string name)
    {
        var cells = FigureRow(name).QuerySelectorAll("summary > span");
        return (TextOf([cells[1]]), cells.Length > 2 ? TextOf([cells[2]]) : string.Empty);
    }
}
