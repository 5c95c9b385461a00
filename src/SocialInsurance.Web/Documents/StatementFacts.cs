using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Documents;

/// <summary>What a document says of the statement it was made from.</summary>
/// <param name="Subject">Where, which months and why.</param>
/// <param name="Edition">What it takes to reproduce it.</param>
/// <param name="Link">The link that opens it.</param>
internal sealed record StatementFacts(string Subject, IReadOnlyList<string> Edition, string Link)
{
    public static StatementFacts Of(Statement statement, PolicyBook book, PageWords words, string link) => new(
        SubjectOf(statement, book, words),
        [.. EditionOf(statement.Policy, words)],
        link);

    public static IEnumerable<string> EditionOf(PolicyUse policy, PageWords words)
    {
        yield return words.Format(nameof(PageText.FootVersion), policy.Version);
        yield return words.Format(nameof(PageText.FootKnown), words.Words.Date(policy.KnownOn));
        yield return words.Format(nameof(PageText.FootOverridden), policy.Overridden.Length);
        if (policy.IsProvisional)
        {
            yield return words[nameof(PageText.FootProvisional)];
        }
    }

    public static string CityOf(Statement statement, PolicyBook book, PageWords words) =>
        book.Find(statement.Request.City) is { } city ? words.Words.Of(city) : words[nameof(PageText.NoCity)];

    public static string SubjectOf(Statement statement, PolicyBook book, PageWords words) =>
        $"{CityOf(statement, book, words)} · {words.Words.Months(statement.Request.Months)} · {words.Words.Of(statement.Request.Situation)}";
}
