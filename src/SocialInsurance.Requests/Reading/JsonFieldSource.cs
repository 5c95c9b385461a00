using System.Text.Json;

namespace SocialInsurance.Requests.Reading;

/// <summary>The fields of a JSON object.</summary>
internal sealed class JsonFieldSource(JsonElement json) : IFieldSource
{
    public IEnumerable<string> Names => json.EnumerateObject().Select(property => property.Name);

    public FieldValue? Find(string name) => json.TryGetProperty(name, out var value) ? new FieldValue(value) : null;
}
