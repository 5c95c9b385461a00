using SocialInsurance.Core.Statements;

namespace SocialInsurance.Texts.Tests;

public sealed class StepTests
{
    private static readonly IReadOnlyList<ExplanationStep> Steps =
        [.. Samples.Answered.SelectMany(request => Asked.Statement(request).Insurances).SelectMany(insurance => insurance.Explain())];

    public static TheoryData<string> Kinds { get; } =
        [.. typeof(ExplanationStep).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ExplanationStep))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_step_is_made_for_some_request_and_reads_well_in_both_languages(string kind)
    {
        var steps = Steps.Where(step => step.GetType().Name == kind).ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, step =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", Words.Chinese.Of(step));
            Assert.DoesNotMatch(@"[\p{IsCJKUnifiedIdeographs}{}]", Words.English.Of(step));
        });
    }

    [Fact]
    public void Every_formula_comes_to_what_it_says() => Assert.All(Steps.OfType<ContributionStep>(), step =>
    {
        Assert.Equal(step.Exact.Round(step.Rounding), step.EachMonth);
        Assert.Equal(step.EachMonth * step.Months.Count, step.Total);
        Assert.All(Asked.Languages, words =>
        {
            Assert.Contains(words.Base(step.Base), words.Of(step), StringComparison.Ordinal);
            Assert.EndsWith("= " + words.Amount(step.Total), words.Of(step), StringComparison.Ordinal);
        });
    });
}
