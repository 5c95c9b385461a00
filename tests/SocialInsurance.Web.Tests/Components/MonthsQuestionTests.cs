using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>Months that differ from the others.</summary>
public sealed class MonthsQuestionTests : PagePartTests
{
    [Fact]
    public void A_month_is_added_with_the_next_month_that_has_no_row()
    {
        Show<MonthsQuestion>(Sessions.UnderDeclared);

        Button("加一个月").Click();
        Button("加一个月").Click();

        Assert.Equal("2023-01", Session.Form["months[0].month"]);
        Assert.Equal("2023-02", Session.Form["months[1].month"]);
        Assert.Empty(Session.Problems);
    }

    [Fact]
    public void A_missed_month_is_owed_in_full()
    {
        Show<MonthsQuestion>(Sessions.UnderDeclared);
        var before = Session.Owed()!.Value.Employee;
        Button("加一个月").Click();

        Button("这个月没缴").Click();

        // 8,000 instead of 1,000 of difference at 8% + 2% + 0.5%, and the fixed 3 yuan of medical insurance
        Assert.Equal(before + (7000 * 0.105m) + 3, Session.Owed()!.Value.Employee);
        Button("这个月没缴").Click();
        Assert.Equal(before, Session.Owed()!.Value.Employee);
    }

    [Fact]
    public void What_was_really_paid_counts_instead_of_base_times_rate()
    {
        Show<MonthsQuestion>(Sessions.UnderDeclared);
        var before = Session.Owed()!.Value.Employee;
        Button("加一个月").Click();

        Field("months[0].paid.pension.employee").Input("500");

        Assert.Equal(before + 60, Session.Owed()!.Value.Employee); // 560 were computed
    }

    [Fact]
    public void A_row_is_removed_and_those_after_it_move_up()
    {
        Show<MonthsQuestion>(Sessions.MissedMonths + "&months=2023-02:wage:9000,2023-03:wage:9500,2023-04:wage:9900");

        Buttons("删除 第 2 个月").Single().Click();

        Assert.Equal(2, Session.Form.RowsOf(FieldNames.Months));
        Assert.Equal("2023-04", Session.Form["months[1].month"]);
        Assert.Equal("9900", Session.Form["months[1].wage"]);
        Assert.Contains("months=2023-02:wage:9000,2023-04:wage:9900", Session.LinkFor("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_told_at_its_row()
    {
        Show<MonthsQuestion>(Sessions.MissedMonths + "&months=2023-02:wage:abc,2024-02:wage:9000");

        Assert.Contains("abc", DescriptionOf("months[0].wage"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_still_empty_is_missing_and_not_wrong()
    {
        Show<MonthsQuestion>(Sessions.MissedMonths);
        Button("加一个月").Click();

        Field("months[0].month").Input(string.Empty);

        Assert.Empty(Session.Wrong);
        Assert.Single(Session.Missing);
        Assert.True(Has("months[0].month"));
    }

    [Fact]
    public void A_pasted_column_fills_consecutive_months()
    {
        Show<MonthsQuestion>(Sessions.MissedMonths, PageWords.English);
        Page.Find("#paste-text").Change("8000\r\n8,500\n\n￥9000\n");

        Button("Fill in the months").Click();

        Assert.Equal("2023-01 8000, 2023-02 8,500, 2023-04 ￥9000", Rows(FieldNames.Wage));
        Assert.Contains("3 months filled in", Text, StringComparison.Ordinal);
        Assert.Empty(Session.Problems);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_named_and_nothing_is_filled_in()
    {
        Show<MonthsQuestion>(Sessions.MissedMonths);
        Page.Find("#paste-text").Change("8000\nabc\n1\n2\n3\n4\n9000");

        Button("填入各月").Click();

        Assert.Contains("第 2 行“abc”不是金额", Text, StringComparison.Ordinal);
        Assert.Contains("第 7 行“9000”超出了要算的月份", Text, StringComparison.Ordinal);
        Assert.Equal(0, Session.Form.RowsOf(FieldNames.Months));
    }

    [Fact]
    public void Bases_are_pasted_with_their_months_in_front()
    {
        Show<MonthsQuestion>(Sessions.UnderDeclared);
        Page.Find("#paste-text").Change("2023-03\t7500\n2023年5月\t0");

        Button("填入各月").Click();

        Assert.Equal("2023-03 7500, 2023-05 0", Rows(FieldNames.CurrentBase));
    }

    [Fact]
    public void Before_the_months_are_known_a_line_has_no_month()
    {
        var column = PastedColumn.Read("8000", null, null);

        Assert.Equal(PastedFault.NoMonth, Assert.Single(column.Problems).Fault);
        Assert.Empty(column.Entries);
    }

    private string Rows(string field) => string.Join(", ", Enumerable.Range(0, Session.Form.RowsOf(FieldNames.Months)).Select(row =>
        $"{Session.Form[CalculatorForm.PathIn(FieldNames.Months, row, FieldNames.Month)]} {Session.Form[CalculatorForm.PathIn(FieldNames.Months, row, field)]}"));
}
