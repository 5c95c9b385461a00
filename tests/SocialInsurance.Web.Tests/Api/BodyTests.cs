using System.Text;
using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>A body that is not strict JSON, or not an object, is a problem of the body.</summary>
public sealed class BodyTests(ApiFixture api)
{
    private const string Sound = """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04" }""";

    public static TheoryData<string, string> NotStrictJson { get; } = new MatrixTheoryData<string, string>(
        [ApiClient.BackPayments, ApiClient.LateFees],
        [
            "", " ", "{", "}", "{\"from\":}", "{ \"from\": \"2013-01\", }", "{ \"from\": 1, \"from\": 2 }", "{ \"from\": 1, \"fr\\u006Fm\": 2 }",
            "{ 'from': 1 }", "{ from: 1 }", "{ \"wage\": 01 }", "{ \"wage\": +1 }", "{ \"wage\": .5 }", "{ \"wage\": NaN }", "{ \"wage\": 1,5 }",
            "{} x", "{}{}", "{ /* */ }", "{} // x", "from=2013-01", "<from>2013-01</from>", "\"", "{ \"from\": \"\u0001\" }",
            "{ \"rates\": { \"pension\": { \"employee\": 1, \"employee\": 2 } } }",
        ]);

    public static TheoryData<string, string> NoObject { get; } =
        new MatrixTheoryData<string, string>([ApiClient.BackPayments, ApiClient.LateFees], ["null", "1", "true", "\"leaving\"", "[]", "[{}]"]);

    [Theory]
    [MemberData(nameof(NotStrictJson))]
    public async Task What_is_not_strict_JSON_is_refused_with_its_line(string path, string body)
    {
        var (field, message) = (await api.Client.PostAsync(path, body, "en")).Error();

        Assert.Equal(("body", "The request is not valid JSON (near line 1)."), (field, message));
    }

    [Theory]
    [MemberData(nameof(NoObject))]
    public async Task What_is_not_an_object_is_refused(string path, string body) =>
        Assert.Equal(("body", "The request: expected a JSON object."), (await api.Client.PostAsync(path, body, "en")).Error());

    [Fact]
    public async Task The_line_of_a_slip_is_named() => Assert.Equal(
        "The request is not valid JSON (near line 3).",
        (await api.Client.PostAsync(ApiClient.BackPayments, "{\n\"from\": \"2013-01\",\n\"to\": 2013-04\n}", "en")).Error().Message);

    [Theory]
    [InlineData(17)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public async Task Deep_nesting_is_refused(int depth)
    {
        var lists = new string('[', depth) + new string(']', depth);
        var objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

        Assert.Equal("body", (await api.Client.PostAsync(ApiClient.BackPayments, $"{{ \"wage\": {lists} }}")).Error().Field);
        Assert.Equal("body", (await api.Client.PostAsync(ApiClient.BackPayments, objects)).Error().Field);
    }

    [Theory]
    [InlineData("{ \"situation\": \"\\ud800\" }")]
    [InlineData("{ \"city\": \"x\\udc00\" }")]
    [InlineData("{ \"\\ud800\": 1 }")]
    [InlineData("{ \"rates\": { \"\\udfff\": 1 } }")]
    [InlineData("{ \"months\": [{ \"month\": \"\\ud800\\ud800\" }] }")]
    public async Task Half_a_sign_is_a_problem_not_a_failure(string body)
    {
        Assert.NotEmpty((await api.Client.PostAsync(ApiClient.BackPayments, body)).Errors());
        Assert.NotEmpty((await api.Client.PostAsync(ApiClient.LateFees, body.Replace("situation", "from", StringComparison.Ordinal))).Errors());
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused()
    {
        byte[][] bodies = [[0xFF, 0xFE, 0x7B, 0x00], [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D], Encoding.Unicode.GetBytes(Sound), Encoding.UTF32.GetBytes(Sound), [0x1F, 0x8B, 0x08]];

        foreach (var body in bodies)
        {
            Assert.NotEmpty((await api.Client.PostAsync(ApiClient.BackPayments, body, "application/json")).Errors());
        }
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped() => Assert.Equal(
        880.88m, (await api.Client.PostAsync(ApiClient.BackPayments, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sound)], "application/json")).Json.Owed().Employee);

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/problem+json")]
    [InlineData("Application/JSON")]
    public async Task JSON_may_be_named_in_several_ways(string contentType) => Assert.Equal(
        880.88m, (await api.Client.PostAsync(ApiClient.BackPayments, Encoding.UTF8.GetBytes(Sound), contentType)).Json.Owed().Employee);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/octet-stream")]
    public async Task Another_content_type_is_a_problem(string contentType)
    {
        (await api.Client.PostAsync(ApiClient.BackPayments, Encoding.UTF8.GetBytes(Sound), contentType)).Problem(415);
        (await api.Client.PostAsync(ApiClient.LateFees, "{}"u8.ToArray(), contentType)).Problem(415);
    }

    [Theory]
    [InlineData("PUT", ApiClient.BackPayments)]
    [InlineData("DELETE", ApiClient.BackPayments)]
    [InlineData("PATCH", ApiClient.LateFees)]
    [InlineData("POST", ApiClient.Cities)]
    [InlineData("DELETE", ApiClient.Cities + "/110000")]
    [InlineData("GET", ApiClient.BackPayments)]
    [InlineData("GET", ApiClient.LateFees)]
    [InlineData("PUT", "/API/v1/Back-Payments")]
    public async Task Another_method_is_a_problem_that_says_which_is_allowed(string method, string path)
    {
        var answer = await api.Client.SendAsync(new HttpMethod(method), path);

        answer.Problem(405);
        Assert.Contains(path.StartsWith(ApiClient.Cities, StringComparison.Ordinal) ? "GET, HEAD" : "POST", answer.Headers["Allow"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ApiClient.Cities)]
    [InlineData(ApiClient.Cities + "/110000")]
    public async Task What_can_be_read_can_be_asked_after(string path)
    {
        var answer = await api.Client.SendAsync(HttpMethod.Head, path);

        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/no/such/page")]
    public async Task What_is_posted_to_a_page_is_refused_with_a_page(string path)
    {
        var answer = await api.Client.PostAsync(path, "{}");

        Assert.Equal((405, "text/html"), (answer.Status, answer.ContentType));
        Assert.Contains("<h1>", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/back-payments")]
    [InlineData("/api/v1/back-payments/1")]
    public async Task Another_path_is_a_problem(string path) => (await api.Client.GetAsync(path)).Problem(404);

    [Fact]
    public async Task Every_field_may_be_null()
    {
        var fields = JsonNode.Parse(Sound)!.AsObject();
        foreach (var name in RequestFields.Top)
        {
            fields.TryAdd(name, null);
        }

        Assert.Equal(880.88m, (await api.Client.PostAsync(ApiClient.BackPayments, fields)).Json.Owed().Employee);
        Assert.Equal(
            ["from", "situation", "to"],
            (await api.Client.PostAsync(ApiClient.BackPayments, $"{{ {string.Join(", ", RequestFields.Top.Select(name => $"\"{name}\": null"))} }}")).Errors().Keys.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
