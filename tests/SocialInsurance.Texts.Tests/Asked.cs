using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SocialInsurance.Core;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Policies;
using SocialInsurance.Policies.Benefits;
using SocialInsurance.Requests.Benefits;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Texts.Tests;

/// <summary>What the reader and the calculator return for a request, on a day that never changes.</summary>
internal static class Asked
{
    private static readonly PolicyBook Book = EmbeddedPolicyBook.Open();
    private static readonly BenefitBook Benefits = EmbeddedBenefitBook.Open();
    private static readonly BackPaymentRequestReader Reader = new(Book, new StoppedClock());
    private static readonly BackPaymentCalculator Calculator = new(Book);
    private static readonly DemandChecker Checker = new(Calculator);

    public static Words[] Languages { get; } = [.. Enum.GetValues<Language>().Select(Words.In)];

    public static Statement Statement(string json)
    {
        var (statement, problems) = Answer(json);
        Assert.Empty(problems.Select(problem => Words.English.Of(problem)));
        return statement!;
    }

    /// <summary>The problems of a request, or the refusals of the calculator as problems; nothing is assumed.</summary>
    public static IReadOnlyList<RequestProblem> Problems(string json) => Answer(json, Gaps.Refuse).Problems;

    /// <summary>The problems that keep every reading of a demand away.</summary>
    public static IReadOnlyList<RequestProblem> DemandProblemsOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Reader.ReadFacts(document.RootElement) switch
        {
            { Value: { } question } => Checker.Check(question) switch
            {
                { Fault: { } fault } => [DemandProblems.Of(fault)],
                { Check: { Readings.IsEmpty: true } check } => DemandProblems.Of(check),
                _ => [],
            },
            var unread => unread.Problems,
        };
    }

    /// <summary>Every reading of a demand.</summary>
    public static DemandCheck Check(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Checker.Check(Reader.ReadFacts(document.RootElement).Value!).Check!;
    }

    public static IReadOnlyList<RequestProblem> LateFeeProblems(string json)
    {
        using var document = JsonDocument.Parse(json);
        return LateFeeRequestReader.Read(document.RootElement).Problems;
    }

    /// <summary>The statement of a benefit difference.</summary>
    public static BenefitStatement BenefitStatement(string json)
    {
        var (result, problems) = Benefit(json);
        Assert.Empty(problems.Select(problem => Words.English.Of(problem)));
        return Assert.IsType<BenefitStatement>(result!.Statement);
    }

    /// <summary>Why a benefit difference cannot be worked out.</summary>
    public static BenefitRefusal BenefitRefusal(string json) => Assert.IsType<BenefitRefusal>(Benefit(json).Result!.Refusal);

    /// <summary>The problems of a question about a benefit, or the refusal as one.</summary>
    public static IReadOnlyList<RequestProblem> BenefitProblems(string json) => Benefit(json) switch
    {
        ({ Refusal: { } refusal }, _) => [BenefitRefusalProblem.Of(refusal)],
        (_, var problems) => problems,
    };

    /// <summary>The worked cases of a file beside the test projects, by title.</summary>
    public static IReadOnlyDictionary<string, string> Cases(string file) =>
        JsonNode.Parse(File.ReadAllText(SolutionFolder.File("tests", "Cases", file)))!.AsArray()
            .ToDictionary(worked => (string)worked!["title"]!, worked => worked!["request"]!.ToJsonString(), StringComparer.Ordinal);

    private static (BenefitResult? Result, IReadOnlyList<RequestProblem> Problems) Benefit(string json)
    {
        using var document = JsonDocument.Parse(json);
        var read = new BenefitRequestReader(Benefits).Read(document.RootElement);
        return (read.Value is { } request ? new BenefitCalculator(Benefits).Calculate(request) : null, read.Problems);
    }

    private static (Statement? Statement, IReadOnlyList<RequestProblem> Problems) Answer(string json, Gaps? gaps = null)
    {
        using var document = JsonDocument.Parse(json);
        var read = Reader.Read(document.RootElement);
        if (read.Value is not { } request)
        {
            return (null, read.Problems);
        }

        var result = Calculator.Calculate(request with { Gaps = gaps ?? request.Gaps });
        return (result.Statement, RefusalProblems.Of(result.Refusals, request));
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 21, 4, 0);
    }
}
