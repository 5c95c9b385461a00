using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>Sound requests, spoilt at random but always in the same way: each is answered or refused, and nothing fails.</summary>
public sealed class FuzzTests(ApiFixture api)
{
    private const int Requests = 2000;

    private static readonly string[] Seeds =
    [
        .. WorkedCase.All("back-payments.json").Values.Concat(WorkedCase.All("demands.json").Values).Select(worked => worked["request"]!.ToJsonString()),
        """
        {
            "situation": "underDeclared", "city": "110000", "from": "2013-01", "to": "2013-06", "group": "rural", "insurances": ["pension", "medical"],
            "currentBase": { "pension": 1869.5, "medical": 2803 }, "wage": [{ "from": "2013-01", "wage": 8000 }, { "from": "2013-04", "wage": 9000 }],
            "newLimits": { "pension": { "floor": null, "ceiling": "none" } }, "rates": { "medical": { "employee": 2, "employeeFixed": 3 } },
            "months": [{ "month": "2013-02", "currentBase": 0 }, { "month": "2013-03", "wage": 5000, "paid": { "pension": { "employee": 1 } } }],
            "employers": [{ "label": "甲", "from": "2013-01", "to": "2013-06", "workInjuryRate": 0.4 }], "circumstances": ["arrears"],
            "rounding": { "method": "periodTotal", "mode": "upToJiao" }, "leftOn": "2013-06-30", "knownOn": "2013-08-01", "demand": 1,
            "paidOn": "2014-01-02", "lateFee": { "start": "dueDay", "dueDay": 25, "includeLastDay": true }
        }
        """,
    ];

    private static readonly string[] LateFeeSeeds = [.. WorkedCase.All("late-fees.json").Values.Select(worked => worked["request"]!.ToJsonString())];

    [Fact]
    public Task Two_thousand_spoilt_requests_for_a_back_payment_never_fail() => SpoilAsync(ApiClient.BackPayments, Seeds, Requests);

    [Fact]
    public Task Five_hundred_spoilt_requests_for_a_late_fee_never_fail() => SpoilAsync(ApiClient.LateFees, LateFeeSeeds, Requests / 4);

    private async Task SpoilAsync(string path, string[] seeds, int count)
    {
        var spoiler = new Spoiler(seed: 20130401);
        var (answered, refused) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var request = spoiler.Spoil(seeds[i % seeds.Length]);
            var answer = await api.Client.PostAsync(path, request, i % 2 == 0 ? "zh-CN" : "en");

            Assert.True(answer.Status is 200 or 400, $"{answer.Status} for {request}");
            if (answer.Status == 400)
            {
                Assert.NotEmpty(answer.Errors());
                refused++;
            }
            else
            {
                Assert.NotNull(JsonNode.Parse(answer.Text));
                answered++;
            }
        }

        // Spoilt too little or too much, requests would find nothing.
        Assert.InRange(answered, count / 20, count);
        Assert.InRange(refused, count / 20, count);
    }
}
