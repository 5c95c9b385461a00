using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Statements;
using SocialInsurance.Texts.Wording;

namespace SocialInsurance.Texts.Tests;

public sealed class AssumptionTests
{
    private static readonly IReadOnlyList<Assumption> Found = [.. Samples.Answered.SelectMany(request => Asked.Statement(request).Assumptions)];

    public static TheoryData<string> Kinds { get; } =
        [.. typeof(Assumption).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Assumption))).Select(type => type.Name)];

    public static TheoryData<Basis> Bases { get; } = [.. Enum.GetValues<Basis>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_made_for_some_request_and_names_what_for_when_and_why_in_both_languages(string kind)
    {
        var assumptions = Found.Where(assumption => assumption.GetType().Name == kind).ToList();

        Assert.NotEmpty(assumptions);
        Assert.All(assumptions, assumption => Assert.All(Asked.Languages, words =>
        {
            Assert.Contains(words.List(assumption.Insurances.Select(words.Of)), words.Of(assumption), StringComparison.Ordinal);
            Assert.Contains(words.Months(assumption.Months), words.Of(assumption), StringComparison.Ordinal);
            Assert.Contains(words.Find(Assumptions.ResourceManager, $"Basis_{assumption.Basis}"), words.Of(assumption), StringComparison.Ordinal);
        }));
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_basis_has_words_in_both_languages(Basis basis) => Assert.All(
        Asked.Languages, words => Assert.NotEmpty(words.Find(Assumptions.ResourceManager, $"Basis_{basis}")));

    /// <summary>Limits that are assumed are called so in the explanation too, even where the wage does not meet them.</summary>
    [Fact]
    public void An_explanation_never_shows_an_assumed_limit_as_if_it_were_known()
    {
        var held = Samples.Answered.SelectMany(request => Asked.Statement(request).Insurances)
            .SelectMany(insurance => insurance.Explain())
            .OfType<BaseStep>()
            .Where(step => step.Base.Held is { By.Assumed: not null })
            .ToList();

        Assert.Contains(held, step => step.Base.Hit == Core.Situations.LimitHit.None);
        Assert.All(held, step => Assert.Contains("推定", Words.Chinese.Of(step), StringComparison.Ordinal));
    }
}
