using System.Collections.Concurrent;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Policies;

/// <summary>The address of every row of the policy book on its city's page, so that a citation opens the row it cites.</summary>
public sealed class PolicyLinks(PolicyBook book)
{
    public const string LeavingRow = "rule-leaving";
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

        foreach (var (name, citation) in NamedRules(city))
        {
            rows.TryAdd(citation, name);
        }

        return rows;
    }

    private static IEnumerable<(string Name, Citation Citation)> NamedRules(CityPolicy city)
    {
        if (city.Leaving is { } leaving)
        {
            yield return (LeavingRow, leaving.Citation);
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
