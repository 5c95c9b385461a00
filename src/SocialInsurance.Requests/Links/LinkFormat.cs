using System.Buffers;
using System.Text;

namespace SocialInsurance.Requests.Links;

/// <summary>
/// How a request is written into a link. Plain fields stand as they are; lists and values by insurance stand in one
/// compact field each, made of these signs, none of which an address has to escape.
/// </summary>
/// <example>
/// <c>rates=pension:8*20,medical:2*10*3</c> · <c>newLimits=1869~14016</c> · <c>wage=2023-01:8000,2023-04:9000</c> ·
/// <c>months=2013-02:currentBase:0,2013-03:wage:5000:paid.pension:106.80*267</c>
/// </example>
internal static class LinkFormat
{
    public const string VersionField = "v";
    public const string Version = "1";
    public const char Entries = ',';
    public const char Parts = ':';
    public const char Numbers = '*';
    public const char Limits = '~';

    /// <summary>Stands for every insurance where figures are stated for some months.</summary>
    public const string AllInsurances = "all";

    private static readonly SearchValues<char> Signs = SearchValues.Create([Entries, Parts, Numbers, Limits, '%']);

    /// <summary>What people type must not be mistaken for a separator.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return text;
        }

        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            _ = Signs.Contains(character) ? escaped.Append(Uri.HexEscape(character)) : escaped.Append(character);
        }

        return escaped.ToString();
    }

    public static string Unescape(string text) => Uri.UnescapeDataString(text);
}
