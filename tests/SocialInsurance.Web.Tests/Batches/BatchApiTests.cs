using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CsvHelper;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Batches;

/// <summary>Files of people, sent by a program.</summary>
public sealed class BatchApiTests : IDisposable
{
    private const string Address = "/api/v1/batches";
    private const string Headers = "employeeId,name,city,situation,from,to,workInjuryRate,deducted,remark\n";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly ApiFactory _app = new(ApiFactory.Today);
    private readonly HttpClient _client;

    public BatchApiTests() => _client = _app.CreateClient(new() { AllowAutoRedirect = false });

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }

    [Fact]
    public async Task A_file_comes_back_with_what_each_owes_and_what_was_deducted()
    {
        var (id, key) = await SendAsync(Headers
            + "E1,张三,500000,leaving,2013-01,2013-04,0.5,3379.36,=1+1\n"
            + "E2,李四,500000,leaving,2013-01,2013-04,0.5,880.88,\n"
            + "E3,王五,500000,leaving,2013-13,2013-04,0.5,,\n");

        var done = await WaitAsync(id, key);

        Assert.Equal("done", done.GetProperty("state").GetString());
        Assert.Equal((3, 3), (done.GetProperty("rowsTotal").GetInt32(), done.GetProperty("rowsDone").GetInt32()));
        Assert.Equal((1761.76m, 4996.96m), (done.GetProperty("employee").GetDecimal(), done.GetProperty("employer").GetDecimal()));
        Assert.Equal(
            """{"consistent":1,"overDeducted":0,"includesEmployerShare":1,"underDeducted":0,"notCompared":0,"refused":1}""",
            done.GetProperty("counts").GetRawText());
        var rows = await ResultAsync(id, key);
        Assert.Equal(["E1", "E2", "E3"], rows.Select(row => row["employeeId"]), StringComparer.Ordinal);
        Assert.Equal(["includesEmployerShare", "consistent", "refused"], rows.Select(row => row["finding"]), StringComparer.Ordinal);
        Assert.Equal(("880.88", "2498.48", "2498.48"), (rows[0]["employee"], rows[0]["employer"], rows[0]["excess"]));
        Assert.Equal(("640.64", "1601.60"), (rows[0]["pensionEmployee"], rows[0]["pensionEmployer"]));
        Assert.Equal("'=1+1", rows[0]["remark"]);
        Assert.Contains("from“2013-13”", rows[2]["explanation"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tolerance_may_be_sent_along()
    {
        var (id, key) = await SendAsync(Headers + "E1,张三,500000,leaving,2013-01,2013-04,0.5,900,\n", ("tolerance", "20"));

        Assert.Equal(1, (await WaitAsync(id, key)).GetProperty("counts").GetProperty("consistent").GetInt32());
    }

    [Theory]
    [InlineData("tolerance", "-1")]
    [InlineData("tolerance", "1.234")]
    [InlineData("tolerance", "viel")]
    public async Task A_tolerance_that_is_none_is_named(string field, string value)
    {
        var answer = await PostAsync(Headers + "E1,张三,500000,leaving,2013-01,2013-04,0.5,900,\n", (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(value, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_its_key_opens_it()
    {
        var (id, key) = await SendAsync(Headers + "E1,张三,500000,leaving,2013-01,2013-04,0.5,900,\n");
        await WaitAsync(id, key);

        foreach (var path in new[] { string.Empty, "/events", "/result.csv", "/result.xlsx" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"{Address}/{id}{path}", null)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"{Address}/{id}{path}", BatchKey.New())).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"{Address}/{BatchKey.NewId()}{path}", key)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Address}/{id}{path}", key)).StatusCode);
        }
    }

    [Fact]
    public async Task It_is_erased_by_its_key_and_not_by_a_cookie_alone()
    {
        var (id, key) = await SendAsync(Headers + "E1,张三,500000,leaving,2013-01,2013-04,0.5,900,\n");
        using var byCookie = new HttpRequestMessage(HttpMethod.Delete, $"{Address}/{id}");
        byCookie.Headers.Add("Cookie", $"batch-{id}={key}");

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.SendAsync(byCookie, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Address}/{id}", key)).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await DeleteAsync(id, key)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"{Address}/{id}", key)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await DeleteAsync(id, key)).StatusCode);
    }

    [Fact]
    public async Task Results_wait_until_it_is_done()
    {
        var (id, key) = await SendAsync(Headers + "E1,张三,500000,leaving,2013-01,2013-04,0.5,900,\n", ("hold", "true"));

        Assert.Equal("queued", (await (await GetAsync($"{Address}/{id}", key)).Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.Conflict, (await GetAsync($"{Address}/{id}/result.csv", key)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await GetAsync($"{Address}/{id}/result.xlsx", key)).StatusCode);
    }

    [Fact]
    public async Task What_is_refused_says_why_and_what_to_do()
    {
        var (id, key) = await SendAsync(Headers + "E1,张三,500000,leaving,2013-01,2013-04,0.5,900,\n", ("hold", "true"));
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");

        Assert.Contains("密钥不对", await DetailAsync(await GetAsync($"{Address}/{id}", null)), StringComparison.Ordinal);
        Assert.Contains("还没有算完", await DetailAsync(await GetAsync($"{Address}/{id}/result.csv", key)), StringComparison.Ordinal);
        Assert.Contains("multipart/form-data", await DetailAsync(await _client.PostAsync(Address, json, Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_tell_of_it_until_it_is_over()
    {
        var (id, key) = await SendAsync(Headers + "E1,张三,500000,leaving,2013-01,2013-04,0.5,900,\n");

        var answer = await GetAsync($"{Address}/{id}/events", key);
        var events = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"state\":\"done\"", events.TrimEnd().Split("\n\n")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_computes_as_it_is()
    {
        var template = await _client.GetByteArrayAsync($"{Address}/template.xlsx", Cancellation);
        var answer = await PostAsync(template, "template.xlsx");
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

        var done = await WaitAsync(receipt.GetProperty("id").GetString()!, receipt.GetProperty("key").GetString()!);

        Assert.Equal(3, receipt.GetProperty("rows").GetInt32());
        Assert.Equal(0, done.GetProperty("counts").GetProperty("refused").GetInt32());
        Assert.Equal(1, done.GetProperty("counts").GetProperty("includesEmployerShare").GetInt32());
    }

    [Fact]
    public async Task A_file_is_refused_as_a_whole_when_a_column_is_missing()
    {
        var answer = await PostAsync("employeeId,from\nE1,2013-01\n");
        var problem = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.All(["\"file\"", "employeeId", "情形", "结束月份"], text => Assert.Contains(text, problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_form_with_a_file_is_refused()
    {
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        using var empty = new MultipartFormDataContent { { new StringContent("1"), "tolerance" } };
        using var cut = new StringContent("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nemployeeId,fr");
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _client.PostAsync(Address, json, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync(Address, empty, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync(Address, cut, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        using var app = new ApiFactory(ApiFactory.Today, ("Batches:FileBytes", "1000"));
        using var client = app.CreateClient();
        using var file = FormOf(Encoding.UTF8.GetBytes(Headers + new string('x', 70_000)), "a.csv");
        using var unknownLength = FormOf(Encoding.UTF8.GetBytes(Headers + new string('x', 2000)), "a.csv");

        var refused = await client.PostAsync(Address, file, Cancellation);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("MB", await DetailAsync(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostAsync(Address, unknownLength, Cancellation)).StatusCode);
    }

    private Task<HttpResponseMessage> PostAsync(string csv, params (string Name, string Value)[] fields) =>
        PostAsync(Encoding.UTF8.GetBytes(csv), "people.csv", fields);

    private async Task<HttpResponseMessage> PostAsync(byte[] file, string name, params (string Name, string Value)[] fields)
    {
        using var form = FormOf(file, name);
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        return await _client.PostAsync(Address, form, Cancellation);
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("detail").GetString()!;

    private static MultipartFormDataContent FormOf(byte[] file, string name) => new() { { new ByteArrayContent(file), "file", name } };

    private async Task<(string Id, string Key)> SendAsync(string csv, params (string Name, string Value)[] fields)
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes(csv), "people.csv", fields);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        return (receipt.GetProperty("id").GetString()!, receipt.GetProperty("key").GetString()!);
    }

    private async Task<JsonElement> WaitAsync(string id, string key)
    {
        for (var i = 0; i < 600; i++)
        {
            var progress = await (await GetAsync($"{Address}/{id}", key)).Content.ReadFromJsonAsync<JsonElement>(Cancellation);
            if (progress.GetProperty("state").GetString() is not ("queued" or "running"))
            {
                return progress;
            }

            await Task.Delay(100, Cancellation);
        }

        throw new TimeoutException("The batch is not done after a minute.");
    }

    private async Task<List<Dictionary<string, string>>> ResultAsync(string id, string key)
    {
        using var text = new StreamReader(await (await GetAsync($"{Address}/{id}/result.csv", key)).Content.ReadAsStreamAsync(Cancellation));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        await csv.ReadAsync();
        csv.ReadHeader();
        while (await csv.ReadAsync())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(header => header, header => csv.GetField(header)!, StringComparer.Ordinal));
        }

        return rows;
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (key is not null)
        {
            request.Headers.Add(BatchAccess.Header, key);
        }

        return await _client.SendAsync(request, Cancellation);
    }

    private async Task<HttpResponseMessage> DeleteAsync(string id, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{Address}/{id}");
        request.Headers.Add(BatchAccess.Header, key);
        return await _client.SendAsync(request, Cancellation);
    }
}
