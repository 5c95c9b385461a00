using System.Text.Json.Nodes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Tests.Components;

public sealed class CalculatorFormTests
{
    [Fact]
    public void A_path_becomes_fields_within_fields()
    {
        var form = new CalculatorForm { ["rates.pension.employee"] = "8", ["rates.pension.employer"] = "20", ["wage"] = " 8 000 " };

        ShouldBe("""{"rates":{"pension":{"employee":"8","employer":"20"}},"wage":" 8 000 "}""", form);
    }

    [Fact]
    public void A_request_read_in_is_written_out_unchanged()
    {
        const string Request = """
            {"circumstances":["transferred"],"city":"110000","currentBase":{"medical":"3134","pension":"1869"},"employers":[{"label":"甲","from":"2013-04"}],"months":[{"month":"2013-04","wage":"5000"}],"newLimits":{"ceiling":"15669","floor":"2089"},"situation":"annualAdjustment"}
            """;

        ShouldBe(Request, CalculatorForm.Of(JsonNode.Parse(Request)!.AsObject()));
    }

    [Theory]
    [InlineData("""{"rates":{"pension]":{"employee":"8"}}}""")]
    [InlineData("""{"months":[{"currentBase":{"[0]":"1"},"month":"2013-04"}]}""")]
    public void A_name_with_brackets_is_a_name_and_no_row(string request) =>
        ShouldBe(request, CalculatorForm.Of(JsonNode.Parse(request)!.AsObject()));

    [Fact]
    public void Lists_pass_through_and_are_replaced_by_a_single_figure()
    {
        var form = CalculatorForm.Of(JsonNode.Parse("""{"wage":[{"from":"2023-01","wage":"8000"}]}""")!.AsObject());
        Assert.True(form.Holds(FieldNames.Wage));
        Assert.Equal(string.Empty, form[FieldNames.Wage]);

        form[FieldNames.Wage] = "9000";

        ShouldBe("""{"wage":"9000"}""", form);
    }

    [Fact]
    public void A_figure_for_all_replaces_those_for_each_and_the_other_way_round()
    {
        var form = new CalculatorForm { ["currentBase.pension"] = "1869", ["currentBase.medical"] = "3134" };

        form["currentBase"] = "2000";
        ShouldBe("""{"currentBase":"2000"}""", form);

        form["currentBase.pension"] = "1869";
        ShouldBe("""{"currentBase":{"pension":"1869"}}""", form);
    }

    [Fact]
    public void A_field_whose_name_only_begins_alike_is_another_field()
    {
        var form = new CalculatorForm { ["rates"] = "x", ["ratesOfOthers"] = "y" };

        form["rates"] = "z";

        Assert.Equal("y", form["ratesOfOthers"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_but_space_is_no_entry(string blank)
    {
        var form = new CalculatorForm { ["wage"] = "8000" };

        form["wage"] = blank;

        Assert.True(form.IsEmpty);
        Assert.False(form.Holds("wage"));
    }

    [Fact]
    public void Clearing_a_field_clears_its_parts()
    {
        var form = new CalculatorForm { ["rates.pension.employee"] = "8", ["wage"] = "8000" };

        form.Clear("rates", "paidOn");

        ShouldBe("""{"wage":"8000"}""", form);
    }

    [Theory]
    [InlineData("2013-04-10", "2013-01", "2013-04")]
    [InlineData("2013年12月31日", "2013-01", "2013-12")]
    [InlineData("20130101", "2013-01", "2013-01")]
    public void Who_leaves_settles_the_months_of_that_year(string leftOn, string from, string to)
    {
        var request = new CalculatorForm { Situation = Situation.Leaving, [FieldNames.LeftOn] = leftOn }.ToRequest();

        Assert.Equal(from, request[FieldNames.From]!.ToString());
        Assert.Equal(to, request[FieldNames.To]!.ToString());
    }

    [Fact]
    public void Months_that_were_entered_go_before_those_of_the_day_of_leaving()
    {
        var form = new CalculatorForm { Situation = Situation.Leaving, [FieldNames.LeftOn] = "2013-04-10", [FieldNames.From] = "2013-03" };

        Assert.Equal("2013-03", form.ToRequest()[FieldNames.From]!.ToString());
        Assert.Equal("2013-04", form.ToRequest()[FieldNames.To]!.ToString());
    }

    [Theory]
    [InlineData(Situation.Leaving, "2013-04-31")]
    [InlineData(Situation.MissedMonths, "2013-04-10")]
    public void An_impossible_day_or_another_situation_settles_no_months(Situation situation, string leftOn)
    {
        var request = new CalculatorForm { Situation = situation, [FieldNames.LeftOn] = leftOn }.ToRequest();

        Assert.False(request.ContainsKey(FieldNames.From));
        Assert.False(request.ContainsKey(FieldNames.To));
    }

    [Fact]
    public void Insurances_are_all_asked_for_until_one_is_taken_out()
    {
        var form = new CalculatorForm { IsFlexible = true };
        Assert.True(form.Asks(Insurance.Medical));

        form.Toggle(Insurance.Medical);

        Assert.False(form.Asks(Insurance.Medical));
        Assert.True(form.Asks(Insurance.Pension));

        form.Toggle(Insurance.Medical);

        Assert.True(form.Asks(Insurance.Medical));
    }

    [Fact]
    public void Words_of_the_api_and_choices_of_the_page_are_the_same_thing()
    {
        var form = CalculatorForm.Of(JsonNode.Parse("""{"situation":"underDeclared","contributor":"flexible","group":"rural"}""")!.AsObject());

        Assert.Equal((Situation.UnderDeclared, true, true), (form.Situation, form.IsFlexible, form.IsRural));

        (form.Situation, form.IsFlexible, form.IsRural) = (null, false, false);

        Assert.True(form.IsEmpty);
    }

    private static void ShouldBe(string json, CalculatorForm form) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), form.ToRequest()), form.ToRequest().ToJsonString());
}
