using System.Text.Json.Nodes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>The description of the API says what the reader does.</summary>
public sealed class OpenApiTests(ApiFixture api)
{
    private static readonly string[] NumberOrObject = ["currentBase", "percent"];

    public static TheoryData<string> Titles { get; } = [.. WorkedCase.All("back-payments.json").Keys, .. WorkedCase.All("demands.json").Keys];

    [Fact]
    public async Task It_describes_every_call()
    {
        var paths = (await DocumentAsync())["paths"]!.AsObject();

        Assert.Superset(
            new HashSet<string>(["/api/v1/back-payments post", "/api/v1/late-fees post", "/api/v1/demand-checks post", "/api/v1/cities get", "/api/v1/cities/{code} get"], StringComparer.Ordinal),
            paths.SelectMany(path => path.Value!.AsObject().Select(method => $"{path.Key} {method.Key}")).ToHashSet(StringComparer.Ordinal));
        Assert.All(paths, path => Assert.StartsWith("/api/v1/", path.Key, StringComparison.Ordinal));
        Assert.All(paths.SelectMany(path => path.Value!.AsObject()), call => Assert.NotEmpty((string)call.Value!["summary"]!));
    }

    [Fact]
    public async Task It_lists_exactly_the_fields_of_a_back_payment()
    {
        var schema = await SchemaAsync(ApiClient.BackPayments);

        Assert.Equal(RequestFields.Top.Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(FieldNames.OfRequest.Order(StringComparer.Ordinal), RequestFields.Top.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(["situation"], schema["required"]!.Words(), StringComparer.Ordinal);
        Assert.False((bool)schema["additionalProperties"]!);
        Assert.Equal(32, RequestFields.Top.Count);
    }

    [Fact]
    public async Task It_lists_exactly_the_fields_of_a_late_fee()
    {
        var schema = await SchemaAsync(ApiClient.LateFees);

        Assert.Equal(RequestFields.OfLateFee.Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(["from", "principal", "to"], schema["required"]!.Words().Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_demand_check_takes_the_fields_of_a_back_payment_and_the_payslip()
    {
        var schema = await SchemaAsync(ApiClient.DemandChecks);

        Assert.Equal(RequestFields.Top.Append("payslip").Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Empty(schema["required"]?.Words() ?? []);
        Assert.Null(JsonSchema.Misfit(schema, JsonNode.Parse(DemandCheckTests.OfShanghai)));
    }

    [Fact]
    public async Task A_number_or_an_object_is_one_of_the_two()
    {
        var fields = (await SchemaAsync(ApiClient.BackPayments))["properties"]!;

        Assert.All(NumberOrObject, field =>
        {
            var choices = fields[field]!["oneOf"]!.AsArray();
            Assert.Equal(["number", "object"], choices.Select(choice => (string)choice!["type"]!), StringComparer.Ordinal);
            Assert.Equal(ApiWords.AllOf<Insurance>(), choices[1]!["properties"]!.AsObject().Select(insurance => insurance.Key), StringComparer.Ordinal);
        });
        Assert.Equal(["number", "array"], fields["wage"]!["oneOf"]!.AsArray().Select(choice => (string)choice!["type"]!), StringComparer.Ordinal);
        Assert.Equal(2, fields["newLimits"]!["oneOf"]!.AsArray().Count);
        Assert.Equal(2, fields["oldLimits"]!["oneOf"]!.AsArray().Count);
        Assert.NotNull(fields["months"]!["items"]!["properties"]!["currentBase"]!["oneOf"]);
    }

    [Fact]
    public async Task A_figure_for_some_months_says_which()
    {
        var fields = (await SchemaAsync(ApiClient.BackPayments))["properties"]!;

        Assert.Null(JsonSchema.Misfit(fields["newLimits"]!, JsonNode.Parse("""{ "floor": 1869, "ceiling": 14016, "from": "2013-04", "to": "2013-05" }""")));
        Assert.Null(JsonSchema.Misfit(fields["newLimits"]!, JsonNode.Parse("""{ "pension": [{ "floor": 1869, "ceiling": "none" }] }""")));
        Assert.Null(JsonSchema.Misfit(fields["rates"]!, JsonNode.Parse("""{ "pension": [{ "employee": 8, "from": "2013-04", "to": "2013-05" }, { "employer": 20 }] }""")));
        Assert.NotNull(JsonSchema.Misfit(fields["rates"]!, JsonNode.Parse("""{ "pension": { "employee": 8, "since": "2013-04" } }""")));
    }

    [Fact]
    public async Task Words_are_listed()
    {
        var fields = (await SchemaAsync(ApiClient.BackPayments))["properties"]!;

        Assert.Equal(ApiWords.AllOf<Situation>(), fields["situation"]!["enum"]!.Words(), StringComparer.Ordinal);
        Assert.Equal(ApiWords.AllOf<Circumstances>(), fields["circumstances"]!["items"]!["enum"]!.Words(), StringComparer.Ordinal);
        Assert.Equal(ApiWords.AllOf<EmployerSize>(), fields["employerSize"]!["enum"]!.Words(), StringComparer.Ordinal);
        Assert.Equal(ApiWords.AllOf<RoundingMethod>(), fields["rounding"]!["properties"]!["method"]!["enum"]!.Words(), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Every_worked_case_fits_it(string title)
    {
        var worked = WorkedCase.All("back-payments.json").Concat(WorkedCase.All("demands.json")).Single(worked => worked.Key == title).Value;

        Assert.Null(JsonSchema.Misfit(await SchemaAsync(ApiClient.BackPayments), worked["request"]));
    }

    [Theory]
    [InlineData("""{ "city": "500000", "from": "2013-01", "to": "2013-04" }""")]
    [InlineData("""{ "situation": "x", "from": "2013-01", "to": "2013-04" }""")]
    [InlineData("""{ "situation": "leaving", "from": "January", "to": "2013-04" }""")]
    [InlineData("""{ "situation": "leaving", "from": "2013-01", "to": "2013-04", "salary": 1 }""")]
    [InlineData("""{ "situation": "leaving", "from": "2013-01", "to": "2013-04", "demand": -1 }""")]
    [InlineData("""{ "situation": "leaving", "from": "2013-01", "to": "2013-04", "percent": { "dental": 100 } }""")]
    public async Task What_the_reader_refuses_does_not_fit_it(string request)
    {
        Assert.NotNull(JsonSchema.Misfit(await SchemaAsync(ApiClient.BackPayments), JsonNode.Parse(request)));
        Assert.NotEmpty((await api.Client.PostAsync(ApiClient.BackPayments, request)).Errors());
    }

    [Fact]
    public async Task It_describes_the_answer_as_it_is()
    {
        var document = await DocumentAsync();
        var answer = (await api.Client.PostAsync(
            ApiClient.BackPayments,
            """
            {
                "situation": "missedMonths", "city": "110000", "from": "2023-01", "to": "2023-01", "wage": 8000, "workInjuryRate": 0.4, "demand": 1,
                "paidOn": "2023-07-20", "employers": [{ "label": "甲", "from": "2023-01", "to": "2023-01" }]
            }
            """)).Json;
        var reference = (string)document["paths"]![ApiClient.BackPayments]!["post"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!;
        var schema = document["components"]!["schemas"]![reference.Split('/')[^1]]!;

        Assert.Equal(
            schema["properties"]!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal),
            answer.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private async Task<JsonNode> DocumentAsync() => (await api.Client.GetAsync("/openapi/v1.json")).Json;

    private async Task<JsonNode> SchemaAsync(string path) =>
        (await DocumentAsync())["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
}
