using System.Text.Json;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Tests.Cases;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Benefits;
using SocialInsurance.Requests.Benefits;

namespace SocialInsurance.Core.Tests.Benefits;

/// <summary>Benefit differences worked out by hand, and sheets that agencies printed.</summary>
public sealed class BenefitCaseTests
{
    private const string File = "benefits.json";
    private static readonly BenefitBook Book = EmbeddedBenefitBook.Open();

    public static TheoryData<string> Titles { get; } = CaseFile.Titles(File);

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_worked_case_comes_out_to_the_fen(string title)
    {
        var (json, expected) = CaseFile.Find(File, title);
        var read = new BenefitRequestReader(Book).Read(json);
        Assert.Empty(read.Problems);

        var result = new BenefitCalculator(Book).Calculate(read.Value!);

        if (expected.TryGetProperty("error", out var error))
        {
            Assert.Equal(error.GetString(), result.Refusal?.Code.ToString(), StringComparer.OrdinalIgnoreCase);
            Check(expected, "perYuan", result.Refusal!.PerYuan?.Value.ToDecimal(6));
            return;
        }

        var statement = Assert.IsType<BenefitStatement>(result.Statement);
        CheckComponents(expected, statement);
        Check(expected, "before", statement.Before);
        Check(expected, "averageOnly", statement.AverageOnly);
        Check(expected, "after", statement.After);
        Check(expected, "difference", statement.Difference);
        Check(expected, "ofBases", statement.OfBases);
        Check(expected, "arrears", statement.Arrears);
        Check(expected, "personReceives", statement.PersonReceives);
        Check(expected, "months", (decimal?)statement.Months.Count);
        Check(expected, "gainPerMonth", statement.Worth?.GainPerMonth.ToDecimal(4));
        Check(expected, "paybackMonths", (decimal?)statement.Worth?.PaybackMonths);
        Check(expected, "basicBand", statement.Components.FirstOrDefault()?.Band);
        if (expected.TryGetProperty("matches", out var matches))
        {
            Assert.All(statement.Components.Where(part => part.Printed is not null), part => Assert.Equal(matches.GetBoolean(), part.MatchesPrinted));
        }
    }

    private static void CheckComponents(JsonElement expected, BenefitStatement statement)
    {
        if (!expected.TryGetProperty("components", out var components))
        {
            return;
        }

        Assert.Equal(components.EnumerateObject().Count(), statement.Components.Length);
        foreach (var component in components.EnumerateObject())
        {
            var found = statement.Components.Single(part => string.Equals(part.Figure.ToString(), component.Name, StringComparison.OrdinalIgnoreCase));
            decimal[] amounts = component.Value.ValueKind == JsonValueKind.Array
                ? [.. component.Value.EnumerateArray().Select(amount => amount.GetDecimal())]
                : [component.Value.GetDecimal()];
            Assert.Equal(amounts[0], found.Before.ToDecimal());
            Assert.Equal(amounts[^1], found.After.ToDecimal());
            Assert.Equal(amounts.Length == 3 ? amounts[1] : amounts[^1], found.AverageOnly.ToDecimal());
        }
    }

    private static void Check(JsonElement expected, string name, Yuan? found) => Check(expected, name, found?.ToDecimal());

    private static void Check(JsonElement expected, string name, decimal? found)
    {
        if (expected.TryGetProperty(name, out var value))
        {
            Assert.Equal(value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal(), found);
        }
    }
}
