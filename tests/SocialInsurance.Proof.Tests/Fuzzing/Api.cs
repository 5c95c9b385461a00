using SocialInsurance.Core;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Api;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>The app in this process, called by HTTP through everything, or only its two endpoints that take a body.</summary>
public sealed class Api : IDisposable
{
    private readonly ApiFactory _factory = new(ApiFactory.Today);
    private readonly ApiClient _client;
    private readonly BackPaymentRequestReader _reader;
    private readonly BackPaymentCalculator _calculator;

    public Api()
    {
        Http = _factory.CreateClient();
        _client = new(Http);
        _reader = _factory.Services.GetRequiredService<BackPaymentRequestReader>();
        _calculator = _factory.Services.GetRequiredService<BackPaymentCalculator>();
    }

    internal HttpClient Http { get; }

    internal async Task<(int Status, string? Type, string Text)> CallAsync(HttpMethod method, string path, byte[] body, string? contentType, string language)
    {
        using var content = method == HttpMethod.Get ? null : new ByteArrayContent(body);
        if (contentType is not null && content is not null)
        {
            content.Headers.ContentType = new(contentType);
        }

        var answer = await _client.SendAsync(method, path, content, language);
        return (answer.Status, answer.ContentType, answer.Text);
    }

    /// <summary>Reader, calculator and writer of an endpoint, with nothing of the server around them.</summary>
    internal async Task<(int Status, string? Type, string Text)> CallEndpointAsync(string path, byte[] body, string language)
    {
        await using var scope = _factory.Services.CreateAsyncScope();
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Method, context.Request.Path, context.Request.ContentType) = (HttpMethods.Post, path, "application/json");
        context.Request.Headers.AcceptLanguage = language;
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = answer;
        var result = path == ApiClient.LateFees
            ? await LateFeeEndpoint.AnswerAsync(context.Request)
            : await BackPaymentEndpoint.AnswerAsync(context.Request, _reader, _calculator);
        await result.ExecuteAsync(context);
        return (context.Response.StatusCode, context.Response.ContentType?.Split(';')[0], System.Text.Encoding.UTF8.GetString(answer.ToArray()));
    }

    /// <summary>An answer is JSON or a table; a refusal is problem details with the status it came with.</summary>
    internal static void IsAnswerOrRefusal((int Status, string? Type, string Text) answer)
    {
        Assert.True(answer.Status is 200 or 400 or 404 or 405 or 413 or 414 or 415 or 422, $"{answer.Status}: {answer.Text}");
        if (answer is { Status: 200, Type: "text/csv" })
        {
            return;
        }

        using var json = JsonDocument.Parse(answer.Text);
        Assert.Equal(answer.Status == 200 ? "application/json" : "application/problem+json", answer.Type);
        Assert.Equal(answer.Status, answer.Status == 200 ? 200 : json.RootElement.GetProperty("status").GetInt32());
    }

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }
}
