using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>A program that calls the API.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    public const string BackPayments = "/api/v1/back-payments";
    public const string LateFees = "/api/v1/late-fees";
    public const string DemandChecks = "/api/v1/demand-checks";
    public const string Cities = "/api/v1/cities";
    private const int LargeBody = 1 << 20;

    /// <summary>Sends what a case or a test holds as its request.</summary>
    public Task<ApiAnswer> PostAsync(string path, JsonNode request, string? language = null) =>
        PostAsync(path, request.ToJsonString(), language);

    public Task<ApiAnswer> PostAsync(string path, string body, string? language = null) =>
        PostAsync(path, Encoding.UTF8.GetBytes(body), "application/json", language);

    public async Task<ApiAnswer> PostAsync(string path, byte[] body, string? contentType, string? language = null)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await SendAsync(HttpMethod.Post, path, content, language);
    }

    public Task<ApiAnswer> GetAsync(string path, string? language = null) => SendAsync(HttpMethod.Get, path, null, language);

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };

        // A server that refuses a large body hangs up; who asks first is not cut off while sending it.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > LargeBody;
        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, headers, text);
    }

    public void Dispose() => http.Dispose();
}
