using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>推定的上下限 / limits that are assumed for a month, because the book does not know them.</summary>
/// <param name="Floor">下限 / the floor.</param>
/// <param name="Ceiling">上限 / the ceiling.</param>
/// <param name="Basis">推定依据 / what they rest on: the less sure one where the two sides rest on different grounds.</param>
public sealed record AssumedLimits(AssumedLimit Floor, AssumedLimit Ceiling, Basis Basis)
{
    /// <summary>推定的平均工资，元/月 / the average wage that the assumed ceiling would be a share of; absent where no share is known.</summary>
    public Yuan? AverageWage { get; init; }

    /// <summary>下限占平均工资的比例 / the floor's share of the average in the rows around; absent where they name none or differ.</summary>
    public Rate? FloorShare { get; init; }

    /// <summary>上限占平均工资的比例 / the ceiling's share of the average, likewise.</summary>
    public Rate? CeilingShare { get; init; }

    /// <summary>推定值 / the assumed limits as a base is held against them.</summary>
    public BaseLimits Value => new(Floor.Value, Ceiling.Value);

    /// <summary>可能的最低值 / the least that both can well be.</summary>
    public BaseLimits Low => new(Floor.Low, Ceiling.Low);

    /// <summary>可能的最高值 / the most that both can well be.</summary>
    public BaseLimits High => new(Floor.High, Ceiling.High);

    /// <summary>所依的行 / the rows of the same city they rest on.</summary>
    public ImmutableArray<LimitsRow> Rows => [.. Floor.Rows.Union(Ceiling.Rows)];

    /// <summary>参照的城市 / the codes of the other cities they rest on, in order.</summary>
    public ImmutableArray<string> Cities => [.. Floor.Cities.Union(Ceiling.Cities, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
