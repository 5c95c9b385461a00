using System.Text.Json;

namespace SocialInsurance.Requests.Tests.Links;

/// <summary>Messengers cut links off. Whatever is left is read or named, and nothing fails.</summary>
public sealed class CutOffLinkTests
{
    private const string Everything = """
        {
            "situation": "underDeclared", "from": "2013-01", "to": "2013-06", "city": "500000", "contributor": "employee", "group": "rural",
            "insurances": ["pension", "medical", "workInjury"], "currentBase": { "pension": 1869.5, "medical": 2803 },
            "wage": [{ "from": "2013-01", "wage": 8000 }, { "from": "2013-04", "wage": 9000.55 }], "percent": { "pension": 40, "medical": 70 },
            "oldAverageWage": 3337, "newAverageWage": 3783, "oldLimits": { "pension": [{ "floor": 1869, "ceiling": "none", "from": "2013-01", "to": "2013-03" }, { "floor": 1900, "from": "2013-04", "to": "2013-06" }] },
            "newLimits": { "floor": null, "ceiling": 14016, "from": "2013-02", "to": "2013-05" },
            "rates": { "pension": { "employee": 8, "employer": 20 }, "medical": { "employee": 2, "employer": 10, "employeeFixed": 3, "employerFixed": 4.5 } },
            "workInjuryRate": 0.5,
            "months": [
                { "month": "2013-02", "currentBase": 0 },
                { "month": "2013-03", "currentBase": { "pension": 1 }, "wage": 5000, "paid": { "pension": { "employee": 106.80, "employer": 267 } } },
                { "month": "2013-05", "madeUp": { "pension": { "employee": 50 } } },
                { "month": "2013-06", "notDue": true }
            ],
            "employers": [
                { "label": "甲，公司：100%", "from": "2013-01", "to": "2013-03" },
                { "label": "B, C: D", "from": "2013-04", "to": "2013-06", "workInjuryRate": 0.4, "contributor": "flexible" }
            ],
            "circumstances": ["transferred", "arrears"], "rounding": { "method": "periodTotal", "mode": "upToJiao" },
            "leftOn": "2013-06-30", "knownOn": "2013-08-01", "demand": 3379.36, "paidOn": "2014-01-02",
            "lateFee": { "start": "dueDay", "dueDay": 25, "includeLastDay": true, "capAtPrincipal": false },
            "floorPercent": 40, "employerSize": "smallOrMicro", "paidByPerson": { "from": "2013-01", "to": "2013-02", "amount": 900.5 },
            "deferral": [
                { "insurances": ["pension", "workInjury"], "from": "2013-01", "to": "2013-03", "until": "2013-12-31" },
                { "insurances": ["unemployment"], "from": "2013-01", "to": "2013-06" }
            ],
            "interest": { "annualRate": 3.5, "compounding": "yearly" }
        }
        """;

    private static readonly string Link = Linked.Write(Everything);

    [Fact]
    public void The_whole_link_holds_the_whole_request()
    {
        Assert.Equal(
            Described.Of(Asked.Request(Everything)), Described.Of(Asked.Request(Linked.Read(Link).Request.ToJsonString())));
        Assert.InRange(Link.Length, 700, 2000);
    }

    [Fact]
    public void Every_beginning_of_it_is_read_without_failing() => Assert.All(Enumerable.Range(0, Link.Length + 1), length => Read(Link[..length]));

    [Fact]
    public void Every_end_of_it_is_read_without_failing() => Assert.All(Enumerable.Range(0, Link.Length + 1), start => Read("?" + Link[start..]));

    [Fact]
    public void Every_link_that_lacks_one_sign_is_read_without_failing() => Assert.All(Enumerable.Range(0, Link.Length), at => Read(Link.Remove(at, 1)));

    [Fact]
    public void Every_link_with_a_sign_too_many_is_read_without_failing() => Assert.All(
        Enumerable.Range(1, Link.Length), at => Assert.All(",:*~", sign => Read(Link.Insert(at, sign.ToString()))));

    [Fact]
    public void What_is_left_before_the_cut_stays_as_it_was()
    {
        var cut = Linked.Read(Link[..Link.IndexOf("&rates=", StringComparison.Ordinal)] + "&rates=pension:8*20,medi");

        Assert.Equal(["UnreadableLinkField rates «medi»"], cut.Problems.Select(Written.Of), StringComparer.Ordinal);
        Assert.Equal("3783", (string?)cut.Request["newAverageWage"]);
    }

    private static void Read(string link)
    {
        var (request, _) = Linked.Read(link);
        using var document = JsonDocument.Parse(request.ToJsonString());
        var read = Asked.Reader.Read(document.RootElement);
        Assert.Equal(read.Value is null, read.Problems.Count > 0);
    }
}
