using System.Text.Json;

namespace SocialInsurance.Requests.Reading;

/// <summary>What was given for a field: a value of JSON, or the text of a cell.</summary>
internal readonly struct FieldValue
{
    private readonly string? _text;

    public FieldValue(JsonElement json) => Json = json;

    public FieldValue(string text) => _text = text;

    /// <summary>The value of JSON; without meaning for the text of a cell.</summary>
    public JsonElement Json { get; }

    public JsonValueKind Kind => _text is null ? Json.ValueKind : JsonValueKind.String;

    /// <summary>A text as it is, anything else as JSON writes it.</summary>
    public string Text => _text ?? (Json.ValueKind == JsonValueKind.String ? Json.GetString()! : Json.GetRawText());

    /// <summary>Whether it says anything: null and blank texts do not.</summary>
    public bool IsGiven => Kind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.String => !string.IsNullOrWhiteSpace(Text),
        _ => true,
    };

    public bool TryGetDecimal(out decimal number) => Json.TryGetDecimal(out number);
}
