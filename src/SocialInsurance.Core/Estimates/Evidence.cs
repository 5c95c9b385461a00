using System.Collections.Concurrent;
using System.Collections.Immutable;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// The rows that an assumption may rest on: those of a book, or fewer of them where it is proved how well the rest tells what was
/// left out. Nothing else goes into an assumption.
/// </summary>
internal sealed class Evidence
{
    private readonly ImmutableArray<CityPolicy> _cities;
    private readonly Tracks _tracks;
    private readonly ConcurrentDictionary<(string Besides, LimitSide Side, int From, int To), Rises> _rises = new();

    private Evidence(ImmutableArray<CityPolicy> cities, CityPolicy nation, Tracks tracks)
    {
        _cities = cities;
        Nation = nation;
        _tracks = tracks;
    }

    public CityPolicy Nation { get; }

    public static Evidence Of(PolicyBook book) => new([.. book.CityCodes.Select(book.For)], book.National, new());

    /// <summary>The same with other rows for one city.</summary>
    public Evidence With(CityPolicy city) => new([.. OthersThan(city), city], Nation, _tracks);

    public IEnumerable<CityPolicy> OthersThan(CityPolicy city) => _cities.Where(other => other.Code != city.Code);

    public LimitsTrack LimitsOf(CityPolicy city, Insured insured, LimitSide side) =>
        _tracks.Limits.GetOrAdd((city, insured, side), static key => LimitsTrack.Of(key.City, key.Insured, key.Side));

    public RatesTrack RatesOf(CityPolicy city, Insured insured) =>
        _tracks.Rates.GetOrAdd((city, insured), static key => RatesTrack.Of(key.City, key.Insured));

    /// <summary>How limits moved from one policy year to another in all cities besides one.</summary>
    public Rises RisesBesides(CityPolicy city, LimitSide side, int from, int to) => _rises.GetOrAdd(
        (city.Code, side, from, to), static (key, at) => Rises.Of(at.Evidence, at.City, key.Side, key.From, key.To), (Evidence: this, City: city));

    /// <summary>What was made of the rows. A city with other rows is another city here, so all evidence of a book can share it.</summary>
    private sealed record Tracks
    {
        public ConcurrentDictionary<(CityPolicy City, Insured Insured, LimitSide Side), LimitsTrack> Limits { get; } = new();

        public ConcurrentDictionary<(CityPolicy City, Insured Insured), RatesTrack> Rates { get; } = new();
    }
}
