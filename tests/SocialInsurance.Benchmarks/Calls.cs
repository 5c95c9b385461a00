using System.Diagnostics;
using System.Globalization;
using System.Net.Mime;
using System.Text;

namespace SocialInsurance.Benchmarks;

/// <summary>Calls of the API by several clients at once.</summary>
internal sealed record Calls(double PerSecond, TimeSpan Median, TimeSpan P99)
{
    public const string ZhangSan =
        """{"situation":"leaving","city":"500000","from":"2013-01","to":"2013-04","leftOn":"2013-04-26","workInjuryRate":0.5}""";

    private const string Endpoint = "/api/v1/back-payments";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(6);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{PerSecond:#,##0} a second, median {Median.TotalMilliseconds:0.0} ms, p99 {P99.TotalMilliseconds:0.0} ms");

    public static async Task<byte[]> OnceAsync(HttpClient client)
    {
        using var answer = await client.PostAsync(Endpoint, Content());
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    public static async Task<Calls> MeasureAsync(HttpClient client, int clients)
    {
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => CallAsync(client, WarmUp)));
        var times = (await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => CallAsync(client, Measured)))).SelectMany(one => one).Order().ToList();
        return new(times.Count / Measured.TotalSeconds, times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    private static async Task<List<TimeSpan>> CallAsync(HttpClient client, TimeSpan duration)
    {
        var times = new List<TimeSpan>();
        var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        for (var start = Stopwatch.GetTimestamp(); start < end; start = Stopwatch.GetTimestamp())
        {
            _ = await OnceAsync(client);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times;
    }

    private static StringContent Content() => new(ZhangSan, Encoding.UTF8, MediaTypeNames.Application.Json);
}
