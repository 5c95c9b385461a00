using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SocialInsurance.Requests.Links;

/// <summary>Writes a request as the query of a link, with the field names of the API.</summary>
public static class LinkWriter
{
    private const int PartsOfEmployer = 3; // separators between the parts that every employer has

    /// <summary>The query, beginning with <c>?v=1</c>.</summary>
    public static string Write(JsonObject request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = new StringBuilder($"?{LinkFormat.VersionField}={LinkFormat.Version}");
        foreach (var (name, value) in request)
        {
            if (value is not null && Compact(name, value) is { Length: > 0 } text)
            {
                query.Append('&').Append(name).Append('=').Append(Escape(text));
            }
        }

        return query.ToString();
    }

    // The separators of the compact form are legal in a query; escaping them would only make links longer.
    private static string Escape(string text) => Uri.EscapeDataString(text)
        .Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal)
        .Replace("%2A", "*", StringComparison.Ordinal);

    private static string Compact(string name, JsonNode value) => (name, value) switch
    {
        (FieldNames.OldLimits or FieldNames.NewLimits, JsonObject or JsonArray) => Limits(value),
        (FieldNames.Rates, JsonObject rates) => Overrides(rates, Rates),
        (FieldNames.Demand, JsonObject demand) => Demand(demand),
        (FieldNames.Assessed, JsonObject bill) => Bill(bill),
        (FieldNames.Deferral, JsonArray deferrals) => Join(deferrals, Deferral),
        (FieldNames.PaidByPerson, JsonObject paid) => Fields(paid, FieldNames.From, FieldNames.To, FieldNames.Amount),
        (FieldNames.Interest, JsonObject interest) => Fields(interest, FieldNames.AnnualRate, FieldNames.Compounding, FieldNames.Amount),
        (FieldNames.Rounding, JsonObject rounding) => Fields(rounding, FieldNames.Method, FieldNames.Mode),
        (FieldNames.LateFee, JsonObject terms) => Fields(
            terms, FieldNames.Start, FieldNames.DueDay, FieldNames.IncludeLastDay, FieldNames.CapAtPrincipal),
        (FieldNames.Wage, JsonArray steps) => Join(steps, step => $"{Text(step[FieldNames.From])}{LinkFormat.Parts}{Text(step[FieldNames.Wage])}"),
        (FieldNames.Months, JsonArray months) => Join(months, Month),
        (FieldNames.Employers, JsonArray employers) => Join(employers, Employer),
        (_, JsonArray words) => string.Join(LinkFormat.Entries, words.Select(Text)),
        (_, JsonObject byInsurance) => Join(byInsurance, Text),
        _ => Plain(value),
    };

    private static string Limits(JsonNode limits) => limits switch
    {
        JsonObject one when !IsPair(one) => Overrides(one, Pair),
        JsonObject one when !IsDated(one) => Pair(one),
        _ => Overrides(new() { [LinkFormat.AllInsurances] = limits.DeepClone() }, Pair),
    };

    private static bool IsPair(JsonObject limits) => limits.ContainsKey(FieldNames.Floor) || limits.ContainsKey(FieldNames.Ceiling);

    private static bool IsDated(JsonNode? figure) =>
        figure is JsonObject one && (one[FieldNames.From] is not null || one[FieldNames.To] is not null);

    // A figure for some months has them behind it; of several, each is an entry of its own.
    private static string Overrides(JsonObject byInsurance, Func<JsonNode?, string> write) => string.Join(
        LinkFormat.Entries,
        byInsurance.Where(pair => pair.Value is not null)
            .SelectMany(pair => (pair.Value as JsonArray ?? [pair.Value!.DeepClone()]).Select(figure => Override(pair.Key, figure, write))));

    private static string Override(string insurance, JsonNode? figure, Func<JsonNode?, string> write)
    {
        var written = $"{insurance}{LinkFormat.Parts}{write(figure)}";
        return IsDated(figure)
            ? string.Join(LinkFormat.Parts, written, Text(figure![FieldNames.From]), Text(figure[FieldNames.To]))
            : written;
    }

    private static string Deferral(JsonObject deferral) => string.Join(
        LinkFormat.Parts,
        string.Join(LinkFormat.Numbers, (deferral[FieldNames.Insurances] as JsonArray ?? []).Select(Text)),
        Text(deferral[FieldNames.From]),
        Text(deferral[FieldNames.To]),
        Text(deferral[FieldNames.Until]));

    // The total before the lines; a line has its places, whether they say something or not.
    private static string Demand(JsonObject demand) => string.Join(
        LinkFormat.Entries,
        new[] { Text(demand[FieldNames.Total]) }.Concat((demand[FieldNames.Lines] as JsonArray ?? []).OfType<JsonObject>().Select(DemandLine)));

    private static string DemandLine(JsonObject line) => string.Join(
        LinkFormat.Parts,
        Text(line[FieldNames.Amount]),
        Text(line[FieldNames.Insurance]),
        Text(line[FieldNames.Payer]),
        Text(line[FieldNames.Kind]),
        line[FieldNames.Months] switch
        {
            JsonObject months => $"{Text(months[FieldNames.From])}{LinkFormat.Limits}{Text(months[FieldNames.To])}",
            { } count => Text(count),
            null => Text(line[FieldNames.Month]),
        });

    private static string Bill(JsonObject bill) => string.Join(
        LinkFormat.Entries,
        new[] { Fields(bill, FieldNames.Employee, FieldNames.Employer, FieldNames.LateFee) }
            .Concat((bill[FieldNames.Insurances] as JsonObject ?? []).Select(pair => $"{pair.Key}{LinkFormat.Parts}{Fields(pair.Value, FieldNames.Employee, FieldNames.Employer)}")));

    private static string Pair(JsonNode? limits) =>
        $"{Text(limits?[FieldNames.Floor])}{LinkFormat.Limits}{Text(limits?[FieldNames.Ceiling])}";

    private static string Rates(JsonNode? rates) =>
        Fields(rates, FieldNames.Employee, FieldNames.Employer, FieldNames.EmployeeFixed, FieldNames.EmployerFixed);

    private static string Month(JsonObject exception)
    {
        var parts = new List<string> { Text(exception[FieldNames.Month]) };
        if (exception[FieldNames.CurrentBase] is { } currentBase)
        {
            parts.AddRange(currentBase is JsonObject byInsurance
                ? byInsurance.SelectMany(pair => new[] { $"{FieldNames.CurrentBase}.{pair.Key}", Text(pair.Value) })
                : [FieldNames.CurrentBase, Text(currentBase)]);
        }

        if (exception[FieldNames.Wage] is { } wage)
        {
            parts.AddRange([FieldNames.Wage, Text(wage)]);
        }

        foreach (var field in (ReadOnlySpan<string>)[FieldNames.Paid, FieldNames.MadeUp])
        {
            foreach (var (insurance, amounts) in exception[field] as JsonObject ?? [])
            {
                parts.AddRange([$"{field}.{insurance}", Fields(amounts, FieldNames.Employee, FieldNames.Employer)]);
            }
        }

        if (exception[FieldNames.NotDue] is { } notDue)
        {
            parts.AddRange([FieldNames.NotDue, Text(notDue)]);
        }

        return string.Join(LinkFormat.Parts, parts);
    }

    private static string Employer(JsonObject employer) => string.Join(
        LinkFormat.Parts,
        Text(employer[FieldNames.Label]),
        Text(employer[FieldNames.From]),
        Text(employer[FieldNames.To]),
        Text(employer[FieldNames.WorkInjuryRate]),
        Text(employer[FieldNames.Contributor])).TrimEnd(LinkFormat.Parts) is var parts && parts.Count(LinkFormat.Parts) < PartsOfEmployer
            ? parts + new string(LinkFormat.Parts, PartsOfEmployer - parts.Count(LinkFormat.Parts))
            : parts;

    private static string Fields(JsonNode? node, params ReadOnlySpan<string> names)
    {
        var values = new string[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            values[i] = Text(node?[names[i]]);
        }

        return string.Join(LinkFormat.Numbers, values).TrimEnd(LinkFormat.Numbers);
    }

    private static string Join(JsonObject byInsurance, Func<JsonNode?, string> write) => string.Join(
        LinkFormat.Entries, byInsurance.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}{LinkFormat.Parts}{write(pair.Value)}"));

    private static string Join(JsonArray entries, Func<JsonObject, string> write) =>
        string.Join(LinkFormat.Entries, entries.OfType<JsonObject>().Select(write));

    // Inside a compact field a text must not look like a separator.
    private static string Text(JsonNode? node) => node is null ? string.Empty : LinkFormat.Escape(Plain(node));

    private static string Plain(JsonNode node) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue value when value.TryGetValue<decimal>(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => node.ToJsonString(),
    };
}
