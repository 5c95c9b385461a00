namespace SocialInsurance.Requests.Tests.Links;

public sealed class LinkWriterTests
{
    [Theory]
    [InlineData("""{ "situation": "leaving", "from": "2013-01", "to": "2013-04" }""", "?v=1&situation=leaving&from=2013-01&to=2013-04")]
    [InlineData("""{ "wage": 8000.5, "city": "500000", "workInjuryRate": 0.4 }""", "?v=1&wage=8000.5&city=500000&workInjuryRate=0.4")]
    [InlineData("""{ "insurances": ["pension", "medical"] }""", "?v=1&insurances=pension,medical")]
    [InlineData("""{ "currentBase": { "pension": 1869, "medical": 2803 } }""", "?v=1&currentBase=pension:1869,medical:2803")]
    [InlineData("""{ "wage": [{ "from": "2023-01", "wage": 8000 }, { "from": "2023-04", "wage": 9000 }] }""", "?v=1&wage=2023-01:8000,2023-04:9000")]
    [InlineData("""{ "newLimits": { "floor": 1869, "ceiling": 14016 } }""", "?v=1&newLimits=1869~14016")]
    [InlineData("""{ "newLimits": { "floor": null, "ceiling": "none" } }""", "?v=1&newLimits=~none")]
    [InlineData("""{ "oldLimits": { "pension": { "floor": 1869, "ceiling": 14016 }, "medical": { "floor": 2803 } } }""", "?v=1&oldLimits=pension:1869~14016,medical:2803~")]
    [InlineData("""{ "rates": { "pension": { "employee": 8, "employer": 20 }, "medical": { "employee": 2, "employer": 10, "employeeFixed": 3 } } }""", "?v=1&rates=pension:8*20,medical:2*10*3")]
    [InlineData("""{ "rates": { "pension": { "employer": 20 } } }""", "?v=1&rates=pension:*20")]
    [InlineData("""{ "rounding": { "method": "periodTotal" } }""", "?v=1&rounding=periodTotal")]
    [InlineData("""{ "rounding": { "mode": "truncate" } }""", "?v=1&rounding=*truncate")]
    [InlineData("""{ "lateFee": { "dueDay": 25, "includeLastDay": false } }""", "?v=1&lateFee=*25*false")]
    [InlineData("""{ "months": [{ "month": "2013-02", "currentBase": 0 }, { "month": "2013-03", "wage": 5000, "paid": { "pension": { "employee": 106.80, "employer": 267 } } }] }""", "?v=1&months=2013-02:currentBase:0,2013-03:wage:5000:paid.pension:106.80*267")]
    [InlineData("""{ "employers": [{ "label": "甲", "from": "2013-04", "to": "2013-04" }, { "label": "B", "from": "2013-05", "to": "2013-05", "workInjuryRate": 0.4 }] }""", "?v=1&employers=%E7%94%B2:2013-04:2013-04:,B:2013-05:2013-05:0.4")]
    [InlineData("""{ "employers": [{ "label": "A", "from": "2013-04", "to": "2013-04", "contributor": "flexible" }] }""", "?v=1&employers=A:2013-04:2013-04::flexible")]
    [InlineData("""{ "newLimits": { "floor": 1869, "ceiling": 14016, "from": "2013-01", "to": "2013-02" } }""", "?v=1&newLimits=all:1869~14016:2013-01:2013-02")]
    [InlineData("""{ "newLimits": [{ "floor": 1, "from": "2013-01", "to": "2013-01" }, { "floor": 2, "from": "2013-02", "to": "2013-02" }] }""", "?v=1&newLimits=all:1~:2013-01:2013-01,all:2~:2013-02:2013-02")]
    [InlineData("""{ "oldLimits": { "pension": [{ "floor": 1, "from": "2013-01", "to": "2013-01" }], "medical": { "ceiling": 2 } } }""", "?v=1&oldLimits=pension:1~:2013-01:2013-01,medical:~2")]
    [InlineData("""{ "rates": { "pension": [{ "employee": 8, "from": "2013-01", "to": "2013-02" }, { "employer": 20, "from": "2013-03", "to": "2013-03" }] } }""", "?v=1&rates=pension:8:2013-01:2013-02,pension:*20:2013-03:2013-03")]
    [InlineData("""{ "floorPercent": 40, "employerSize": "large" }""", "?v=1&floorPercent=40&employerSize=large")]
    [InlineData("""{ "paidByPerson": { "from": "2013-01", "to": "2013-02", "amount": 900 } }""", "?v=1&paidByPerson=2013-01*2013-02*900")]
    [InlineData("""{ "deferral": [{ "insurances": ["pension", "workInjury"], "from": "2022-05", "to": "2022-12", "until": "2023-12-31" }, { "insurances": ["unemployment"], "from": "2022-05", "to": "2022-12" }] }""", "?v=1&deferral=pension*workInjury:2022-05:2022-12:2023-12-31,unemployment:2022-05:2022-12:")]
    [InlineData("""{ "interest": { "annualRate": 3.5, "compounding": "yearly" } }""", "?v=1&interest=3.5*yearly")]
    [InlineData("""{ "interest": { "amount": 12.5 } }""", "?v=1&interest=**12.5")]
    [InlineData("""{ "months": [{ "month": "2013-02", "madeUp": { "pension": { "employee": 50 } }, "notDue": true }] }""", "?v=1&months=2013-02:madeUp.pension:50:notDue:true")]
    [InlineData("{}", "?v=1")]
    [InlineData("""{ "city": null, "wage": "", "insurances": [], "rates": {} }""", "?v=1")]
    public void A_request_is_written_with_the_field_names_of_the_API(string json, string link) => Assert.Equal(link, Linked.Write(json));

    [Theory]
    [InlineData("&")]
    [InlineData("=")]
    [InlineData("#")]
    [InlineData("+")]
    [InlineData("%")]
    [InlineData("?")]
    [InlineData("\\\"")]
    [InlineData("<")]
    [InlineData(" ")]
    public void What_an_address_gives_a_meaning_to_is_escaped(string sign)
    {
        var link = Linked.Write($$"""{ "employers": [{ "label": "a{{sign}}b", "from": "2013-04", "to": "2013-05" }] }""");

        Assert.Matches("^[A-Za-z0-9?&=%.,:*~_-]*$", link);
        Assert.Equal(2, link.Split('&').Length);
    }
}
