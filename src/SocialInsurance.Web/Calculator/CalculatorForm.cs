using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Calculator;

/// <summary>
/// What a person has entered, as typed: text by the field's path in the API, such as <c>wage</c> or
/// <c>rates.pension.employee</c> or <c>months[0].wage</c>. Nothing is corrected or dropped here; the reader of requests judges it.
/// </summary>
public sealed class CalculatorForm
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    // Lists whose entries are rows of inputs, with how many there are: a row stays while it is empty.
    private readonly SortedDictionary<string, int> _rows = new(StringComparer.Ordinal);

    // Lists of words, and those without inputs on the page: they pass through from a link to the request unchanged.
    private readonly JsonObject _lists = [];

    /// <summary>The text of a field; empty when nothing was entered.</summary>
    public string this[string path]
    {
        get => _texts.GetValueOrDefault(path, string.Empty);
        set => Set(path, value);
    }

    public Situation? Situation
    {
        get => ApiWords.TryParse<Situation>(this[FieldNames.Situation], out var situation) ? situation : null;
        set => this[FieldNames.Situation] = value is { } known ? ApiWords.WordOf(known) : string.Empty;
    }

    public bool IsFlexible
    {
        get => this[FieldNames.Contributor] == ApiWords.WordOf(Contributor.Flexible);
        set => this[FieldNames.Contributor] = value ? ApiWords.WordOf(Contributor.Flexible) : string.Empty;
    }

    public bool IsRural
    {
        get => this[FieldNames.Group] == ApiWords.WordOf(HouseholdGroup.Rural);
        set => this[FieldNames.Group] = value ? ApiWords.WordOf(HouseholdGroup.Rural) : string.Empty;
    }

    /// <summary>Whether the person said that the work injury rate is unknown, so that none is assumed.</summary>
    public bool IsWorkInjuryRateUnknown { get; set; }

    public bool IsEmpty => _texts.Count == 0 && _lists.Count == 0 && _rows.Count == 0;

    /// <summary>Whether an insurance that a person in flexible employment can have is part of the question.</summary>
    public bool Asks(Insurance insurance) =>
        _lists[FieldNames.Insurances] is not JsonArray asked || asked.Any(word => word?.ToString() == ApiWords.WordOf(insurance));

    /// <summary>Takes an insurance of a person in flexible employment into the question, or out of it.</summary>
    public void Toggle(Insurance insurance)
    {
        var asked = Insurances.OfFlexibleEmployment.Where(other => other == insurance ? !Asks(other) : Asks(other)).ToList();
        _lists[FieldNames.Insurances] = new JsonArray([.. asked.Select(other => JsonValue.Create(ApiWords.WordOf(other)))]);
    }

    /// <summary>Whether a circumstance was stated.</summary>
    public bool Has(Circumstances circumstance) =>
        _lists[FieldNames.Circumstances] is JsonArray stated && stated.Any(word => word?.ToString() == ApiWords.WordOf(circumstance));

    /// <summary>States a circumstance, or takes it back.</summary>
    public void Toggle(Circumstances circumstance)
    {
        var isStated = Has(circumstance);
        var word = ApiWords.WordOf(circumstance);
        var others = (_lists[FieldNames.Circumstances] as JsonArray ?? []).Select(other => other?.ToString()).Where(other => other != word);
        var stated = new JsonArray([.. (isStated ? others : others.Append(word)).Select(other => JsonValue.Create(other))]);
        _lists.Remove(FieldNames.Circumstances);
        if (stated.Count > 0)
        {
            _lists[FieldNames.Circumstances] = stated;
        }
    }

    /// <summary>The lists that have rows.</summary>
    public IEnumerable<string> Lists => _rows.Keys;

    /// <summary>How many rows a list of the form has.</summary>
    public int RowsOf(string list) => _rows.GetValueOrDefault(list);

    /// <summary>The path of a field in a row of a list.</summary>
    public static string PathIn(string list, int row, string field) => FormattableString.Invariant($"{list}[{row}].{field}");

    /// <summary>Adds an empty row to a list and returns its number.</summary>
    public int AddRow(string list)
    {
        var row = RowsOf(list);
        _lists.Remove(list);
        _rows[list] = row + 1;
        return row;
    }

    /// <summary>Takes a row out of a list; those after it move up.</summary>
    public void RemoveRow(string list, int row)
    {
        var count = RowsOf(list);
        for (var at = row; at < count; at++)
        {
            Move(RowName(list, at + 1), RowName(list, at));
        }

        _rows.Remove(list);
        if (count > 1)
        {
            _rows[list] = count - 1;
        }
    }

    public static CalculatorForm Of(JsonObject request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var form = new CalculatorForm();
        form.Flatten(request, string.Empty);
        form.DropEndsOfEmployers();
        return form;
    }

    /// <summary>Whether anything was entered in a field or in one of its parts.</summary>
    public bool Holds(string path) => _texts.Keys.Any(entered => entered == path || IsWithin(entered, path)) || _lists.ContainsKey(path)
        || _rows.Keys.Any(list => list == path || IsWithin(list, path));

    public void Clear(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            Set(path, string.Empty);
        }
    }

    /// <summary>The entries as a request for the reader.</summary>
    public JsonObject ToRequest()
    {
        var request = (JsonObject)_lists.DeepClone();
        foreach (var (list, count) in _rows)
        {
            var path = list.Split('.');
            ParentOf(request, path)[path[^1]] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => new JsonObject())]);
        }

        foreach (var (path, text) in _texts)
        {
            Put(request, path.Split('.'), text);
        }

        AddMonthsOfLeaving(request);
        AddEndsOfEmployers(request);
        DateFiguresForAllMonths(request);
        return request;
    }

    private void Put(JsonObject request, string[] path, string text) => ParentOf(request, path)[path[^1]] = text;

    // Of several figures each says for which months it is.
    private void DateFiguresForAllMonths(JsonObject request)
    {
        foreach (var (list, count) in _rows.Where(list => FilledGap.IsListOfFigures(list.Key)))
        {
            var path = list.Split('.');
            if (ParentOf(request, path)[path[^1]] is JsonArray rows && rows.Count > count)
            {
                AddEnd((JsonObject)rows[^1]!, FieldNames.From, request[FieldNames.From]);
                AddEnd((JsonObject)rows[^1]!, FieldNames.To, request[FieldNames.To]);
            }
        }
    }

    // The object that holds the last name of a path. A bracket is a row of a list of the form; elsewhere it is part of a name, such as a
    // link may hold.
    private JsonObject ParentOf(JsonObject request, string[] path)
    {
        var parent = request;
        var walked = string.Empty;
        foreach (var name in path[..^1])
        {
            var bracket = name.EndsWith(']') ? name.LastIndexOf('[') : -1;
            if (bracket > 0 && _rows.ContainsKey(walked + name[..bracket]))
            {
                parent = (JsonObject)parent[name[..bracket]]![int.Parse(name.AsSpan(bracket + 1).TrimEnd(']'), CultureInfo.InvariantCulture)]!;
            }
            else
            {
                parent = ChildOf(parent, name, walked + name);
            }

            walked += name + ".";
        }

        return parent;
    }

    private JsonObject ChildOf(JsonObject parent, string name, string path)
    {
        switch (parent[name])
        {
            case JsonObject child:
                return child;
            case JsonArray rows:
                // What was entered for all months stands behind the rows for some, which go before it.
                return rows.Count > _rows[path] ? (JsonObject)rows[^1]! : Append(rows);
            default:
                var created = new JsonObject();
                parent[name] = created;
                return created;
        }
    }

    private static JsonObject Append(JsonArray rows)
    {
        var added = new JsonObject();
        rows.Add(added);
        return added;
    }

    private static string RowName(string list, int row) => FormattableString.Invariant($"{list}[{row}]");

    private void Move(string from, string to)
    {
        foreach (var old in _texts.Keys.Where(entered => IsWithin(entered, to)).ToList())
        {
            _texts.Remove(old);
        }

        foreach (var moved in _texts.Keys.Where(entered => IsWithin(entered, from)).ToList())
        {
            _texts[to + moved[from.Length..]] = _texts[moved];
            _texts.Remove(moved);
        }
    }

    // The first employer begins and the last one ends with the months in question, whatever these are changed to.
    private void DropEndsOfEmployers()
    {
        if (RowsOf(FieldNames.Employers) is var count and > 0)
        {
            DropIfSame(PathIn(FieldNames.Employers, 0, FieldNames.From), FieldNames.From);
            DropIfSame(PathIn(FieldNames.Employers, count - 1, FieldNames.To), FieldNames.To);
        }
    }

    private void DropIfSame(string path, string other)
    {
        if (this[path].Length > 0 && this[path] == this[other])
        {
            _texts.Remove(path);
        }
    }

    private void AddEndsOfEmployers(JsonObject request)
    {
        if (RowsOf(FieldNames.Employers) > 0 && request[FieldNames.Employers] is JsonArray employers)
        {
            AddEnd((JsonObject)employers[0]!, FieldNames.From, request[FieldNames.From]);
            AddEnd((JsonObject)employers[^1]!, FieldNames.To, request[FieldNames.To]);
        }
    }

    private static void AddEnd(JsonObject employer, string field, JsonNode? month)
    {
        if (month is not null)
        {
            employer.TryAdd(field, month.DeepClone());
        }
    }

    // Who leaves settles the months of that year up to the month of leaving, unless other months were entered.
    private void AddMonthsOfLeaving(JsonObject request)
    {
        if (Situation is not (null or Core.Requests.Situation.Leaving) || TypedText.ParseDate(this[FieldNames.LeftOn]) is not { } leftOn)
        {
            return;
        }

        request.TryAdd(FieldNames.From, FormattableString.Invariant($"{leftOn.Year:0000}-01"));
        request.TryAdd(FieldNames.To, YearMonthPattern.Iso.Format(leftOn.ToYearMonth()));
    }

    private void Set(string path, string? text)
    {
        // A figure for all insurances replaces those for each, and the other way round.
        foreach (var other in _texts.Keys.Where(other => IsWithin(other, path) || IsWithin(path, other)).ToList())
        {
            _texts.Remove(other);
        }

        _lists.Remove(path);
        foreach (var list in _rows.Keys.Where(list => list == path || IsWithin(list, path)).ToList())
        {
            _rows.Remove(list);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            _texts.Remove(path);
        }
        else
        {
            _texts[path] = text;
        }
    }

    private static bool IsWithin(string path, string outer) =>
        path.Length > outer.Length && path[outer.Length] is '.' or '[' && path.StartsWith(outer, StringComparison.Ordinal);

    private void Flatten(JsonObject fields, string prefix)
    {
        foreach (var (name, value) in fields)
        {
            switch (value)
            {
                case JsonObject inner:
                    Flatten(inner, $"{prefix}{name}.");
                    break;
                case JsonArray list when HasRows(prefix + name) && list.All(row => row is JsonObject):
                    FlattenRows(prefix + name, list);
                    break;
                case JsonArray list when prefix.Length == 0:
                    _lists[name] = list.DeepClone();
                    break;
                case JsonValue text:
                    _texts[prefix + name] = text.ToString();
                    break;
                default:
                    break;
            }
        }
    }

    private static bool HasRows(string list) => list is FieldNames.Months or FieldNames.Employers || FilledGap.IsListOfFigures(list);

    private void FlattenRows(string name, JsonArray rows)
    {
        foreach (var row in rows)
        {
            Flatten((JsonObject)row!, RowName(name, AddRow(name)) + ".");
        }
    }
}
