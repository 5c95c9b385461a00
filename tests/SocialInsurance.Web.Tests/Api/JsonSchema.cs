using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>As much of JSON Schema as the description of the API uses, so that tests can hold requests against it.</summary>
internal static class JsonSchema
{
    /// <summary>Why a value does not fit a schema; nothing when it does.</summary>
    public static string? Misfit(JsonNode schema, JsonNode? value, string path = "$")
    {
        if (schema["oneOf"] is JsonArray choices)
        {
            var fits = choices.Count(choice => Misfit(choice!, value, path) is null);
            return fits == 1 ? null : $"{path} fits {fits} of {choices.Count}";
        }

        if (schema["type"] is { } type && !IsOf(type, value))
        {
            return $"{path} is not of type {type.ToJsonString()}";
        }

        return value switch
        {
            JsonObject fields => MisfitOfObject(schema, fields, path),
            JsonArray entries => entries.Select((entry, i) => Misfit(schema["items"]!, entry, $"{path}[{i}]")).FirstOrDefault(misfit => misfit is not null),
            JsonValue scalar => MisfitOfScalar(schema, scalar, path),
            null => null,
            _ => throw new InvalidOperationException($"{path} is no JSON."),
        };
    }

    private static string? MisfitOfObject(JsonNode schema, JsonObject fields, string path)
    {
        var known = schema["properties"]?.AsObject() ?? [];
        return (schema["required"]?.AsArray().Select(name => (string)name!) ?? []).Where(name => !fields.ContainsKey(name)).Select(name => $"{path} lacks {name}")
            .Concat(fields.Where(field => !known.ContainsKey(field.Key)).Select(field => $"{path} has {field.Key}"))
            .Concat(fields.Where(field => known.ContainsKey(field.Key)).Select(field => Misfit(known[field.Key]!, field.Value, $"{path}.{field.Key}")).OfType<string>())
            .FirstOrDefault();
    }

    private static string? MisfitOfScalar(JsonNode schema, JsonValue value, string path)
    {
        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)))
        {
            return $"{path} is none of {words.ToJsonString()}";
        }

        if (value.GetValueKind() == JsonValueKind.Number)
        {
            var number = (decimal)value;
            return number < (decimal?)schema["minimum"] || number > (decimal?)schema["maximum"] ? $"{path} is out of range" : null;
        }

        return value.GetValueKind() == JsonValueKind.String && schema["pattern"] is { } pattern
            && !Regex.IsMatch((string)value!, (string)pattern!, RegexOptions.None, TimeSpan.FromSeconds(1))
            ? $"{path} does not match {pattern}"
            : null;
    }

    private static bool IsOf(JsonNode type, JsonNode? value) => type is JsonArray types
        ? types.Any(one => IsOf(one!, value))
        : ((string?)type, value?.GetValueKind()) switch
        {
            ("null", null) => true,
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("number" or "integer", JsonValueKind.Number) => true,
            _ => false,
        };
}
