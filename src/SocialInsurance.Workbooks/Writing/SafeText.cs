using System.Buffers;
using System.Globalization;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>Texts of strangers, so that no program runs them or stumbles over them.</summary>
public static class SafeText
{
    private const char Replacement = '\uFFFD';
    private const int LongestCell = 32_767;

    private static readonly SearchValues<char> BeginningsOfFormulas = SearchValues.Create("=+-@＝＋－＠\t\r\n");

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("+-.0123456789");

    // Signs that XML cannot hold, and halves of pairs that may or may not have their other half.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(sign => (char)sign).Except(['\t', '\n', '\r']), .. Enumerable.Range(0xD800, 0x800).Select(sign => (char)sign), '\uFFFE', '\uFFFF']);

    /// <summary>A number that a person would type, and that loses nothing when it is stored as one.</summary>
    public static bool IsNumber(string text)
    {
        const int longest = 15;
        return text.Length is > 0 and <= longest
            && !text.AsSpan().ContainsAnyExcept(NumberSigns)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
    }

    /// <summary>A field of CSV: one that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static string Field(string text) =>
        text.Length > 0 && BeginningsOfFormulas.Contains(text[0]) && !IsNumber(text) ? "'" + text : text;

    /// <summary>A text that XML can hold: each sign that it has no place for is shown as one that was lost.</summary>
    public static string Xml(string text) => text.AsSpan().IndexOfAny(Suspects) < 0 ? text : string.Create(text.Length, text, Replace);

    /// <summary>A text that a cell of a workbook can hold and has room for.</summary>
    public static string Cell(string text)
    {
        // The format reads _x0041_ as a sign by its number; an underscore that only looks so is written by its own.
        var written = Xml(text).Replace("_x", "_x005F_x", StringComparison.Ordinal);
        return written.Length <= LongestCell ? written : written[..(LongestCell - 1)] + "…";
    }

    private static void Replace(Span<char> safe, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogate(text[i]) && ((i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i])));
            safe[i] = Suspects.Contains(text[i]) && !isPair ? Replacement : text[i];
        }
    }
}
