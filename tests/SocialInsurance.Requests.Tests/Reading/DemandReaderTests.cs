using System.Text.Json.Nodes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Links;

namespace SocialInsurance.Requests.Tests.Reading;

/// <summary>What is asked, line by line, and the bill of the authority.</summary>
public sealed class DemandReaderTests
{
    [Fact]
    public void Lines_without_a_total_are_added_up()
    {
        var request = Asked.Request(Asked.With(Asked.Leaving, """
            "demand": { "lines": [{ "insurance": "pension", "payer": "employee", "months": { "from": "2013-01", "to": "2013-02" }, "amount": 100 },
                                  { "month": "2013-03", "amount": 50.5 }, { "months": 2, "amount": 1 }, { "kind": "other", "amount": 500 }] }
            """));

        Assert.Equal((Yuan.FromFen(65_150), Yuan.FromFen(15_150)), (request.Demand, request.JudgedDemand));
        Assert.Equal(
            [
                new DemandLine(Insurance.Pension, Payer.Employee, Months("2013-01", "2013-02"), Yuan.FromWholeYuan(100), DemandKind.Contribution),
                new DemandLine(null, null, Months("2013-03", "2013-03"), Yuan.FromFen(5050), DemandKind.Contribution),
                new DemandLine(null, null, Months("2013-01", "2013-02"), Yuan.FromWholeYuan(1), DemandKind.Contribution),
                new DemandLine(null, null, null, Yuan.FromWholeYuan(500), DemandKind.Other),
            ],
            request.DemandLines);
    }

    [Fact]
    public void A_total_may_hold_more_than_its_lines() =>
        Assert.Equal(Yuan.FromWholeYuan(10), Asked.Request(Asked.With(Asked.Leaving, "\"demand\": { \"total\": 10, \"lines\": [{ \"amount\": 4 }] }")).Demand);

    [Theory]
    [InlineData("{ \"total\": 5, \"lines\": [{ \"amount\": 6 }] }", "LinesExceedTotal demand.total «5» 6.00")]
    [InlineData("{}", "Required demand.lines")]
    [InlineData("{ \"lines\": [{ \"insurance\": \"pension\" }] }", "Required demand.lines[0].amount")]
    [InlineData("{ \"lines\": 5 }", "NotAList demand.lines «5»")]
    [InlineData("{ \"total\": 1, \"sum\": 2 }", "UnknownField demand.sum")]
    [InlineData("-1", "OutOfRange demand «-1» 0 99999999.99")]
    public void What_is_wrong_with_a_demand_is_named(string demand, string problem) =>
        Assert.Contains(problem, Asked.Problems(Asked.With(Asked.Leaving, $"\"demand\": {demand}")), StringComparer.Ordinal);

    [Fact]
    public void A_bill_that_names_its_insurances_alone_is_added_up()
    {
        var bill = Asked.Request("""
            { "situation": "assessed", "from": "2013-01", "to": "2013-02", "assessed": { "lateFee": 3, "insurances": { "pension": { "employee": 80, "employer": 200 }, "medical": { "employee": 20 } } } }
            """).Assessed!;

        Assert.Equal((Yuan.FromWholeYuan(100), Yuan.FromWholeYuan(200), Yuan.FromWholeYuan(3)), (bill.Employee, bill.Employer, bill.LateFee));
    }

    [Theory]
    [InlineData("{ \"employer\": 5 }", "Required assessed.employee")]
    [InlineData("{ \"employee\": 5, \"insurances\": { \"workInjury\": { \"employee\": 1 } } }", "EmployeeNeverPays assessed.insurances.workInjury.employee «1.00» WorkInjury")]
    public void What_is_wrong_with_a_bill_is_named(string bill, string problem) => Assert.Contains(
        problem, Asked.Problems($"{{ \"situation\": \"assessed\", \"from\": \"2013-01\", \"to\": \"2013-02\", \"assessed\": {bill} }}"), StringComparer.Ordinal);

    /// <summary>A link holds the lines and the bill as they were given.</summary>
    [Theory]
    [InlineData("""{ "demand": { "total": 10, "lines": [{ "amount": 1, "insurance": "pension", "payer": "employee", "months": { "from": "2013-01", "to": "2013-02" } }, { "amount": 2, "month": "2013-02", "kind": "lateFee" }, { "amount": 3, "months": 2 }] } }""")]
    [InlineData("""{ "demand": { "lines": [{ "amount": 4 }] } }""")]
    [InlineData("""{ "assessed": { "employee": 100, "employer": 200, "lateFee": 3, "insurances": { "pension": { "employee": 80, "employer": 160 }, "medical": { "employee": 20 } } } }""")]
    [InlineData("""{ "assessed": { "employee": 100 } }""")]
    public void A_link_holds_them_too(string fields)
    {
        var json = JsonNode.Parse(fields)!.AsObject();
        (json["situation"], json["from"], json["to"]) = ("assessed", "2013-01", "2013-02");
        json.TryAdd("assessed", new JsonObject { ["employee"] = 1 });
        var (linked, problems) = LinkReader.Read(LinkWriter.Write(json)[1..].Split('&').Select(field => KeyValuePair.Create(field.Split('=')[0], (string?)Uri.UnescapeDataString(field.Split('=')[1]))));
        var (before, after) = (Asked.Request(json.ToJsonString()), Asked.Request(linked.ToJsonString()));

        Assert.Empty(problems);
        Assert.Equal((before.Demand, before.Assessed!.Employee, before.Assessed.Employer, before.Assessed.LateFee), (after.Demand, after.Assessed!.Employee, after.Assessed.Employer, after.Assessed.LateFee));
        Assert.Equal(before.DemandLines, after.DemandLines);
        Assert.All(Insurances.All, insurance => Assert.Equal(before.Assessed.Insurances[insurance], after.Assessed.Insurances[insurance]));
    }

    private static MonthRange Months(string from, string to) => new(Asked.Month(from), Asked.Month(to));
}
