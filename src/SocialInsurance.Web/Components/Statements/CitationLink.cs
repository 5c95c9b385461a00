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
        return citation.Sources.Select(source => (source.Title, row ?? AddressOf(source)));
    }

    /// <summary>The first web address of a source; some are named in other ways only.</summary>
    public static string? AddressOf(Source source)
    {
        var first = source.Address.Split(' ', ';')[0];
        return Uri.TryCreate(first, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? first : null;
    }
}
