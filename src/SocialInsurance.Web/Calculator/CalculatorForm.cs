using System.Text.Json.Nodes;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Calculator;

/// <summary>
/// What a person has entered, as typed: text by the field's path in the API, such as <c>wage</c> or
/// <c>rates.pension.employee</c>. Nothing is corrected or dropped here; the reader of requests judges it.
/// </summary>
public sealed class CalculatorForm
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    // Lists have no inputs on the page yet: they pass through from a link to the request unchanged.
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

    public bool IsEmpty => _texts.Count == 0 && _lists.Count == 0;

    /// <summary>Whether an insurance that a person in flexible employment can have is part of the question.</summary>
    public bool Asks(Insurance insurance) =>
        _lists[FieldNames.Insurances] is not JsonArray asked || asked.Any(word => word?.ToString() == ApiWords.WordOf(insurance));

    /// <summary>Takes an insurance of a person in flexible employment into the question, or out of it.</summary>
    public void Toggle(Insurance insurance)
    {
        var asked = Insurances.OfFlexibleEmployment.Where(other => other == insurance ? !Asks(other) : Asks(other)).ToList();
        _lists[FieldNames.Insurances] = new JsonArray([.. asked.Select(other => JsonValue.Create(ApiWords.WordOf(other)))]);
    }

    public static CalculatorForm Of(JsonObject request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var form = new CalculatorForm();
        form.Flatten(request, string.Empty);
        return form;
    }

    /// <summary>Whether anything was entered in a field or in one of its parts.</summary>
    public bool Holds(string path) => _texts.Keys.Any(entered => entered == path || IsWithin(entered, path)) || _lists.ContainsKey(path);

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
        foreach (var (path, text) in _texts)
        {
            Put(request, path.Split('.'), text);
        }

        AddMonthsOfLeaving(request);
        return request;
    }

    private static void Put(JsonObject parent, string[] path, string text)
    {
        foreach (var name in path[..^1])
        {
            if (parent[name] is not JsonObject child)
            {
                parent[name] = child = [];
            }

            parent = child;
        }

        parent[path[^1]] = text;
    }

    // Who leaves settles the months of that year up to the month of leaving, unless other months were entered.
    private void AddMonthsOfLeaving(JsonObject request)
    {
        if (Situation != Core.Calculation.Situation.Leaving || TypedText.ParseDate(this[FieldNames.LeftOn]) is not { } leftOn)
        {
            return;
        }

        request.TryAdd(FieldNames.From, FormattableString.Invariant($"{leftOn.Year:0000}-01"));
        request.TryAdd(FieldNames.To, FormattableString.Invariant($"{leftOn.Year:0000}-{leftOn.Month:00}"));
    }

    private void Set(string path, string? text)
    {
        // A figure for all insurances replaces those for each, and the other way round.
        foreach (var other in _texts.Keys.Where(other => IsWithin(other, path) || IsWithin(path, other)).ToList())
        {
            _texts.Remove(other);
        }

        _lists.Remove(path);
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
        path.Length > outer.Length && path[outer.Length] == '.' && path.StartsWith(outer, StringComparison.Ordinal);

    private void Flatten(JsonObject fields, string prefix)
    {
        foreach (var (name, value) in fields)
        {
            switch (value)
            {
                case JsonObject inner:
                    Flatten(inner, $"{prefix}{name}.");
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
}
