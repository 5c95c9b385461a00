namespace SocialInsurance.Web.Tests.Api;

/// <summary>No copy of anybody's figures is kept on the way, whatever is answered.</summary>
public sealed class HeadersTests(ApiFixture api)
{
    private const string Leaver = """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04" }""";

    [Fact]
    public async Task A_statement_is_never_stored() => AssertGuarded(await api.Client.PostAsync(ApiClient.BackPayments, Leaver));

    [Fact]
    public async Task A_late_fee_is_never_stored() => AssertGuarded(
        await api.Client.PostAsync(ApiClient.LateFees, """{ "principal": 100, "from": "2016-06-01", "to": "2016-07-09" }"""));

    [Fact]
    public async Task A_problem_is_never_stored() => AssertGuarded(await api.Client.PostAsync(ApiClient.BackPayments, "{}"));

    [Theory]
    [InlineData(ApiClient.Cities)]
    [InlineData(ApiClient.Cities + "/999999")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/openapi/v1.json")]
    public async Task Nor_is_anything_else(string path) => AssertGuarded(await api.Client.GetAsync(path));

    [Fact]
    public async Task A_wrong_method_is_guarded_too() => AssertGuarded(await api.Client.SendAsync(HttpMethod.Put, ApiClient.BackPayments));

    [Fact]
    public async Task Amounts_are_written_with_at_most_two_decimals()
    {
        var text = (await api.Client.PostAsync(ApiClient.BackPayments, Leaver.With("\"wage\": 8333.33, \"workInjuryRate\": 0.5"))).Text;

        Assert.DoesNotMatch("\"(due|paid|difference|overpaid|employee|employer|all|total|paidBase|dueBase)\":-?[0-9]+\\.[0-9]{3}", text);
        Assert.DoesNotMatch("[0-9]E[+-]?[0-9]", text);
    }

    private static void AssertGuarded(ApiAnswer answer)
    {
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
        Assert.Equal("DENY", answer.Headers["X-Frame-Options"]);
        Assert.Contains("default-src 'self'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("Server", answer.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain("Set-Cookie", answer.Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }
}
