using System.Globalization;

namespace SocialInsurance.Texts.Wording;

/// <summary>What people call the fields of a request: <c>months[0].wage</c> is the wage of exceptional month 1.</summary>
internal static class FieldWords
{
    public static string Of(string path, Words words) => string.Join(' ', path.Split('.').Select(part => Part(part, words)));

    private static string Part(string part, Words words)
    {
        var bracket = part.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return Name(part, words);
        }

        var index = int.Parse(part.AsSpan(bracket + 1).TrimEnd(']'), CultureInfo.InvariantCulture) + 1;
        return string.Create(words.Culture, $"{Name(part[..bracket], words)} {index}");
    }

    private static string Name(string field, Words words) => Fields.ResourceManager.GetString(field, words.Culture) ?? field;
}
