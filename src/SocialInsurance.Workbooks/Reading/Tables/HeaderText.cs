using System.Collections.Frozen;
using System.Text;

namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>Which column a header names, however it is typed: <c>月均工资（元）</c>, <c>ＷＡＧＥ</c>.</summary>
internal static class HeaderText
{
    private static readonly FrozenDictionary<string, InputColumn> Names = InputColumn.All
        .SelectMany(column => new KeyValuePair<string, InputColumn>[] { new(Key(column.Field), column), new(Key(column.Chinese), column) })
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static InputColumn? Known(string? header) => header is { Length: > 0 and < 100 } ? Names.GetValueOrDefault(Key(header)) : null;

    private static string Key(string header)
    {
        if (header.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return header; // half of a surrogate pair cannot be normalized, and no header has one
        }

        var half = header.Normalize(NormalizationForm.FormKC);
        var bracket = half.AsSpan().IndexOfAny('(', '[', '【');
        var name = bracket > 0 ? half[..bracket] : half;
        return string.Concat(name.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('*' or ':' or '\uFEFF' or '\u200B')));
    }
}
