using System.Text;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Whatever is sent to the API is answered or refused with problem details, and nothing fails or hangs.</summary>
public sealed class ApiFuzzTests(Api api) : IClassFixture<Api>
{
    private const int Everyday = 2_000;
    private const int DeepByHttp = 100_000;
    private const int DeepByEndpoint = 900_000;

    private static readonly string?[] ContentTypes = [null, "text/plain", "application/xml", "application/problem+json", "multipart/form-data"];
    private static readonly string[] Languages = ["zh-CN", "en", "fr", "*", "en;q=0.1, zh;q=0.9", "en;q=x", ";;;", "é"];
    private static readonly HttpMethod[] Methods = [HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, HttpMethod.Options, HttpMethod.Get];
    private static readonly string[] Codes = ["", "110000", "500000", "000000", "999999", "11000", "１１００００", "..", ".", "%", "a/b", "110000.json", "北京", "'", "\uD800"];
    private static readonly string[] Tables = ["", "/limits.csv", "/rates.csv", "/averages.csv", "/rounds.csv", "/x.csv", "/limits", "/limits.csv/x"];

    [Fact]
    public Task Spoilt_calls_are_answered_or_refused() => Fuzz.RunAsync(Everyday, ByHttp);

    [Fact]
    public Task Spoilt_bodies_are_answered_or_refused_by_the_endpoints() => Fuzz.RunAsync(Everyday, ByEndpoint);

    [Fact(Explicit = true)]
    public Task A_hundred_thousand_spoilt_calls_are_answered_or_refused() => Fuzz.RunAsync(DeepByHttp, ByHttp);

    [Fact(Explicit = true)]
    public Task Nine_hundred_thousand_spoilt_bodies_are_answered_or_refused_by_the_endpoints() => Fuzz.RunAsync(DeepByEndpoint, ByEndpoint);

    /// <summary>Spoilt too little or too much, requests would find nothing.</summary>
    [Fact]
    public async Task Some_spoilt_requests_are_still_answered()
    {
        var answered = 0;
        for (var seed = 0; seed < Everyday; seed++)
        {
            var (status, _, _) = await api.CallEndpointAsync(ApiClient.BackPayments, SpoiltBody.Of(SpoiltBody.BackPayments, new(seed)), "en");
            answered += status == 200 ? 1 : 0;
        }

        Assert.InRange(answered, Everyday / 20, Everyday * 19 / 20);
    }

    private FuzzCase ByHttp(Random random) => random.Next(10) switch
    {
        0 => Call(HttpMethod.Get, CityPath(random), [], null, random),
        1 => Call(Methods[random.Next(Methods.Length)], ApiClient.LateFees, SpoiltBody.Of(SpoiltBody.LateFees, random), "application/json", random),
        2 => Call(HttpMethod.Post, ApiClient.BackPayments, SpoiltBody.Of(SpoiltBody.BackPayments, random), ContentTypes[random.Next(ContentTypes.Length)], random),
        3 or 4 => Call(HttpMethod.Post, ApiClient.LateFees, SpoiltBody.Of(SpoiltBody.LateFees, random), "application/json", random),
        _ => Call(HttpMethod.Post, ApiClient.BackPayments, SpoiltBody.Of(SpoiltBody.BackPayments, random), "application/json", random),
    };

    private FuzzCase ByEndpoint(Random random)
    {
        var (path, sound) = random.Next(6) == 0 ? (ApiClient.LateFees, SpoiltBody.LateFees) : (ApiClient.BackPayments, SpoiltBody.BackPayments);
        var language = Languages[random.Next(2)];
        return new(path, SpoiltBody.Of(sound, random), async body => Api.IsAnswerOrRefusal(await api.CallEndpointAsync(path, body, language)));
    }

    private FuzzCase Call(HttpMethod method, string path, byte[] body, string? contentType, Random random)
    {
        var language = Languages[random.Next(Languages.Length)];
        return new($"{method} {path} {contentType} {language}", body, async smaller => Api.IsAnswerOrRefusal(await api.CallAsync(method, path, smaller, contentType, language)));
    }

    // An address with a NUL does not even reach the app: the server refuses it.
    private static string CityPath(Random random)
    {
        var code = Codes[random.Next(Codes.Length)];
        var spoilt = random.Next(3) == 0 ? Encoding.Latin1.GetString(Bytes.Spoil(Encoding.UTF8.GetBytes(code + code + "110000"), random)) : code;
        return $"{ApiClient.Cities}/{Uri.EscapeDataString(spoilt.Replace('\0', ' '))}{Tables[random.Next(Tables.Length)]}";
    }
}
