using System.Diagnostics.CodeAnalysis;

namespace SocialInsurance.Policies.Reading;

/// <summary>单元格格式 / what may stand in a cell, and how it is read.</summary>
/// <param name="Expected">In words, for messages: "a month such as …".</param>
/// <param name="Read">Reads a cell, or says that it is not in this format.</param>
internal sealed record CellFormat<T>(string Expected, CellFormat<T>.Reader Read)
{
    public delegate bool Reader(JsonPart part, [MaybeNullWhen(false)] out T value);
}
