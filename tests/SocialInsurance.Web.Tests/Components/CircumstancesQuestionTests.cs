using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Requests;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>Circumstances are asked for only where they matter.</summary>
public sealed class CircumstancesQuestionTests : PagePartTests
{
    [Theory]
    [InlineData("")]
    [InlineData(Sessions.Newspaper)]
    [InlineData(Sessions.MissedMonths)]
    [InlineData("v=1&situation=annualAdjustment&city=110000&from=2019-04&to=2019-05&wage=1500")]
    public void Where_nothing_minds_them_nothing_is_asked(string link)
    {
        Show<CircumstancesQuestion>(link);

        Assert.Equal(string.Empty, Text);
    }

    [Fact]
    public void The_round_of_Beijing_2013_asks_for_four()
    {
        Show<CircumstancesQuestion>(Sessions.AnnualAdjustment);

        Assert.Equal(
            ["transferred", "retired", "arrears", "unemployed"],
            Page.FindAll("[name=circumstances]").Select(box => box.GetAttribute("value")),
            StringComparer.Ordinal);
    }

    [Fact]
    public void An_answer_changes_the_notes()
    {
        Show<CircumstancesQuestion>(Sessions.AnnualAdjustment);

        Choice(FieldNames.Circumstances, "retired").Change(true);
        Choice(FieldNames.Circumstances, "arrears").Change(true);
        Choice(FieldNames.Circumstances, "arrears").Change(false);

        Assert.Equal(Circumstances.Retired, Session.Statement!.Request.Circumstances);
        Assert.Contains(Session.Statement.Notes, note => note.Code == NoteCode.RetireesAdjusted);
    }

    [Fact]
    public void What_a_link_stated_can_be_taken_back()
    {
        Show<CircumstancesQuestion>(Sessions.MissedMonths + "&circumstances=subsidised");

        Choice(FieldNames.Circumstances, "subsidised").Change(false);

        Assert.Equal(Circumstances.None, Session.Statement!.Request.Circumstances);
        Assert.False(Has(FieldNames.Circumstances));
    }
}
