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
        [
            words.Format(nameof(PageText.FootVersion), statement.Policy.Version),
            words.Format(nameof(PageText.FootKnown), words.Words.Date(statement.Policy.KnownOn)),
            words.Format(nameof(PageText.FootOverridden), statement.Policy.Overridden.Length),
            .. statement.Policy.IsProvisional ? [words[nameof(PageText.FootProvisional)]] : Array.Empty<string>(),
        ],
        link);

    public static string CityOf(Statement statement, PolicyBook book, PageWords words) =>
        statement.Request.City is { } code && book.Find(code, out var city) ? words.Words.Of(city) : words[nameof(PageText.NoCity)];

    public static string SubjectOf(Statement statement, PolicyBook book, PageWords words) =>
        $"{CityOf(statement, book, words)} · {words.Words.Months(statement.Request.Months)} · {words.Words.Of(statement.Request.Situation)}";
}
