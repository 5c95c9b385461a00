namespace SocialInsurance.Policies.Reading;

/// <summary>小数逗号 / recognises the likeliest cause of a number that cannot be read.</summary>
internal static class DecimalComma
{
    /// <summary>A remark to add to a message about a text, empty unless digits meet around a comma in it.</summary>
    public static string HintFor(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == ',' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
            {
                return "; a decimal point is written '.', not ','";
            }
        }

        return "";
    }
}
