using System.Net;
using System.Text.Json.Nodes;
using SocialInsurance.Web.Tests.Api;
using SocialInsurance.Web.Tests.Security;

namespace SocialInsurance.Web.Tests.Operation;

public sealed class RequestIdTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_problem_names_the_request_as_its_response_does()
    {
        using var server = new RealServer();
        using var missing = await server.GetAsync($"{ApiClient.Cities}/999999");
        using var invalid = await server.Http.PostAsync(ApiClient.BackPayments, new StringContent("{}", null, "application/json"), Cancellation);

        var ids = new List<string>();
        foreach (var answer in new[] { missing, invalid })
        {
            ids.Add(Assert.Single(answer.Headers.GetValues("X-Request-Id")));
            Assert.Equal(ids[^1], (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["traceId"]);
        }

        Assert.NotEqual(ids[0], ids[1], StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_lines_of_the_log_about_a_request_name_it_and_nobody()
    {
        string id;
        using var server = new RealServer();
        UnavailableTests.TakeAway(Path.Combine(server.DataFolder, "batches.db"));
        using (var failed = await server.GetAsync("/batch?name=Zhang+San&wage=98765", ("Cookie", "batch-x=secret-key"), ("X-Request-Id", "made-up")))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
            id = Assert.Single(failed.Headers.GetValues("X-Request-Id"));
        }

        var log = string.Empty;
        foreach (var path in Directory.GetFiles(Path.Combine(server.DataFolder, "logs"))) // one a day, which may just have ended
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            log += await reader.ReadToEndAsync(Cancellation);
        }

        Assert.Contains($"] {id} ", log, StringComparison.Ordinal);
        Assert.All(["Zhang", "98765", "secret-key", "made-up"], personal => Assert.DoesNotContain(personal, log, StringComparison.Ordinal));
    }
}
