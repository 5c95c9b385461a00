using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace SocialInsurance.Policies.Reading;

/// <summary>解析 JSON / turns a JSON text into parts that know their lines. Comments and trailing commas are refused.</summary>
internal static class JsonText
{
    /// <summary>The root of the text; absent when the text is not JSON, which is then reported.</summary>
    public static JsonPart? Parse(string text, DataFile file)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            var root = ReadPart(ref reader, new LineCounter(bytes), file);
            reader.Read();
            return root;
        }
        catch (JsonException problem)
        {
            var index = (int)(problem.LineNumber ?? 0);
            var line = text.Split('\n')[index];
            file.Report(index + 1, "this is not JSON: " + problem.Message + DecimalComma.HintFor(line));
            return null;
        }
    }

    private static JsonPart ReadPart(ref Utf8JsonReader reader, LineCounter lines, DataFile file)
    {
        var line = lines.LineOf(reader.TokenStartIndex);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return ReadMap(ref reader, line, lines, file);
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return ReadList(ref reader, line, lines, file);
        }

        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return new JsonScalar(line, reader.TokenType, text ?? Encoding.UTF8.GetString(reader.ValueSpan));
    }

    private static JsonList ReadList(ref Utf8JsonReader reader, int line, LineCounter lines, DataFile file)
    {
        var items = ImmutableArray.CreateBuilder<JsonPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadPart(ref reader, lines, file));
        }

        return new JsonList(line, items.ToImmutable());
    }

    private static JsonMap ReadMap(ref Utf8JsonReader reader, int line, LineCounter lines, DataFile file)
    {
        var members = new Dictionary<string, JsonPart>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString() ?? "";
            reader.Read();
            var part = ReadPart(ref reader, lines, file);
            if (!members.TryAdd(key, part))
            {
                file.Report(part.Line, $"\"{key}\" appears twice");
            }
        }

        return new JsonMap(line, members);
    }
}
