using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

public sealed class WorkedCasesTests(ApiFixture api)
{
    private static readonly IReadOnlyDictionary<string, JsonNode> BackPayments = WorkedCase.All("back-payments.json");
    private static readonly IReadOnlyDictionary<string, JsonNode> Demands = WorkedCase.All("demands.json");
    private static readonly IReadOnlyDictionary<string, JsonNode> LateFees = WorkedCase.All("late-fees.json");

    public static TheoryData<string> BackPaymentTitles { get; } = [.. BackPayments.Keys];

    public static TheoryData<string> DemandTitles { get; } = [.. Demands.Keys];

    public static TheoryData<string> LateFeeTitles { get; } = [.. LateFees.Keys];

    [Theory]
    [MemberData(nameof(BackPaymentTitles))]
    public async Task A_back_payment_comes_out_to_the_fen(string title)
    {
        var (request, expected) = (BackPayments[title]["request"]!, BackPayments[title]["expected"]!);

        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, request)).Json;

        AssertHolds(expected["totals"]!, statement["totals"]!, "totals");
        foreach (var (insurance, cells) in expected["insurances"]?.AsObject() ?? [])
        {
            AssertHolds(cells!, statement.Of(insurance), insurance);
        }
    }

    [Theory]
    [MemberData(nameof(BackPaymentTitles))]
    public async Task Every_sum_of_a_back_payment_is_the_plain_sum_of_its_cells(string title)
    {
        var statement = (await api.Client.PostAsync(ApiClient.BackPayments, BackPayments[title]["request"]!)).Json;

        foreach (var payer in Statements.Payers)
        {
            var insurances = statement["insurances"]!.AsArray();
            Assert.Equal(statement["totals"]!.Yuan(payer), insurances.Sum(insurance => insurance![payer]!.Yuan("difference")));
            Assert.All(insurances, insurance => Assert.All(Statements.Columns, column => Assert.Equal(
                insurance![payer]!.Yuan(column), insurance["months"]!.AsArray().Sum(month => month![payer]!.Yuan(column)))));
        }

        Assert.Equal(statement["totals"]!.Yuan("all"), statement["totals"]!.Yuan("employee") + statement["totals"]!.Yuan("employer"));
    }

    [Theory]
    [MemberData(nameof(DemandTitles))]
    public async Task A_demand_is_judged(string title)
    {
        var (request, expected) = (Demands[title]["request"]!, Demands[title]["expected"]!);

        var demand = (await api.Client.PostAsync(ApiClient.BackPayments, request)).Json["demand"]!;
        var findings = demand["findings"]!.Words();

        Assert.Equal(request.Yuan("demand"), demand.Yuan("asked"));
        Assert.Equal(expected.Yuan("excess"), demand.Yuan("excess"));
        Assert.Subset(findings.ToHashSet(StringComparer.Ordinal), expected["has"]!.Words().ToHashSet(StringComparer.Ordinal));
        Assert.Empty(findings.Intersect(expected["hasNot"]!.Words(), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(LateFeeTitles))]
    public async Task A_late_fee_comes_out_to_the_fen(string title) => AssertHolds(
        LateFees[title]["expected"]!, (await api.Client.PostAsync(ApiClient.LateFees, LateFees[title]["request"]!)).Json, "late fee");

    [Fact]
    public void There_are_cases_of_every_kind()
    {
        Assert.InRange(BackPayments.Count, 30, int.MaxValue);
        Assert.InRange(Demands.Count, 4, int.MaxValue);
        Assert.InRange(LateFees.Count, 2, int.MaxValue);
    }

    /// <summary>Everything that a case expects is in the answer, numbers to the fen.</summary>
    private static void AssertHolds(JsonNode expected, JsonNode answer, string path)
    {
        foreach (var (name, value) in expected.AsObject())
        {
            switch (value)
            {
                case JsonObject inner:
                    AssertHolds(inner, answer[name]!, $"{path}.{name}");
                    break;
                case JsonValue number when number.GetValueKind() == System.Text.Json.JsonValueKind.Number:
                    Assert.True((decimal)number == answer.Yuan(name), $"{path}.{name}: {answer.Yuan(name)} instead of {number}");
                    break;
                default:
                    Assert.Equal((string?)value, (string?)answer[name]);
                    break;
            }
        }
    }
}
