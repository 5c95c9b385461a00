using System.Text.Json.Nodes;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>Short looks into the JSON of a statement.</summary>
internal static class Statements
{
    public static string[] Payers => ["employee", "employer"];

    public static string[] Shared => ["pension", "medical", "unemployment"];

    public static string[] Columns => ["due", "paid", "difference", "overpaid"];

    public static decimal Yuan(this JsonNode node, string name) => (decimal)node[name]!;

    public static IEnumerable<string> Words(this JsonNode list) => list.AsArray().Select(word => (string)word!);

    /// <summary>The part of one insurance.</summary>
    public static JsonNode Of(this JsonNode statement, string insurance) =>
        statement["insurances"]!.AsArray().Single(part => (string)part!["insurance"]! == insurance)!;

    /// <summary>What is owed in all: 880.88 and 2498.48.</summary>
    public static (decimal Employee, decimal Employer) Owed(this JsonNode statement) =>
        (statement["totals"]!.Yuan("employee"), statement["totals"]!.Yuan("employer"));

    public static IEnumerable<string> NoteCodes(this JsonNode statement) => statement["notes"]!.AsArray().Select(note => (string)note!["code"]!);

    public static JsonNode Note(this JsonNode statement, string code) =>
        statement["notes"]!.AsArray().Single(note => (string)note!["code"]! == code)!;

    /// <summary>A request with some of its fields replaced or added.</summary>
    public static string With(this string request, string fields)
    {
        var changed = JsonNode.Parse(request)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{ {fields} }}")!.AsObject())
        {
            changed[name] = value?.DeepClone();
        }

        return changed.ToJsonString();
    }
}
