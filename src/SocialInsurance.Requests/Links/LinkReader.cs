using System.Text.Json.Nodes;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Links;

/// <summary>
/// Reads the query of a link back into the fields of a request. What can be read is; what cannot is named. Values stay
/// text: the reader of requests judges them as it judges every other input.
/// </summary>
public static class LinkReader
{
    /// <summary>Whether a query holds a request at all.</summary>
    public static bool IsRequest(IEnumerable<KeyValuePair<string, string?>> query) =>
        query.Any(field => string.Equals(field.Key, LinkFormat.VersionField, StringComparison.Ordinal));

    public static (JsonObject Request, IReadOnlyList<RequestProblem> Problems) Read(IEnumerable<KeyValuePair<string, string?>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var request = new JsonObject();
        var problems = new List<RequestProblem>();
        foreach (var (name, value) in query)
        {
            if (string.Equals(name, LinkFormat.VersionField, StringComparison.Ordinal))
            {
                CheckVersion(value, problems);
            }
            else if (string.IsNullOrEmpty(value))
            {
                continue; // a field without a value says nothing
            }
            else if (!FieldNames.OfRequest.Contains(name))
            {
                problems.Add(new(ProblemCode.UnknownField, Excerpt.Of(name)));
            }
            else if (!request.ContainsKey(name))
            {
                Read(name, value, request, problems);
            }
        }

        return (request, problems);
    }

    private static void CheckVersion(string? version, List<RequestProblem> problems)
    {
        if (!string.Equals(version, LinkFormat.Version, StringComparison.Ordinal))
        {
            problems.Add(new(ProblemCode.UnknownLinkVersion, LinkFormat.VersionField, version));
        }
    }

    private static void Read(string name, string value, JsonObject request, List<RequestProblem> problems)
    {
        var named = problems.Count;
        if (NodeOf(name, value, Name) is { } node)
        {
            request[name] = node;
        }
        else if (problems.Count == named)
        {
            Name(value);
        }

        void Name(string unread) => problems.Add(new(ProblemCode.UnreadableLinkField, name, Excerpt.Of(unread)));
    }

    private static JsonNode? NodeOf(string name, string value, Action<string> nameUnread) => name switch
    {
        FieldNames.OldLimits or FieldNames.NewLimits => value.Contains(LinkFormat.Parts, StringComparison.Ordinal)
            ? Overrides(value, Limits, nameUnread)
            : Limits(value),
        FieldNames.Rates => Overrides(value, Rates, nameUnread),
        FieldNames.Demand when value.Contains(LinkFormat.Entries, StringComparison.Ordinal) => Demand(value, nameUnread),
        FieldNames.Assessed => Bill(value, nameUnread),
        FieldNames.Deferral => List(value, Deferral, nameUnread),
        FieldNames.PaidByPerson => Fields(value, FieldNames.From, FieldNames.To, FieldNames.Amount),
        FieldNames.Interest => Fields(value, FieldNames.AnnualRate, FieldNames.Compounding, FieldNames.Amount),
        FieldNames.Rounding => Fields(value, FieldNames.Method, FieldNames.Mode),
        FieldNames.LateFee => Fields(
            value, FieldNames.Start, FieldNames.DueDay, FieldNames.IncludeLastDay, FieldNames.CapAtPrincipal),
        FieldNames.Wage => value.Contains(LinkFormat.Parts, StringComparison.Ordinal) ? List(value, WageStep, nameUnread) : value,
        FieldNames.Months => List(value, Month, nameUnread),
        FieldNames.Employers => List(value, Employer, nameUnread),
        FieldNames.Insurances or FieldNames.Circumstances =>
            new JsonArray([.. value.Split(LinkFormat.Entries).Select(ValueOf)]),
        FieldNames.CurrentBase or FieldNames.Percent when value.Contains(LinkFormat.Parts, StringComparison.Ordinal) =>
            ByInsurance(value, ValueOf, nameUnread),
        _ => value,
    };

    // Of a list that was cut, what stands before the cut is kept, and the entry that was cut is named.
    private static JsonObject? ByInsurance(string text, Func<string, JsonNode?> read, Action<string> nameUnread)
    {
        var byInsurance = new JsonObject();
        foreach (var entry in text.Split(LinkFormat.Entries))
        {
            var parts = entry.Split(LinkFormat.Parts);
            if (parts.Length == 2 && !byInsurance.ContainsKey(parts[0]) && read(parts[1]) is { } value)
            {
                byInsurance[parts[0]] = value;
            }
            else
            {
                nameUnread(entry);
            }
        }

        return byInsurance.Count > 0 ? byInsurance : null;
    }

    // A figure for all months, or for those behind it; several of one insurance are a list.
    private static JsonNode? Overrides(string text, Func<string, JsonObject?> read, Action<string> nameUnread)
    {
        var byInsurance = new JsonObject();
        foreach (var entry in text.Split(LinkFormat.Entries))
        {
            var parts = entry.Split(LinkFormat.Parts);
            var isDated = parts.Length == 4;
            if ((!isDated && (parts.Length != 2 || byInsurance.ContainsKey(parts[0]))) || read(parts[1]) is not { } figure)
            {
                nameUnread(entry);
                continue;
            }

            if (isDated)
            {
                (figure[FieldNames.From], figure[FieldNames.To]) = (ValueOf(parts[2]), ValueOf(parts[3]));
            }

            Put(byInsurance, parts[0], figure);
        }

        return byInsurance switch
        {
            { Count: 0 } => null,
            { Count: 1 } when byInsurance[LinkFormat.AllInsurances] is { } forAll => forAll.DeepClone(),
            _ => byInsurance,
        };
    }

    private static void Put(JsonObject byInsurance, string insurance, JsonObject figure)
    {
        switch (byInsurance[insurance])
        {
            case null:
                byInsurance[insurance] = figure;
                break;
            case JsonArray list:
                list.Add(figure);
                break;
            case { } one:
                byInsurance[insurance] = new JsonArray(one.DeepClone(), figure);
                break;
        }
    }

    private static JsonObject Demand(string text, Action<string> nameUnread)
    {
        var end = text.IndexOf(LinkFormat.Entries, StringComparison.Ordinal);
        return new()
        {
            [FieldNames.Total] = ValueOf(text[..end]),
            [FieldNames.Lines] = List(text[(end + 1)..], DemandLine, nameUnread),
        };
    }

    private static JsonObject? DemandLine(string[] parts)
    {
        if (parts.Length != 5)
        {
            return null;
        }

        var ends = parts[4].Split(LinkFormat.Limits);
        return new()
        {
            [FieldNames.Amount] = ValueOf(parts[0]),
            [FieldNames.Insurance] = ValueOf(parts[1]),
            [FieldNames.Payer] = ValueOf(parts[2]),
            [FieldNames.Kind] = ValueOf(parts[3]),
            [FieldNames.Months] = ends.Length == 2 ? new JsonObject { [FieldNames.From] = ValueOf(ends[0]), [FieldNames.To] = ValueOf(ends[1]) }
                : parts[4].Contains('-', StringComparison.Ordinal) ? null : ValueOf(parts[4]),
            [FieldNames.Month] = ends.Length == 1 && parts[4].Contains('-', StringComparison.Ordinal) ? ValueOf(parts[4]) : null,
        };
    }

    private static JsonObject? Bill(string text, Action<string> nameUnread)
    {
        var entries = text.Split(LinkFormat.Entries, 2);
        if (Fields(entries[0], FieldNames.Employee, FieldNames.Employer, FieldNames.LateFee) is not { } bill)
        {
            return null;
        }

        if (entries.Length > 1)
        {
            bill[FieldNames.Insurances] = ByInsurance(entries[1], amounts => Fields(amounts, FieldNames.Employee, FieldNames.Employer), nameUnread);
        }

        return bill;
    }

    private static JsonObject? Deferral(string[] parts) => parts.Length == 4
        ? new()
        {
            [FieldNames.Insurances] = new JsonArray([.. parts[0].Split(LinkFormat.Numbers).Select(ValueOf)]),
            [FieldNames.From] = ValueOf(parts[1]),
            [FieldNames.To] = ValueOf(parts[2]),
            [FieldNames.Until] = ValueOf(parts[3]),
        }
        : null;

    private static JsonArray? List(string text, Func<string[], JsonObject?> read, Action<string> nameUnread)
    {
        var list = new JsonArray();
        foreach (var entry in text.Split(LinkFormat.Entries))
        {
            if (read(entry.Split(LinkFormat.Parts)) is { } item)
            {
                list.Add(item);
            }
            else
            {
                nameUnread(entry);
            }
        }

        return list.Count > 0 ? list : null;
    }

    private static JsonObject? Limits(string text)
    {
        var limits = text.Split(LinkFormat.Limits);
        return limits.Length == 2
            ? new() { [FieldNames.Floor] = ValueOf(limits[0]), [FieldNames.Ceiling] = ValueOf(limits[1]) }
            : null;
    }

    private static JsonObject? Rates(string text) =>
        Fields(text, FieldNames.Employee, FieldNames.Employer, FieldNames.EmployeeFixed, FieldNames.EmployerFixed);

    private static JsonObject? Fields(string text, params ReadOnlySpan<string> names)
    {
        var values = text.Split(LinkFormat.Numbers);
        if (values.Length > names.Length)
        {
            return null;
        }

        var fields = new JsonObject();
        for (var i = 0; i < values.Length; i++)
        {
            if (ValueOf(values[i]) is { } value)
            {
                fields[names[i]] = value;
            }
        }

        return fields;
    }

    private static JsonObject? WageStep(string[] parts) => parts.Length == 2
        ? new() { [FieldNames.From] = ValueOf(parts[0]), [FieldNames.Wage] = ValueOf(parts[1]) }
        : null;

    private static JsonObject? Employer(string[] parts) => parts.Length is 4 or 5
        ? new()
        {
            [FieldNames.Label] = ValueOf(parts[0]),
            [FieldNames.From] = ValueOf(parts[1]),
            [FieldNames.To] = ValueOf(parts[2]),
            [FieldNames.WorkInjuryRate] = ValueOf(parts[3]),
            [FieldNames.Contributor] = parts.Length == 5 ? ValueOf(parts[4]) : null,
        }
        : null;

    private static JsonObject? Month(string[] parts)
    {
        if (parts.Length % 2 == 0)
        {
            return null;
        }

        var exception = new JsonObject { [FieldNames.Month] = ValueOf(parts[0]) };
        for (var i = 1; i < parts.Length; i += 2)
        {
            if (!Put(exception, parts[i], parts[i + 1]))
            {
                return null;
            }
        }

        return exception;
    }

    private static bool Put(JsonObject exception, string name, string value)
    {
        var (field, insurance) = name.Split('.') switch
        {
            [var plain] => (plain, null),
            [var outer, var inner] => (outer, inner),
            _ => (string.Empty, null),
        };
        switch (field, insurance)
        {
            case (FieldNames.CurrentBase or FieldNames.Wage or FieldNames.NotDue, null) when !exception.ContainsKey(field):
                exception[field] = ValueOf(value);
                return true;
            case (FieldNames.CurrentBase, { } of) when exception[field] is null or JsonObject:
                InnerOf(exception, field)[of] = ValueOf(value);
                return true;
            case (FieldNames.Paid or FieldNames.MadeUp, { } of) when Fields(value, FieldNames.Employee, FieldNames.Employer) is { } paid:
                InnerOf(exception, field)[of] = paid;
                return true;
            default:
                return false;
        }
    }

    private static JsonObject InnerOf(JsonObject exception, string field)
    {
        if (exception[field] is not JsonObject inner)
        {
            exception[field] = inner = [];
        }

        return inner;
    }

    private static JsonValue? ValueOf(string text) => text.Length == 0 ? null : JsonValue.Create(LinkFormat.Unescape(text));
}
