namespace SocialInsurance.Requests.Problems;

/// <summary>What was given, short enough for a message and never cut through a character.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
