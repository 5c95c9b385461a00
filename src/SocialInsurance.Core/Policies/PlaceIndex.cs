using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 地名索引 / finds the city that people mean by what they type: 上海市, 浦东新区, 北京朝阳区, suzhou. A district that several cities have
/// names none of them by itself.
/// </summary>
public sealed class PlaceIndex
{
    private readonly Lazy<FrozenDictionary<string, string>> _codes;

    /// <summary>由地名表构造 / an index of these places; one without places knows no name.</summary>
    public PlaceIndex(ImmutableArray<Place> places)
    {
        Places = places;
        _codes = new(() => CodesOf(places));
    }

    /// <summary>没有地名 / none.</summary>
    public static PlaceIndex Empty { get; } = new([]);

    /// <summary>地名表 / the places.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>所指城市的代码 / the code of the city that a text names; nothing where it names none, or more than one.</summary>
    public string? CodeOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _codes.Value.GetValueOrDefault(text.Trim());
    }

    /// <summary>一地的地名 / the names of a city; absent where the table has none.</summary>
    public Place? Of(string code) => Places.FirstOrDefault(place => place.City == code);

    private static FrozenDictionary<string, string> CodesOf(ImmutableArray<Place> places)
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in places)
        {
            foreach (var name in NamesOf(place))
            {
                (found.TryGetValue(name, out var codes) ? codes : found[name] = new(StringComparer.Ordinal)).Add(place.City);
            }
        }

        return found.Where(name => name.Value.Count == 1)
            .ToFrozenDictionary(name => name.Key, name => name.Value.First(), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> NamesOf(Place place) =>
    [
        .. place.Names,
        place.Pinyin,
        .. place.Districts,
        .. place.Names.SelectMany(name => place.Districts.Where(district => !district.StartsWith(name, StringComparison.Ordinal)).Select(district => name + district)),
    ];
}
