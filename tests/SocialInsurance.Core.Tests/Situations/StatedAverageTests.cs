using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>Averages that the user states set the limits, so that a difference needs no more than five figures.</summary>
public sealed class StatedAverageTests
{
    /// <summary>The five figures: months, two averages, the base paid on, and the city or the rates.</summary>
    private static readonly BackPaymentRequest FiveFigures = Some.Request(Situation.AnnualAdjustment, "2013-01", "2013-06").PaidOnBase(1335) with
    {
        OldAverageWage = Yuan(3337),
        NewAverageWage = Yuan(3783),
        Rates = Some.ZhangSan.Rates,
    };

    // 40% of 3783 is 1513.20, to the yuan 1513: 178 more a month.
    [Fact]
    public void Five_figures_and_the_city_make_the_difference()
    {
        var statement = Ask.Statement(FiveFigures.In(Book.Chongqing));

        Assert.Equal((1335m, 1513m), statement.Bases(Insurance.Pension));
        Assert.Equal((Yuan(117.48m), Yuan(333.18m)), (statement.Totals.Employee, statement.Totals.Employer));
    }

    [Fact]
    public void Without_a_city_the_floor_asked_for_makes_it_too()
    {
        var statement = Ask.Statement(FiveFigures with { FloorPercent = Percent(40) });

        Assert.Equal((1335m, 1513m), statement.Bases(Insurance.Pension));
        Assert.Equal((Yuan(117.48m), Yuan(333.18m)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.Equal(Certainty.Exact, statement.Totals.CertaintyOf(Payer.Employee));
    }

    // 60% of 3783 is 2269.80.
    [Fact]
    public void Without_a_city_and_a_floor_the_usual_floor_is_60_percent() =>
        Assert.Equal((1335m, 2270m), Ask.Statement(FiveFigures).Bases(Insurance.Pension));

    [Fact]
    public void Limits_made_only_by_the_usual_floor_never_hold_a_stated_percentage()
    {
        var percent = FiveFigures.AtShare(40) with { CurrentBase = PerInsurance<Yuan?>.All(null) };

        Assert.Equal((1335m, 1513m), Ask.Statement(percent).Bases(Insurance.Pension));
        Assert.Equal(Certainty.Exact, Ask.Statement(percent).Totals.CertaintyOf(Payer.Employee));
        Assert.Equal((2002m, 2270m), Ask.Statement(percent with { FloorPercent = Percent(60) }).Bases(Insurance.Pension));
    }

    // Three times 3783 is 11349.
    [Fact]
    public void A_wage_is_held_within_the_limits_that_an_average_makes()
    {
        var wage = FiveFigures with { CurrentBase = PerInsurance<Yuan?>.All(null) };

        Assert.Equal((10_011m, 11_349m), Ask.Statement(wage.Earning(20_000)).Bases(Insurance.Pension));
        Assert.Equal((5000m, 5000m), Ask.Statement(wage.Earning(5000)).Bases(Insurance.Pension));
    }

    [Fact]
    public void What_the_book_has_published_is_shown_beside_it_where_it_differs()
    {
        var other = FiveFigures.In(Book.Chongqing).For(Insurance.Pension) with { NewAverageWage = Yuan(4000) };
        var notes = Ask.Statement(other).Notes.OfType<PublishedLimitsNote>();

        Assert.Contains(notes, note => note.Average == Yuan(4000) && note.Made.Floor.Amount == Yuan(1600) && note.Published.Floor.Amount == Yuan(1513));
    }

    // Medical: 2803 → 3134 at 2% and 10%; pension and unemployment 220 at 8% and 0.2%; two months.
    [Fact]
    public void A_percentage_is_held_within_the_limits_of_both_sides()
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).AtShare(40));

        Assert.Equal((2803m, 3134m), statement.Bases(Insurance.Medical));
        Assert.Equal((Yuan(13.24m), Yuan(66.20m)), (statement.Of(Insurance.Medical).Employee.Difference, statement.Of(Insurance.Medical).Employer.Difference));
        Assert.Equal(Yuan(49.32m), statement.Totals.Employee);
    }

    /// <summary>The ceiling that Hangzhou printed has fen: three times the average, rounded, would be another one.</summary>
    [Fact]
    public void A_percentage_that_is_the_ceilings_own_is_the_published_ceiling()
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2021-01", "2021-01").In("330100").For(Insurance.Pension).AtShare(300));

        Assert.Equal((17_880.75m, 19_783m), statement.Bases(Insurance.Pension));
        Assert.Equal((Yuan(152.18m), Yuan(266.31m)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.True(Assert.IsType<PercentBase>(statement.Of(Insurance.Pension, "2021-01").Inputs.Paid).IsPublished);
    }

    // May was not paid: 5000 × 8%, and 5000 × 2% + 3.
    [Fact]
    public void A_missed_month_of_an_adjustment_is_due_on_the_base_of_the_request()
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing)
            .For(Insurance.Pension, Insurance.Medical).PaidOnBase(5000) with
        {
            Exceptions = [new(Month("2013-05"), PerInsurance<Yuan?>.All(Yuan(0)), null, null)],
        });

        Assert.Equal(Yuan(400), statement.Of(Insurance.Pension, "2013-05").Employee.Difference);
        Assert.Equal(Yuan(103), statement.Of(Insurance.Medical, "2013-05").Employee.Difference);
        Assert.Equal(Yuan(0), statement.Of(Insurance.Pension, "2013-04").Employee.Difference);
    }
}
