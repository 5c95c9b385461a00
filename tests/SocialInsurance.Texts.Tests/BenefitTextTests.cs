using SocialInsurance.Core.Benefits;
using SocialInsurance.Requests.Benefits;

namespace SocialInsurance.Texts.Tests;

public sealed class BenefitTextTests
{
    private static readonly IReadOnlyList<BenefitStatement> Statements = [.. BenefitSamples.Answered.Select(Asked.BenefitStatement)];

    private static readonly IReadOnlyList<BenefitRefusal> RefusalsMade = [.. BenefitSamples.Refused.Select(Asked.BenefitRefusal)];

    public static TheoryData<BenefitNoteCode> Notes { get; } = [.. Enum.GetValues<BenefitNoteCode>()];

    public static TheoryData<BenefitFigure> Figures { get; } = [.. Enum.GetValues<BenefitFigure>()];

    public static TheoryData<BenefitRefusalCode> Refusals { get; } = [.. Enum.GetValues<BenefitRefusalCode>()];

    public static TheoryData<Benefit> Benefits { get; } = [.. Enum.GetValues<Benefit>()];

    [Theory]
    [MemberData(nameof(Notes))]
    public void Every_note_is_made_for_some_question_and_reads_well_in_both_languages(BenefitNoteCode code)
    {
        var notes = Statements.SelectMany(statement => statement.Notes).Where(note => note.Code == code).ToList();

        Assert.NotEmpty(notes);
        Assert.All(notes, note =>
        {
            ReadsWell(Words.Chinese.Of(note), "。");
            ReadsWell(Words.English.Of(note), ".");
            if (note.Amount is { } amount)
            {
                Assert.All(Asked.Languages, words => Assert.Contains(words.Money(amount), words.Of(note), StringComparison.Ordinal));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_figure_is_worked_out_somewhere_and_written_with_its_formula(BenefitFigure figure)
    {
        var steps = Statements.SelectMany(statement => statement.Steps).Where(step => step.Figure == figure).ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.All(Asked.Languages, words =>
        {
            Assert.StartsWith(words.Of(figure), words.Of(step), StringComparison.Ordinal);
            Assert.DoesNotContain("{", words.Of(step), StringComparison.Ordinal);
        }));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Every_refusal_is_made_for_some_question_and_reads_well_in_both_languages(BenefitRefusalCode code)
    {
        var problems = RefusalsMade.Where(refusal => refusal.Code == code).Select(BenefitRefusalProblem.Of).ToList();

        Assert.NotEmpty(problems);
        Assert.All(problems, problem =>
        {
            ReadsWell(Words.Chinese.Of(problem), "。");
            ReadsWell(Words.English.Of(problem), ".");
        });
    }

    [Theory]
    [MemberData(nameof(Benefits))]
    public void Every_benefit_has_a_verdict(Benefit benefit)
    {
        var statements = Statements.Where(statement => statement.Request.Benefit == benefit).ToList();

        Assert.NotEmpty(statements);
        Assert.All(statements, statement =>
        {
            ReadsWell(Words.Chinese.VerdictOf(statement), "。");
            ReadsWell(Words.English.VerdictOf(statement), ".");
        });
    }

    [Fact]
    public void A_formula_is_written_as_it_is_worked_out()
    {
        var basic = Asked.BenefitStatement("""{ "benefit": "pension", "oldAverage": 4672, "newAverage": 5223, "index": 0.95, "years": 30, "months": 6 }""").Steps[0];

        Assert.Equal("基础养老金（原核定）：4,672 × (1 + 0.95) ÷ 2 × 30 × 1% = 1,366.56", Words.Chinese.Of(basic));
        Assert.Equal("Basic pension (as approved): 4,672 × (1 + 0.95) ÷ 2 × 30 × 1% = 1,366.56", Words.English.Of(basic));
    }

    [Fact]
    public void An_average_that_nobody_published_is_refused_with_what_a_yuan_of_it_is_worth()
    {
        var problem = BenefitRefusalProblem.Of(RefusalsMade[0]);

        Assert.Equal("newAverage", problem.Field);
        Assert.All(Asked.Languages, words => Assert.Contains("0.663759", words.Of(problem), StringComparison.Ordinal));
    }

    [Fact]
    public void The_years_until_the_cost_is_back_are_told() => Assert.Contains(
        "167 个月（约 13.9 年）", Words.Chinese.VerdictOf(Statements.First(statement => statement.Request.Benefit == Benefit.PensionTopUp)), StringComparison.Ordinal);

    private static void ReadsWell(string text, string fullStop)
    {
        Assert.EndsWith(fullStop, text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("您", text, StringComparison.Ordinal);
    }
}
