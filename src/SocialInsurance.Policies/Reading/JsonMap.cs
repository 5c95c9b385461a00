namespace SocialInsurance.Policies.Reading;

/// <summary>对象 / a JSON object: what is written under each key.</summary>
internal sealed record JsonMap(int Line, IReadOnlyDictionary<string, JsonPart> Members) : JsonPart(Line)
{
    public override string Written => "{ " + string.Join(", ", Members.Keys.Order(StringComparer.Ordinal)) + " }";
}
