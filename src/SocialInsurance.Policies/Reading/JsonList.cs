using System.Collections.Immutable;

namespace SocialInsurance.Policies.Reading;

/// <summary>列表 / a JSON array.</summary>
internal sealed record JsonList(int Line, ImmutableArray<JsonPart> Items) : JsonPart(Line)
{
    public override string Written => "[" + string.Join(", ", Items.Select(item => item.Written)) + "]";
}
