using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SocialInsurance.Policies.Tests;

/// <summary>As much of JSON Schema as the schemas of the data use, so that tests can hold files against them.</summary>
internal static class JsonSchema
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonNode Common = Read("common");

    private static readonly string[] Understood =
    [
        "$ref", "$schema", "title", "description", "examples", "definitions", "allOf", "anyOf", "const", "enum", "type", "pattern",
        "minimum", "maximum", "minLength", "minItems", "items", "properties", "required", "additionalProperties",
    ];

    public static JsonNode Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schema", name + ".schema.json")), documentOptions: Strict)!;

    /// <summary>The schema that a reference leads to, or the schema itself.</summary>
    public static JsonNode Resolve(JsonNode schema)
    {
        if (schema["allOf"] is JsonArray { Count: 1 } one)
        {
            return Resolve(one[0]!);
        }

        return schema["$ref"] is { } reference ? Common["definitions"]![((string)reference!).Split('/')[^1]]! : schema;
    }

    /// <summary>Why a value does not fit a schema; nothing when it does.</summary>
    public static string? Misfit(JsonNode schema, JsonNode? value, string path = "$")
    {
        foreach (var (keyword, _) in schema.AsObject())
        {
            Assert.Contains(keyword, Understood, StringComparer.Ordinal);
        }

        if (Resolve(schema) is var target && target != schema)
        {
            return Misfit(target, value, path);
        }

        if (schema["anyOf"] is JsonArray choices)
        {
            return choices.Any(choice => Misfit(choice!, value, path) is null) ? null : $"{path}: {value?.ToJsonString() ?? "null"} fits none of the choices";
        }

        if (schema["const"] is { } constant && !JsonNode.DeepEquals(constant, value))
        {
            return $"{path}: is not {constant.ToJsonString()}";
        }

        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)))
        {
            return $"{path}: {value?.ToJsonString() ?? "null"} is none of {words.ToJsonString()}";
        }

        if (schema["type"] is { } type && !IsOf(type, value))
        {
            return $"{path}: {value?.ToJsonString() ?? "null"} is not of type {type.ToJsonString()}";
        }

        return value switch
        {
            JsonObject cells => MisfitOfCells(schema, cells, path),
            JsonArray items => MisfitOfItems(schema, items, path),
            JsonValue scalar => MisfitOfScalar(schema, scalar, path),
            _ => null,
        };
    }

    private static string? MisfitOfCells(JsonNode schema, JsonObject cells, string path)
    {
        var known = schema["properties"]!.AsObject();
        Assert.False((bool)schema["additionalProperties"]!);
        return schema["required"]!.AsArray().Select(key => (string)key!).Where(key => !cells.ContainsKey(key)).Select(key => $"{path}: {key} is missing")
            .Concat(cells.Where(cell => !known.ContainsKey(cell.Key)).Select(cell => $"{path}: {cell.Key} is not a known key"))
            .Concat(cells.Where(cell => known.ContainsKey(cell.Key)).Select(cell => Misfit(known[cell.Key]!, cell.Value, $"{path}.{cell.Key}")).OfType<string>())
            .FirstOrDefault();
    }

    private static string? MisfitOfItems(JsonNode schema, JsonArray items, string path) => items.Count < ((int?)schema["minItems"] ?? 0)
        ? $"{path}: too few"
        : items.Select((item, i) => Misfit(schema["items"]!, item, $"{path}[{i}]")).OfType<string>().FirstOrDefault();

    private static string? MisfitOfScalar(JsonNode schema, JsonValue value, string path)
    {
        if (value.GetValueKind() == JsonValueKind.Number)
        {
            var number = value.GetValue<decimal>();
            return number < ((decimal?)schema["minimum"] ?? decimal.MinValue) || number > ((decimal?)schema["maximum"] ?? decimal.MaxValue)
                ? $"{path}: {value.ToJsonString()} is out of range"
                : null;
        }

        if (value.GetValueKind() != JsonValueKind.String)
        {
            return null;
        }

        var text = value.GetValue<string>();
        var fits = text.Length >= ((int?)schema["minLength"] ?? 0)
            && (schema["pattern"] is not { } pattern || Regex.IsMatch(text, (string)pattern!, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
        return fits ? null : $"{path}: \"{text}\" is not as it should be";
    }

    private static bool IsOf(JsonNode type, JsonNode? value) =>
        type is JsonArray types ? types.Any(one => IsOf((string)one!, value)) : IsOf((string)type!, value);

    private static bool IsOf(string type, JsonNode? value) => (value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Object => type is "object",
        JsonValueKind.Array => type is "array",
        JsonValueKind.String => type is "string",
        JsonValueKind.Number => type is "number" || (type is "integer" && decimal.IsInteger(value!.GetValue<decimal>())),
        JsonValueKind.True or JsonValueKind.False => type is "boolean",
        JsonValueKind.Null => type is "null",
        JsonValueKind.Undefined => false,
    };
}
