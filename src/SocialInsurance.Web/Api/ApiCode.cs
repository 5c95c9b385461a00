using System.Collections.Concurrent;
using System.Text;

namespace SocialInsurance.Web.Api;

/// <summary>The codes of findings and notes as the API spells them: OVERPAID_REVIEW, TERMINATION_PROOF_15_DAYS.</summary>
internal static class ApiCode
{
    public static string Of<T>(T value)
        where T : struct, Enum => Spellings<T>.Known.GetOrAdd(value, spelled => Spell(spelled.ToString()));

    private static string Spell(string name)
    {
        var code = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && i > 0 && !char.IsDigit(name[i - 1]));
            if (i > 0 && startsWord)
            {
                code.Append('_');
            }

            code.Append(char.ToUpperInvariant(name[i]));
        }

        return code.ToString();
    }

    private static class Spellings<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> Known = new();
    }
}
