using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 政策库 / the policy book: what cities decreed, when it was in force and when it was published. It never borrows a
/// value from a neighbouring month or city.
/// </summary>
public sealed class PolicyBook
{
    private readonly ImmutableSortedDictionary<string, Lazy<CityPolicy>> _cities;

    /// <summary>由各地政策构造 / a book of these cities, each loaded when first asked for.</summary>
    /// <param name="version">版本 / names this edition, so that a statement can be reproduced.</param>
    /// <param name="national">全国规定 / what holds where a city has no row of its own.</param>
    /// <param name="cities">各地政策 / the cities by code.</param>
    /// <param name="places">地名 / what people call them; no names unless given.</param>
    public PolicyBook(
        string version, CityPolicy national, IEnumerable<KeyValuePair<string, Lazy<CityPolicy>>> cities, PlaceIndex? places = null)
    {
        Places = places ?? PlaceIndex.Empty;
        Version = version;
        National = national;
        _cities = cities.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>版本 / the name of this edition.</summary>
    public string Version { get; }

    /// <summary>全国规定 / what holds where a city has no row of its own.</summary>
    public CityPolicy National { get; }

    /// <summary>地名 / the names by which people call the cities and their districts.</summary>
    public PlaceIndex Places { get; }

    /// <summary>各地代码 / the codes of the cities, in order.</summary>
    public IEnumerable<string> CityCodes => _cities.Keys;

    /// <summary>
    /// 所指城市的代码 / the code of the city that somebody means: a code of the book as it is, else what the names lead to; the text itself
    /// where it names no city of the book.
    /// </summary>
    public string CodeMeantBy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !_cities.ContainsKey(text) && Places.CodeOf(text) is { } code && _cities.ContainsKey(code) ? code : text;
    }

    /// <summary>按代码取一地政策 / the policy of a city.</summary>
    /// <exception cref="KeyNotFoundException">The book has no city of that code.</exception>
    public CityPolicy For(string code) =>
        Find(code, out var city) ? city : throw new KeyNotFoundException($"The policy book has no city {code}.");

    /// <summary>按代码查一地政策 / the policy of a city; nothing without a code, or when the book has no city of that code.</summary>
    public CityPolicy? Find(string? code) => code is not null && Find(code, out var city) ? city : null;

    /// <summary>按代码查一地或全国 / the policy of a city, or the national rules by theirs; nothing when the book has neither.</summary>
    public CityPolicy? FindCityOrNation(string code) => code == National.Code ? National : Find(code);

    /// <summary>费率，当地没有的用全国的 / the rates of a person: the city's own rows, or the nation's where it has none.</summary>
    public RatesAnswer Rates(
        CityPolicy city, YearMonth month, LocalDate knownOn, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        ArgumentNullException.ThrowIfNull(city);
        var local = city.At(month, knownOn).Rates(insurance, contributor, household);
        return local.Rows.IsEmpty ? National.At(month, knownOn).Rates(insurance, contributor, household) : local;
    }

    /// <summary>按代码查一地政策 / whether the book has a city of that code, and its policy.</summary>
    public bool Find(string code, [NotNullWhen(true)] out CityPolicy? city)
    {
        city = _cities.TryGetValue(code, out var lazy) ? lazy.Value : null;
        return city is not null;
    }
}
