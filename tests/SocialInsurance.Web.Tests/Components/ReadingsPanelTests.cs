using SocialInsurance.Core.Requests;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>Who knows facts and no procedures is shown everything that they can mean.</summary>
public sealed class ReadingsPanelTests : PagePartTests
{
    // Paid on the floor of the year: the new limits add nothing, the declared base was too low.
    private const string ShanghaiFacts = "v=1&demand=2000&city=310000&leftOn=2026-04-10&wage=9500&currentBase=7460";

    [Fact]
    public void Facts_alone_are_answered_by_every_reading_and_one_sentence()
    {
        var session = Sessions.Of(ShanghaiFacts);

        Assert.Null(session.Statement);
        Assert.Empty(session.Problems);
        Assert.Equal(
            [(Situation.UnderDeclared, 856.80m, 2093.84m), (Situation.AnnualAdjustment, 0m, 0m)],
            session.Readings!.Readings.Select(reading => (
                reading.Request.Situation,
                reading.Totals.JudgedOf(Core.Values.Payer.Employee).ToDecimal(),
                reading.Totals.JudgedOf(Core.Values.Payer.Employer).ToDecimal())));
        Assert.Null(session.Readings.Explained);
    }

    [Fact]
    public void A_reading_opens_as_its_statement_and_closes_again()
    {
        var session = Sessions.Of(ShanghaiFacts);

        session.OpenReading(session.Readings!.Readings[0]);
        Assert.Equal((856.80m, 2093.84m), session.Owed());
        Assert.True(session.IsReading);

        session.CloseReading();
        Assert.Null(session.Statement);
        Assert.Equal(2, session.Readings!.Readings.Length);
    }

    [Fact]
    public void Too_few_facts_say_what_is_still_needed()
    {
        var session = Sessions.Of("v=1&demand=2000&city=310000");

        Assert.Null(session.Readings);
        Assert.NotEmpty(session.Missing);
        Assert.Empty(session.Wrong);
    }

    [Fact]
    public void What_an_example_replaced_can_be_had_back()
    {
        var session = Sessions.Of(ShanghaiFacts);

        session.ShowExample();
        Assert.Equal((880.88m, 2498.48m), session.Owed());

        session.Undo();
        Assert.Equal("9500", session.Form["wage"]);
        Assert.False(session.CanUndo);
    }
}
