using System.Text.Json;

namespace SocialInsurance.Policies.Reading;

/// <summary>单值 / a text, a number as it is written, true, false or null.</summary>
internal sealed record JsonScalar(int Line, JsonTokenType Kind, string Text) : JsonPart(Line)
{
    public override string Written => Kind == JsonTokenType.String ? $"\"{Text}\"" : Text;
}
