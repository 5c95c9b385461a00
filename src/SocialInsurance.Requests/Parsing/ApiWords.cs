using System.Collections.Frozen;
using System.Text.Json;

namespace SocialInsurance.Requests.Parsing;

/// <summary>The words by which the API names the values of an enumeration: its members in camel case.</summary>
public static class ApiWords
{
    public static string WordOf<T>(T value)
        where T : struct, Enum => Table<T>.Words[value];

    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum => Table<T>.Values.TryGetValue(word, out value);

    public static IReadOnlyList<string> AllOf<T>()
        where T : struct, Enum => Table<T>.Names;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>()
            .ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

        public static readonly FrozenDictionary<string, T> Values =
            Words.Where(pair => IsNamed(pair.Key)).ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        public static readonly IReadOnlyList<string> Names =
            [.. Enum.GetValues<T>().Where(IsNamed).Select(value => Words[value])];

        // The empty set of flags is said by leaving the list empty, not by a word.
        private static bool IsNamed(T value) =>
            !typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false) || !value.Equals(default(T));
    }
}
