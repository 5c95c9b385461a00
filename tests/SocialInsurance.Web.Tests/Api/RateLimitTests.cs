namespace SocialInsurance.Web.Tests.Api;

public sealed class RateLimitTests
{
    private const int MoreThanAnySecondAllows = 500;

    [Fact]
    public async Task Too_many_calls_are_asked_to_come_back_later()
    {
        using var factory = new ApiFactory(ApiFactory.Today, ("RateLimit:Burst", "3"), ("RateLimit:PerSecond", "1"));
        using var client = new ApiClient(factory.CreateClient());
        ApiAnswer answer;
        var calls = 0;
        do
        {
            answer = await client.PostAsync(ApiClient.BackPayments, "{}");
            calls++;
        }
        while (answer.Status == 400 && calls < MoreThanAnySecondAllows);

        answer.Problem(429);
        Assert.InRange(calls, 4, MoreThanAnySecondAllows);
        Assert.InRange(int.Parse(answer.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task An_office_behind_one_address_may_call_three_thousand_times_in_a_row()
    {
        using var factory = new ApiFactory(ApiFactory.Today, ("RateLimit:Burst", null));
        using var client = new ApiClient(factory.CreateClient());
        for (var call = 0; call < 3000; call++)
        {
            Assert.Equal(400, (await client.PostAsync(ApiClient.LateFees, "{}")).Status);
        }
    }
}
