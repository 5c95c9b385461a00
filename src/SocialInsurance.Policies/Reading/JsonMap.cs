using System.Collections.Immutable;

namespace SocialInsurance.Policies.Reading;

/// <summary>对象 / a JSON object: what is written under each key.</summary>
internal sealed record JsonMap(int Line, ImmutableDictionary<string, JsonPart> Members) : JsonPart(Line)
{
    public override string Written => "{ " + string.Join(", ", Members.Keys.Order(StringComparer.Ordinal)) + " }";
}
