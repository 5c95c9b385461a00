using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Components.Statements;

/// <summary>Citations as text with an address to open, where the source has one.</summary>
internal static class CitationLink
{
    public static IEnumerable<(string Text, string? Address)> Of(Reference reference, PageWords words) => reference switch
    {
        PolicyReference policy => policy.Citation.Sources.Select(source => (source.Title, AddressOf(source))),
        _ => words.Words.Of(reference).Select(text => (text, (string?)null)),
    };

    /// <summary>The first web address of a source; some are named in other ways only.</summary>
    public static string? AddressOf(Source source)
    {
        var first = source.Address.Split(' ', ';')[0];
        return Uri.TryCreate(first, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? first : null;
    }
}
