using System.Net;
using System.Text.Json.Nodes;
using SocialInsurance.Web.Tests.Security;

namespace SocialInsurance.Web.Tests.Operation;

public sealed class HealthTests : IDisposable
{
    private readonly RealServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_node_is_ready_when_all_it_needs_is_there()
    {
        await ReadyAsync();

        var (status, health) = await AskAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, "ok"), (status, (string?)health["status"]));
        Assert.Equal(["dataFolder", "database", "policies", "running"], health["checks"]!.AsObject().Select(check => check.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(health["checks"]!.AsObject(), check => Assert.Equal("ok", (string?)check.Value));
    }

    [Fact]
    public async Task Without_its_database_it_lives_and_is_not_ready()
    {
        await ReadyAsync();
        UnavailableTests.TakeAway(Path.Combine(_server.DataFolder, "batches.db"));

        var (status, health) = await AskAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal(("unavailable", "The database does not answer.", "ok"), ((string?)health["status"], Reason(health, "database"), Reason(health, "policies")));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/health/live")).Status);
    }

    [Fact]
    public async Task Without_a_folder_to_write_to_it_is_not_ready()
    {
        await ReadyAsync();
        Directory.Move(_server.DataFolder, _server.DataFolder + ".away");
        try
        {
            var (status, health) = await AskAsync("/health/ready");

            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            Assert.Equal("The data folder cannot be written to.", Reason(health, "dataFolder"));
        }
        finally
        {
            Directory.Move(_server.DataFolder + ".away", _server.DataFolder);
        }
    }

    [Fact]
    public async Task Nothing_of_the_machine_is_told()
    {
        UnavailableTests.TakeAway(Path.Combine(_server.DataFolder, "batches.db"));

        var health = (await AskAsync("/health/ready")).Health.ToJsonString();

        Assert.DoesNotContain(_server.DataFolder, health, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", health, StringComparison.Ordinal);
    }

    private static string? Reason(JsonNode health, string check) => (string?)health["checks"]![check];

    private async Task<(HttpStatusCode Status, JsonNode Health)> AskAsync(string path)
    {
        using var answer = await _server.GetAsync(path);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }

    // The policies are read in the background.
    private Task ReadyAsync() => Until.TrueAsync(async () => (await AskAsync("/health/ready")).Status == HttpStatusCode.OK);
}
