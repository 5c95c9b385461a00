using SocialInsurance.Core.Policies;

namespace SocialInsurance.Texts.Wording;

/// <summary>
/// What stands behind a row of the book, in the order of its weight: the documents, or that none was seen; then where the figure was
/// read. Code and data files are named as places only, never as an authority.
/// </summary>
internal static class CitationWords
{
    public static IEnumerable<string> Of(Citation citation, Words words)
    {
        foreach (var use in citation.Documents.OrderBy(use => use.Facts.IsEmpty))
        {
            yield return use.Facts.IsEmpty ? Text("DocumentBehind", words, Of(use.Document, words)) : Of(use.Document, words);
        }

        if (citation.Documents.All(use => use.Facts.IsEmpty) && !citation.Sources.Any(IsText))
        {
            yield return Text("NoDocumentSeen", words, words.Label(citation.Grade));
        }

        foreach (var source in citation.Sources)
        {
            yield return ReadAt(source, words);
        }

        if (!citation.Grade.IsFitToClaimOn())
        {
            yield return Text("NotFitToClaimOn", words);
        }
    }

    /// <summary>A document in one line: body, title, number, day of issue, grade.</summary>
    public static string Of(PolicyDocument document, Words words)
    {
        var title = document.Title ?? Text("DocumentTitleNotSeen", words);
        var named = Text(document.IsTitleExact ? "DocumentTitled" : "DocumentDescribed", words, document.Body, title);
        var number = document.Number is { } known
            ? Text("DocumentNumber", words, known)
            : Text($"NumberAbsent_{document.NumberAbsent}", words);
        var issued = Issued(document.Issued, words) is { } day ? Text("DocumentIssued", words, day) : string.Empty;
        return Text("DocumentLine", words, named, number, issued, words.Label(Grading.Of(document)));
    }

    public static string ReadAt(Source source, Words words) =>
        IsText(source)
            ? Text("TextReadAt", words, source.Title, words.Label(Grading.Of(source)))
            : Text(source.Place == ReadPlace.CodeOrData ? "ReadInCode" : "ReadAt", words, source.Title);

    /// <summary>A page that is the official text itself, or reproduces it: then the text was seen, though nobody listed it as a document.</summary>
    private static bool IsText(Source source) => source.Place is ReadPlace.OfficialSite or ReadPlace.Reproduction;

    private static string? Issued(PublicationDate issued, Words words) =>
        issued.Month is { } month ? words.Month(month) : issued.KnownFrom is { } day ? words.Date(day) : null;

    private static string Text(string key, Words words, params ReadOnlySpan<object?> values) =>
        words.Format(words.Find(Terms.ResourceManager, key), values);
}
