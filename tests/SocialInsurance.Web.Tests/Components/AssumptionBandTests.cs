using System.Text.Json.Nodes;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>What was assumed can be settled where it stands, one figure at a time.</summary>
public sealed class AssumptionBandTests : PagePartTests
{
    // No year of the book reaches so far: limits are carried on, rates are still known.
    private const string Assumed = "v=1&situation=missedMonths&city=500000&from=2029-01&to=2029-02&wage=4000&workInjuryRate=0.3";

    [Fact]
    public void Each_assumption_names_the_rows_it_rests_on()
    {
        ShowOfStatement<AssumptionBand>(Assumed);

        var links = Page.FindAll(".assumed-figure .rows a").Select(link => link.GetAttribute("href")).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("policy/500000#", link, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_confirmed_is_the_persons_own_figure_and_the_answer_exact()
    {
        ShowOfStatement<AssumptionBand>(Assumed);
        var before = Session.Statement!.Totals;

        Page.FindAll(".settle button")[0].Click();

        Assert.Equal(Certainty.Estimated, before.CertaintyOf(Payer.Employee));
        Assert.Equal(Certainty.Exact, Session.Statement!.Totals.CertaintyOf(Payer.Employee));
        Assert.Equal(before.Employee, Session.Statement.Totals.Employee);
    }

    [Fact]
    public void What_is_typed_stands_for_these_months_of_these_insurances_and_can_be_taken_back()
    {
        ShowOfStatement<AssumptionBand>(Assumed);
        var before = Session.Statement!.Totals;

        Page.FindAll(".settle button")[1].Click();
        Page.FindAll(".settle input")[0].Change("5000");
        Page.Find(".settle form, form.settle").Submit();

        var request = Session.Form.ToRequest();
        var pension = request[FieldNames.NewLimits]!["pension"]!.AsArray();
        Assert.Equal(["2029-01", "2029-02", "5000"], new[] { FieldNames.From, FieldNames.To, FieldNames.Floor }.Select(name => pension[0]![name]!.ToString()), StringComparer.Ordinal);
        Assert.Equal(5000m, Session.Statement!.Insurances[0].Months[0].Inputs.Due!.Amount.ToDecimal());

        Page.FindAll(".assumed-figure")[^1].QuerySelector("button")!.Click();
        Assert.Equal(before, Session.Statement.Totals);
        Assert.False(Session.Form.Holds(FieldNames.NewLimits));
    }

    [Fact]
    public void What_is_no_amount_is_named_at_the_field_and_nothing_is_lost()
    {
        ShowOfStatement<AssumptionBand>(Assumed);

        Page.FindAll(".settle button")[1].Click();
        Page.FindAll(".settle input")[0].Change("五千");
        Page.Find("form.settle").Submit();

        Assert.False(Session.IsUpToDate);
        Assert.Contains("五千", Text, StringComparison.Ordinal);
        Assert.Equal("true", Page.FindAll(".settle input")[0].GetAttribute("aria-invalid"));
    }

    [Fact]
    public void A_figure_for_some_months_of_a_link_stays_what_it_is_on_the_page()
    {
        const string Request = """
            {"city":"110000","newLimits":{"pension":[{"ceiling":"30000","floor":"5000","from":"2023-01","to":"2023-02"}]},"rates":{"medical":[{"employer":"9.8","from":"2023-01","to":"2023-01"}]}}
            """;

        var form = CalculatorForm.Of(JsonNode.Parse(Request)!.AsObject());

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Request), form.ToRequest()), form.ToRequest().ToJsonString());
        Assert.Equal(2, FilledGap.AllOn(form).Count);
    }

    [Fact]
    public void A_figure_for_all_months_stands_behind_those_for_some()
    {
        var form = CalculatorForm.Of(JsonNode.Parse(
            """{"from":"2023-01","to":"2023-06","rates":{"medical":[{"employer":"9.8","from":"2023-01","to":"2023-01"}]}}""")!.AsObject());

        form["rates.medical.employee"] = "2";

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""[{"employer":"9.8","from":"2023-01","to":"2023-01"},{"employee":"2","from":"2023-01","to":"2023-06"}]"""),
            form.ToRequest()["rates"]!["medical"]));
    }
}
