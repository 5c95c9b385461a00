using System.Collections.Frozen;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>The cities of the policy book by name, for files name cities where the API has codes.</summary>
internal sealed class CityNames(PolicyBook book)
{
    private readonly Lazy<FrozenDictionary<string, string>> _codes = new(() => Read(book));

    /// <summary>The code of the city that a cell names; the cell's own text where it names none.</summary>
    public string CodeOf(string text) =>
        text is [>= '0' and <= '9', ..] ? text : _codes.Value.GetValueOrDefault(text) ?? book.CodeMeantBy(text);

    private static FrozenDictionary<string, string> Read(PolicyBook book)
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var code in book.CityCodes)
        {
            var city = book.For(code);
            codes.TryAdd(city.ChineseName, code);
            codes.TryAdd(city.ChineseName + "市", code);
            codes.TryAdd(city.ChineseName.TrimEnd('市'), code);
            codes.TryAdd(city.EnglishName, code);
        }

        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
