using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SocialInsurance.Web.Tests.Api;
using SocialInsurance.Web.Tests.Security;

namespace SocialInsurance.Web.Tests.Operation;

public sealed partial class MetricsTests
{
    private const string Path = "/metrics";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_are_counted_by_route_and_status_and_refusals_by_code()
    {
        using var server = new RealServer();
        await PostAsync(server, "{}");
        await PostAsync(server, """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "wage": 98765 }""");
        await server.GetAsync("/api/v1/cities/500000");
        await server.GetAsync("/help?wage=98765");

        var metrics = await ReadAsync(server);

        const string Duration = "http_server_request_duration_seconds";
        Assert.Equal(1, metrics[Duration + "_count{http_request_method=\"POST\",http_response_status_code=\"200\",http_route=\"/api/v1/back-payments\"}"]);
        Assert.Equal(1, metrics[Duration + "_count{http_request_method=\"POST\",http_response_status_code=\"400\",http_route=\"/api/v1/back-payments\"}"]);
        Assert.Equal(1, metrics[Duration + "_count{http_request_method=\"GET\",http_response_status_code=\"200\",http_route=\"/api/v1/cities/{code}\"}"]);
        Assert.Equal(3, metrics["social_insurance_refusals_total{code=\"REQUIRED\"}"]);
        Assert.DoesNotContain(metrics.Keys, name => name.Contains("98765", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Buckets_hold_all_that_is_no_longer_than_their_bound()
    {
        using var server = new RealServer();
        await server.GetAsync("/help");

        var buckets = (await ReadAsync(server))
            .Where(metric => metric.Key.StartsWith("http_server_request_duration_seconds_bucket", StringComparison.Ordinal) && metric.Key.Contains("/help", StringComparison.Ordinal))
            .Select(metric => metric.Value)
            .ToList();

        Assert.Equal(12, buckets.Count);
        Assert.Equal(buckets.Order(), buckets);
        Assert.Equal(1, buckets[^1]);
    }

    [Fact]
    public async Task Rows_and_blocks_are_counted()
    {
        using var server = new RealServer(("Batches:BlockRows", "2"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent("city,situation,from,to\n" + string.Concat(Enumerable.Repeat("500000,leaving,2013-01,2013-04\n", 5))), "file", "a.csv" },
        };
        using var receipt = await server.Http.PostAsync("/api/v1/batches", form, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, receipt.StatusCode);

        await Until.TrueAsync(async () => (await ReadAsync(server)).GetValueOrDefault("social_insurance_blocks_total{result=\"done\"}") >= 3);

        var metrics = await ReadAsync(server);
        Assert.Equal((5, 3), (metrics["social_insurance_rows_total"], metrics["social_insurance_blocks_total{result=\"done\"}"]));
        Assert.Contains("social_insurance_blocks_waiting", metrics.Keys, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(null, null, null, HttpStatusCode.OK)]
    [InlineData(null, null, "203.0.113.9", HttpStatusCode.NotFound)]
    [InlineData("127.0.0.1", null, "203.0.113.9", HttpStatusCode.NotFound)]
    [InlineData("127.0.0.1", "true", "203.0.113.9", HttpStatusCode.OK)]
    public async Task Only_who_may_reads_them(string? proxies, string? isPublic, string? forwardedFor, HttpStatusCode status)
    {
        using var server = new RealServer(("Proxies", proxies), ("Metrics:Public", isPublic));

        using var answer = await server.GetAsync(Path, forwardedFor is null ? [] : [("X-Forwarded-For", forwardedFor)]);

        Assert.Equal(status, answer.StatusCode);
    }

    /// <summary>Reads strictly: each line is a comment that Prometheus knows, or a sample of the metric declared last.</summary>
    private static async Task<Dictionary<string, double>> ReadAsync(RealServer server)
    {
        using var answer = await server.GetAsync(Path);
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var samples = new Dictionary<string, double>(StringComparer.Ordinal);
        var declared = string.Empty;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (Declaration.Match(line) is { Success: true } declaration)
            {
                declared = declaration.Groups["name"].Value;
                continue;
            }

            var sample = Sample.Match(line);
            Assert.True(sample.Success, line);
            Assert.StartsWith(declared, line, StringComparison.Ordinal);
            samples.Add(line[..line.LastIndexOf(' ')], double.Parse(sample.Groups["value"].Value, CultureInfo.InvariantCulture));
        }

        return samples;
    }

    [GeneratedRegex(@"^# (HELP (?<name>[a-z_]+) [^\n]+|TYPE (?<name>[a-z_]+) (counter|gauge|histogram))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration { get; }

    [GeneratedRegex("""^[a-z_]+(\{[a-z_]+="([^"\\\n]|\\.)*"(,[a-z_]+="([^"\\\n]|\\.)*")*\})? (?<value>[-+0-9.eE]+)$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sample { get; }

    private static async Task PostAsync(RealServer server, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Http.PostAsync(ApiClient.BackPayments, content, Cancellation);
    }
}
