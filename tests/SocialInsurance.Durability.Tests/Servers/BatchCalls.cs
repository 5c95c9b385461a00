using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>The calls of a program that sends files in.</summary>
internal static class BatchCalls
{
    public const string Batches = "/api/v1/batches";
    public const string BackPayments = "/api/v1/back-payments";

    private static readonly string[] GoodStates = ["queued", "running", "done"];

    public static MultipartFormDataContent FormOf(string csv) =>
        new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "people.csv" } };

    public static async Task<Receipt> UploadAsync(this WebNode node, string csv)
    {
        using var form = FormOf(csv);
        using var response = await node.Http.PostAsync(Batches, form, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.Accepted, $"{response.StatusCode}: {text} {node.Output}");
        return (await response.Content.ReadFromJsonAsync<Receipt>(TestContext.Current.CancellationToken))!;
    }

    public static async Task<Progress> ProgressAsync(this WebNode node, Receipt batch)
    {
        using var response = await node.GetAsync(batch, string.Empty);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode} {node.Output}");
        return (await response.Content.ReadFromJsonAsync<Progress>(TestContext.Current.CancellationToken))!;
    }

    public static Task WaitForAsync(this WebNode node, Receipt batch, int rows) => Until.TrueAsync(
        $"{rows} rows done", async () => (await node.ProgressAsync(batch)).RowsDone >= rows);

    /// <summary>Waits until a batch is done, and returns how it went.</summary>
    public static Task<Progress> FinishAsync(this WebNode node, Receipt batch) => Until.FoundAsync(
        "the batch is done",
        async () =>
        {
            var progress = await node.ProgressAsync(batch);
            Assert.Contains(progress.State, GoodStates, StringComparer.Ordinal);
            return progress.State == "done" ? progress : null;
        });

    public static async Task<byte[]> ResultAsync(this WebNode node, Receipt batch)
    {
        using var response = await node.GetAsync(batch, "/result.csv");
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode} {node.Output}");
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<HttpResponseMessage> GetAsync(this WebNode node, Receipt batch, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Batches}/{batch.Id}{path}");
        request.Headers.Add("X-Batch-Key", batch.Key);
        return await node.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The answer to a single case, with its status.</summary>
    public static async Task<(int Status, JsonNode Answer)> ComputeAsync(this WebNode node, JsonObject request)
    {
        using var response = await node.Http.PostAsJsonAsync(BackPayments, request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }
}
