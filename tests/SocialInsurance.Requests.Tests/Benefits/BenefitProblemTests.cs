using System.Text.Json;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Policies.Benefits;
using SocialInsurance.Requests.Benefits;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Tests.Benefits;

/// <summary>Bad input is named, with what would do; what the law does not give is asked for.</summary>
public sealed class BenefitProblemTests
{
    private const string Averages = "\"oldAverage\": 4672, \"newAverage\": 5223";
    private static readonly BenefitRequestReader Reader = new(EmbeddedBenefitBook.Open());

    [Theory]
    [InlineData("{}", "benefit", ProblemCode.Required)]
    [InlineData("""{ "benefit": "funeral", "oldAverage": 0.01, "newAverage": 99999999 }""", "oldAverage", ProblemCode.OutOfRange)]
    [InlineData("[]", "body", ProblemCode.NotAnObject)]
    [InlineData("""{ "benefit": "dole" }""", "benefit", ProblemCode.NotOneOf)]
    [InlineData("""{ "benefit": "funeral" }""", "oldAverage", ProblemCode.Required)]
    [InlineData("""{ "benefit": "funeral", "city": "110000" }""", "year", ProblemCode.Required)]
    [InlineData("""{ "benefit": "funeral", "city": "Atlantis", "year": 2013 }""", "city", ProblemCode.UnknownCity)]
    [InlineData("""{ "benefit": "funeral", "city": "110000", "year": 13 }""", "year", ProblemCode.OutOfRange)]
    [InlineData("""{ "benefit": "funeral", "city": "110000", "year": 2013, "wages": 1 }""", "wages", ProblemCode.UnknownField)]
    public void The_question_itself_is_held_to_its_form(string json, string field, ProblemCode code) => Names(json, field, code);

    [Theory]
    [InlineData(""" "basic": 1000, "from": "2013-08", "to": "2013-03" """, "to", ProblemCode.ToBeforeFrom)]
    [InlineData(""" "basic": 1000, "approvedIn": "2013-08", "from": "2013-03" """, "from", ProblemCode.ToBeforeFrom)]
    [InlineData(""" "basic": 1000, "from": "2013-13" """, "from", ProblemCode.NotAMonth)]
    [InlineData(""" "index": 40, "years": 30 """, "index", ProblemCode.OutOfRange)]
    [InlineData(""" "index": 0, "years": 30 """, "index", ProblemCode.OutOfRange)]
    [InlineData(""" "index": 1 """, "years", ProblemCode.Required)]
    [InlineData(""" "index": 1, "years": 10, "deemedYears": 11 """, "deemedYears", ProblemCode.OutOfRange)]
    [InlineData(""" "index": 1, "years": 10, "deemedYears": 6, "years1998": 5 """, "years1998", ProblemCode.OutOfRange)]
    [InlineData(""" "basic": 1000, "account": "3万", "payoutMonths": 139 """, "account", ProblemCode.NotANumber)]
    [InlineData(""" "basic": 1000, "account": 30000, "payoutMonths": 140 """, "payoutMonths", ProblemCode.PayoutMonthsUnknown)]
    [InlineData(""" "basic": 1000, "account": 30000, "ageYears": 70, "ageMonths": 1 """, "ageYears", ProblemCode.PayoutMonthsUnknown)]
    [InlineData(""" "basic": 1000, "account": 30000 """, "payoutMonths", ProblemCode.NeedsOneOf)]
    [InlineData(""" "transitional": 100 """, "basic", ProblemCode.NeedsOneOf)]
    [InlineData(""" "basic": 1000, "deemedYears": 3 """, "transitional", ProblemCode.Required)]
    [InlineData(""" "basic": -1 """, "basic", ProblemCode.OutOfRange)]
    [InlineData(""" "basic": 1000.001 """, "basic", ProblemCode.TooManyDecimals)]
    [InlineData(""" "basic": 1000, "cost": 88 """, "topUps", ProblemCode.NeedsOneOf)]
    [InlineData(""" "basic": 1000, "years": 20, "baseDifference": 220, "indexMonths": 240, "previousAverage": 5223 """, "topUpMonths", ProblemCode.Required)]
    [InlineData(""" "basic": 1000, "years": 20, "topUps": [{ "from": "2013-05", "to": "2013-04", "before": 1, "after": 2 }], "indexMonths": 240 """, "topUps[0].to", ProblemCode.ToBeforeFrom)]
    [InlineData(""" "basic": 1000, "years": 20, "topUps": [{ "from": "2013-04", "to": "2013-05", "before": 1, "after": 2 }] """, "indexMonths", ProblemCode.Required)]
    [InlineData(""" "basic": 1000, "years": 20, "topUps": [{ "from": "1980-04", "to": "2013-05", "before": 1, "after": 2 }], "indexMonths": 240 """, "topUps", ProblemCode.TooManyMonths)]
    [InlineData(""" "basic": 1000, "years": 20, "topUps": [{ "from": "2013-04", "to": "2013-05", "before": 1, "after": 99999999 }], "indexMonths": 240 """, "topUps[0].after", ProblemCode.OutOfRange)]
    [InlineData(""" "basic": 1000, "rounding": "up" """, "rounding", ProblemCode.NotOneOf)]
    public void Facts_of_a_pension_that_cannot_be_are_named(string fields, string field, ProblemCode code) =>
        Names($"{{ \"benefit\": \"pension\", {Averages}, {fields} }}", field, code);

    [Theory]
    [InlineData("disabilityLumpSum", """ "level": 11, "ownWage": 3000 """, "level", ProblemCode.OutOfRange)]
    [InlineData("disabilityAllowance", """ "level": 7, "ownWage": 3000 """, "level", ProblemCode.OutOfRange)]
    [InlineData("medicalGrant", """ "level": 4, "endedIn": "2013-05" """, "level", ProblemCode.OutOfRange)]
    [InlineData("medicalGrant", """ "level": 8 """, "endedIn", ProblemCode.Required)]
    [InlineData("disabilityLumpSum", """ "level": 8 """, "ownWage", ProblemCode.NeedsOneOf)]
    [InlineData("disabilityLumpSum", """ "level": 8, "ownWage": 1, "bases": [] """, "ownWage", ProblemCode.NeedsOneOf)]
    [InlineData("disabilityLumpSum", """ "level": 8, "injuredIn": "2013-06", "bases": [{ "from": "2013-06", "to": "2013-06", "before": 1 }] """, "bases[0].from", ProblemCode.MonthOutsidePeriod)]
    [InlineData("disabilityLumpSum", """ "level": 8, "injuredIn": "2013-06", "bases": [{ "from": "2013-04", "to": "2013-05", "before": 1 }, { "from": "2013-05", "to": "2013-05", "before": 1 }] """, "bases[1].from", ProblemCode.MonthRepeated)]
    [InlineData("disabilityLumpSum", """ "level": 8, "bases": [{ "from": "2013-04", "to": "2013-05", "before": 1 }] """, "injuredIn", ProblemCode.Required)]
    [InlineData("survivors", """ "relations": ["friend"], "ownWage": 3000 """, "relations[0]", ProblemCode.NotOneOf)]
    [InlineData("survivors", """ "relations": [], "ownWage": 3000 """, "relations", ProblemCode.Required)]
    [InlineData("funeral", """ "bornOn": "1970-01-01", "diedOn": "1969-12-31" """, "diedOn", ProblemCode.DeathBeforeBirth)]
    [InlineData("workDeath", """ "bornOn": "1970-02-01", "diedOn": "1970-01" """, "diedOn", ProblemCode.DeathBeforeBirth)]
    [InlineData("workDeath", "\"paidAmount\": 1", "diedOn", ProblemCode.Required)]
    [InlineData("careFee", "\"oldAmount\": 1", "dependence", ProblemCode.Required)]
    [InlineData("maternity", """ "days": 0, "oldEmployerAverage": 1, "newEmployerAverage": 2 """, "days", ProblemCode.OutOfRange)]
    [InlineData("maternity", """ "days": 98, "oldEmployerAverage": 1 """, "newEmployerAverage", ProblemCode.Required)]
    [InlineData("maternity", """ "days": 98 """, "oldEmployerAverage", ProblemCode.NeedsOneOf)]
    [InlineData("maternity", """ "days": 98, "staff": [{ "count": 0, "before": 1 }] """, "staff[0].count", ProblemCode.OutOfRange)]
    [InlineData("maternity", """ "days": 98, "divisor": "31", "oldEmployerAverage": 1, "newEmployerAverage": 2 """, "divisor", ProblemCode.NotOneOf)]
    public void Facts_of_other_benefits_that_cannot_be_are_named(string benefit, string fields, string field, ProblemCode code) =>
        Names($"{{ \"benefit\": \"{benefit}\", {Averages}, {fields} }}", field, code);

    [Fact]
    public void Every_problem_is_told_at_once() => Assert.Equal(
        ["account", "index", "to"],
        Problems($"{{ \"benefit\": \"pension\", {Averages}, \"index\": 40, \"years\": 30, \"account\": \"x\", \"payoutMonths\": 139, \"from\": \"2013-08\", \"to\": \"2013-03\" }}")
            .Select(problem => problem.Field).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void A_link_says_what_a_body_says()
    {
        KeyValuePair<string, string?>[] query =
        [
            new("v", "1"), new("benefit", "pension"), new("city", "北京市"), new("year", "2013"), new("index", "0.43"), new("years", "20.75"), new("years1998", "5.75"),
            new("indexMonths", "249"), new("topUps", "2013-04:2013-05:1869:2089"), new("account", ""), new("from", "2013年7月"), new("to", "2013-10"),
        ];

        Assert.True(BenefitLink.IsQuestion(query));
        var read = Reader.Read(JsonSerializer.SerializeToElement(BenefitLink.Read(query)));

        Assert.Empty(read.Problems);
        var pension = Assert.IsType<PensionRequest>(read.Value);
        Assert.Equal(("110000", 2013, 44_000L, 249), (pension.Place, pension.Year, pension.TopUp!.Sum.Fen, pension.TopUp.IndexMonths));
        Assert.Equal("v=1&benefit=pension&city=110000", BenefitLink.Write([new("benefit", "pension"), new("city", "110000"), new("year", "")]));
    }

    [Fact]
    public void Lists_of_a_link_that_cannot_be_read_are_named() => Assert.Contains(
        Reader.Read(JsonSerializer.SerializeToElement(BenefitLink.Read(
        [
            new("benefit", "maternity"), new("days", "98"), new("divisor", "30"), new("staff", "1:2:3:4,5:6"),
        ]))).Problems,
        problem => problem is { Field: "staff[0]", Code: ProblemCode.NotAnObject });

    /// <summary>The largest figures that the reader lets through are still worked out.</summary>
    [Theory]
    [InlineData(""" "basic": 99999999.99, "transitional": 99999999.99, "fixedPart": 99999999.99 """)]
    [InlineData(""" "index": 6, "years": 70, "preAccountYears": 70, "preAccountIndex": 6, "transitionRate": 5, "account": 99999999.99, "payoutMonths": 56 """)]
    [InlineData(""" "indexedWage": 99999999.99, "years": 70, "baseDifference": 1000000, "topUpMonths": 120, "previousAverage": 100, "indexMonths": 1, "payoutMonths": 56, "cost": 99999999.99 """)]
    [InlineData(""" "index": 6, "years": 70, "baseDifference": 0.01, "topUpMonths": 1, "previousAverage": 1000000, "indexMonths": 840, "payoutMonths": 233, "cost": 99999999.99 """)]
    public void The_largest_figures_fit(string fields)
    {
        using var document = JsonDocument.Parse($"{{ \"benefit\": \"pension\", \"oldAverage\": 100, \"newAverage\": 1000000, \"months\": 600, {fields} }}");
        var read = Reader.Read(document.RootElement);

        Assert.Empty(read.Problems);
        var statement = new BenefitCalculator(EmbeddedBenefitBook.Open()).Calculate(read.Value!).Statement;
        Assert.True(statement!.Arrears > Core.Values.Yuan.Zero);
        Assert.All(statement.Steps, step => Assert.NotEmpty(step.Formula.Value.ToString()));
    }

    private static void Names(string json, string field, ProblemCode code) =>
        Assert.Contains(Problems(json), problem => problem.Field == field && problem.Code == code);

    private static IReadOnlyList<RequestProblem> Problems(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Reader.Read(document.RootElement).Problems;
    }
}
