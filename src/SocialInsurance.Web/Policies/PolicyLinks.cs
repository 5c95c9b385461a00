using System.Collections.Concurrent;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Policies;

/// <summary>The address of every row of the policy book on its city's page, so that a citation opens the row it cites.</summary>
public sealed class PolicyLinks(PolicyBook book)
{
    public const string RuralUnemploymentRow = "rule-rural-unemployment";
    public const string CarryOnRow = "rule-carry-on";
    public const string LateFeeRow = "rule-late-fee";
    public const string MoneyRoundingRow = "rule-money-rounding";

    private readonly ConcurrentDictionary<CityPolicy, IReadOnlyDictionary<Citation, string>> _rows =
        new(ReferenceEqualityComparer.Instance);

    public static string PageOf(CityPolicy city) => $"policy/{city.Code}";

    public static string RowOf(CityPolicy city, string row) => $"{PageOf(city)}#{row}";

    /// <summary>The row that holds a citation; nothing when neither the city nor the national rules do.</summary>
    public string? AddressOf(Citation citation, string? cityCode)
    {
        CityPolicy?[] holders = [book.Find(cityCode), book.National];
        foreach (var holder in holders.OfType<CityPolicy>())
        {
            if (_rows.GetOrAdd(holder, RowsOf).TryGetValue(citation, out var row))
            {
                return RowOf(holder, row);
            }
        }

        return null;
    }

    private static Dictionary<Citation, string> RowsOf(CityPolicy city)
    {
        var rows = new Dictionary<Citation, string>(ReferenceEqualityComparer.Instance);
        foreach (var row in city.Limits)
        {
            rows.TryAdd(row.Citation, RowName.Of(row));
        }

        foreach (var row in city.Rates)
        {
            rows.TryAdd(row.Citation, RowName.Of(row));
        }

        foreach (var row in city.Averages)
        {
            rows.TryAdd(row.Citation, RowName.Of(row, city));
        }

        foreach (var row in city.Rounds)
        {
            rows.TryAdd(row.Citation, RowName.Of(row, city));
        }

        foreach (var row in city.Leavers)
        {
            rows.TryAdd(row.Citation, RowName.Of(row));
        }

        foreach (var row in city.Reliefs)
        {
            rows.TryAdd(row.Citation, RowName.Of(row));
        }

        foreach (var (name, citation) in NumberedRules(city).Concat(NamedRules(city)))
        {
            rows.TryAdd(citation, name);
        }

        return rows;
    }

    // Few enough to be told by their place.
    private static IEnumerable<(string Name, Citation Citation)> NumberedRules(CityPolicy city) =>
    [
        .. city.Deferrals.Select((row, place) => (RowOf("deferral", place), row.Citation)),
        .. city.FlexibleMakeUps.Select((row, place) => (RowOf("make-up", place), row.Citation)),
        .. city.LateFeeCaps.Select((row, place) => (RowOf("late-fee-cap", place), row.Citation)),
        .. city.Offices.Select((row, place) => (RowOf("office", place), row.Citation)),
    ];

    /// <summary>The name of a row that is told by its place in a table, counted from zero.</summary>
    public static string RowOf(string table, int place) => FormattableString.Invariant($"{table}-{place + 1}");

    private static IEnumerable<(string Name, Citation Citation)> NamedRules(CityPolicy city)
    {
        if (city.RuralUnemployment is { } rural)
        {
            yield return (RuralUnemploymentRow, rural.Citation);
        }

        if (city.CarryOn is { } carryOn)
        {
            yield return (CarryOnRow, carryOn.Citation);
        }

        if (city.LateFee is { } lateFee)
        {
            yield return (LateFeeRow, lateFee.Citation);
        }

        if (city.MoneyRounding is { } money)
        {
            yield return (MoneyRoundingRow, money.Citation);
        }
    }
}
