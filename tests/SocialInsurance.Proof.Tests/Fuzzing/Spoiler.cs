using System.Text.Json.Nodes;
using SocialInsurance.Requests;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Spoils requests: a value becomes something strange, a field goes, comes twice or changes its name, a sign is lost.</summary>
internal sealed class Spoiler(Random random)
{
    private static readonly string[] Strange =
    [
        "null", "true", "0", "-0", "-1", "0.01", "0.001", "1e400", "-1e-400", "99999999.99", "100000000", "1e12", "79228162514264337593543950335",
        "40", "300", "[]", "[[]]", "[null]", "{}", "{\"pension\":{}}", "{\"floor\":null,\"ceiling\":\"none\"}", "\"\"", "\" \"", "\"none\"", "\"NaN\"",
        "\"1,000\"", "\"１２３\"", "\"1900-01\"", "\"2200-12\"", "\"2013-13\"", "\"2013-02-29\"", "\"2013-04\"", "\"2019-07\"", "\"2027-01\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"9999-12\"", "\"-0001-01\"", "\"2024-02-29\"",
        "\"10000-01\"", "\"2013年1月\"", "\"44927\"", "\"2013-01-01T00:00:00Z\"", "9223372036854775807", "-9223372036854775808", "1e308", "0.1e-27", "0.005", "\"110000\"", "\"500000\"",
        "\"leaving\"", "\"annualAdjustment\"", "\"missedMonths\"", "\"underDeclared\"", "\"flexible\"", "\"rural\"", "\"dueDay\"", "\"periodTotal\"", "\"baseDelta\"",
        "\"\\u0000\"", $"\"{HalfASign}\"", "\"{x}\"", "\"😀\"", "\"../../etc\"", "\"' OR 1=1 --\"", "\"<script>\"",
    ];

    /// <summary>Stands for half of a pair of signs, which can be written in JSON but not in a string.</summary>
    private const string HalfASign = "half-a-sign";

    private static readonly string[] Fields = [.. FieldNames.OfRequest.Order(StringComparer.Ordinal)];

    /// <summary>Spoils a sound request, into which fields of another one may come.</summary>
    public string Spoil(string request, string other)
    {
        var json = JsonNode.Parse(request)!;
        for (var slips = random.Next(1, 4); slips > 0; slips--)
        {
            SpoilOne(json, JsonNode.Parse(other)!.AsObject());
        }

        var text = json.ToJsonString().Replace(HalfASign, "\\ud800", StringComparison.Ordinal);
        return random.Next(20) == 0 ? text.Remove(random.Next(text.Length), 1) : text;
    }

    private void SpoilOne(JsonNode root, JsonObject other)
    {
        var places = Places(root).ToList();
        var (parent, key) = places[random.Next(places.Count)];
        switch (random.Next(9))
        {
            case 0:
                Remove(parent, key);
                break;
            case 1 when parent is JsonObject fields:
                Put(fields, Fields[random.Next(Fields.Length)], Value());
                break;
            case 2 when parent is JsonObject fields:
                Put(fields, "x" + key, Value());
                break;
            case 3:
                var from = places[random.Next(places.Count)];
                Put(parent, key, Find(from.Parent, from.Key)?.DeepClone());
                break;
            case 4:
                Put(parent, key, Value());
                break;
            default:
                var taken = other.ElementAt(random.Next(other.Count));
                Put(root, taken.Key, taken.Value?.DeepClone());
                break;
        }
    }

    private JsonNode? Value() => JsonNode.Parse(Strange[random.Next(Strange.Length)]);

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Places(field.Value).Prepend((fields, field.Key))),
        JsonArray entries => entries.SelectMany((entry, i) => Places(entry).Prepend((entries, i))),
        _ => [],
    };

    private static JsonNode? Find(JsonNode parent, object key) => key is string name ? parent[name] : parent[(int)key];

    private static void Put(JsonNode parent, object key, JsonNode? value)
    {
        if (key is string name)
        {
            parent[name] = value;
        }
        else
        {
            parent[(int)key] = value;
        }
    }

    private static void Remove(JsonNode parent, object key)
    {
        if (parent is JsonObject fields)
        {
            fields.Remove((string)key);
        }
        else
        {
            parent.AsArray().RemoveAt((int)key);
        }
    }
}
