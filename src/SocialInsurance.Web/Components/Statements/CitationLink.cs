using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Policies;

namespace SocialInsurance.Web.Components.Statements;

/// <summary>Citations as text with an address to open: the row of the policy book, else the source itself.</summary>
internal static class CitationLink
{
    public static IEnumerable<(string Text, string? Address)> Of(
        Reference reference, string? cityCode, PolicyLinks links, PageWords words)
    {
        if (reference is not PolicyReference { Citation: { } citation })
        {
            return words.Words.Of(reference).Select(text => (text, (string?)null));
        }

        var row = links.AddressOf(citation, cityCode);
        var addresses = citation.Documents.Select(use => (Text: words.Words.Of(use.Document), use.Document.Address))
            .Concat(citation.Sources.Select(source => (Text: words.Words.ReadAt(source), Address: AddressOf(source))))
            .ToLookup(known => known.Text, known => known.Address, StringComparer.Ordinal);
        return words.Words.Of(reference).Select(text => (text, row ?? addresses[text].FirstOrDefault()));
    }

    /// <summary>The first web address of a source; some are named in other ways only.</summary>
    public static string? AddressOf(Source source)
    {
        var first = source.Address.Split(' ', ';')[0];
        return Uri.TryCreate(first, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? first : null;
    }
}
