using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace SocialInsurance.Requests.Parsing;

/// <summary>
/// Understands what people type: full-width digits and signs, spaces, thousands separators, a currency or percent sign,
/// and the usual ways to write months and days.
/// </summary>
public static partial class TypedText
{
    private const int LongestNumber = 40;
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The number that was typed; nothing when it is not one. <c>%</c> may follow where <paramref name="isPercent"/>.</summary>
    public static decimal? ParseNumber(string text, bool isPercent)
    {
        var plain = Plain(text).TrimStart('¥', '￥');
        if (plain.Length > LongestNumber)
        {
            return null;
        }

        plain = plain.EndsWith('元') ? plain[..^1] : plain;
        plain = isPercent && plain.EndsWith('%') ? plain[..^1] : plain;
        if (plain.Contains(',', StringComparison.Ordinal))
        {
            plain = Grouped().IsMatch(plain) ? plain.Replace(",", string.Empty, StringComparison.Ordinal) : "?";
        }

        // The parser would take zero characters at the end for nothing.
        return plain.Length <= 28 && !plain.Contains('\0', StringComparison.Ordinal) && decimal.TryParse(plain, Number, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The month that was typed: 2013-01, 2013/1, 2013.1, 2013年1月 or 201301.</summary>
    public static YearMonth? ParseMonth(string text) =>
        MonthPattern().Match(Plain(text)) is { Success: true } match && IsMonth(match, out var year, out var month)
            ? new YearMonth(year, month)
            : null;

    /// <summary>The day that was typed: 2013-04-10, 2013/4/10, 2013.4.10, 2013年4月10日 or 20130410.</summary>
    public static LocalDate? ParseDate(string text)
    {
        if (DatePattern().Match(Plain(text)) is not { Success: true } match || !IsMonth(match, out var year, out var month))
        {
            return null;
        }

        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    /// <summary>The text without spaces, its full-width letters, digits and signs made plain.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            plain.Append(character switch
            {
                >= '！' and <= '～' => (char)(character - '！' + '!'),
                '。' => '.',
                '、' => ',',
                '－' or '–' or '—' or '−' => '-',
                _ => character,
            });
        }

        return plain.ToString();
    }

    private static bool IsMonth(Match match, out int year, out int month)
    {
        year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12;
    }

    [GeneratedRegex(@"^[-+]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:[-/.年](?<month>[0-9]{1,2})月?|(?<month>[0-9]{2}))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:[-/.年](?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?|(?<month>[0-9]{2})(?<day>[0-9]{2}))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex DatePattern();
}
