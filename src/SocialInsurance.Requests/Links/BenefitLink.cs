using System.Text;
using System.Text.Json.Nodes;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Requests.Links;

/// <summary>
/// Reads the query of a link back into the fields of a question about a benefit. Plain fields stand as they are, lists in one
/// compact field each: <c>topUps=2013-04:2013-05:1869:2089</c>, <c>staff=4:2803:3134,6:5000:5000</c>. What cannot be read stays a text,
/// which the reader of questions names.
/// </summary>
public static class BenefitLink
{
    private static readonly string[] MonthsWithBases = [FieldNames.From, FieldNames.To, Names.Before, Names.After];
    private static readonly string[] People = [Names.Count, Names.Before, Names.After];

    /// <summary>Whether a query holds a question at all.</summary>
    public static bool IsQuestion(IEnumerable<KeyValuePair<string, string?>> query) =>
        query.Any(field => string.Equals(field.Key, Names.Benefit, StringComparison.Ordinal) && !string.IsNullOrEmpty(field.Value));

    public static JsonObject Read(IEnumerable<KeyValuePair<string, string?>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var request = new JsonObject();
        foreach (var (name, value) in query)
        {
            // A field without a value says nothing; the version is that of links in general.
            if (!string.IsNullOrEmpty(value) && name != LinkFormat.VersionField && !request.ContainsKey(name))
            {
                request[name] = NodeOf(name, value);
            }
        }

        return request;
    }

    /// <summary>The query of a link to a question: the fields that say something, in their order.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, string?>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var link = new StringBuilder($"{LinkFormat.VersionField}={LinkFormat.Version}");
        foreach (var (name, value) in query.Where(field => !string.IsNullOrEmpty(field.Value) && field.Key != LinkFormat.VersionField))
        {
            link.Append('&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value!));
        }

        return link.ToString();
    }

    private static JsonNode NodeOf(string name, string value) => name switch
    {
        Names.TopUps or Names.Bases => ListOf(value, MonthsWithBases),
        Names.Staff => ListOf(value, People),
        Names.Relations => new JsonArray([.. value.Split(LinkFormat.Entries).Select(word => JsonValue.Create(word.Trim()))]),
        _ => value,
    };

    private static JsonArray ListOf(string text, string[] names)
    {
        var list = new JsonArray();
        foreach (var entry in text.Split(LinkFormat.Entries))
        {
            var parts = entry.Split(LinkFormat.Parts);
            if (parts.Length > names.Length)
            {
                list.Add(JsonValue.Create(entry));
                continue;
            }

            var item = new JsonObject();
            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i].Length > 0)
                {
                    item[names[i]] = parts[i];
                }
            }

            list.Add(item);
        }

        return list;
    }
}
