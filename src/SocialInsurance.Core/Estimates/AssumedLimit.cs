using System.Collections.Immutable;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>推定的上限或下限 / a floor or a ceiling that is assumed, or the known one of a row whose other side is unknown.</summary>
public sealed record AssumedLimit
{
    /// <summary>推定值，元/月 / what is assumed, in yuan a month; may be no limit at all.</summary>
    public required Limit Value { get; init; }

    /// <summary>可能的最低值 / the least it can well be; at most the value.</summary>
    public required Limit Low { get; init; }

    /// <summary>可能的最高值 / the most it can well be; at least the value.</summary>
    public required Limit High { get; init; }

    /// <summary>推定依据 / what it rests on; absent when this side is known.</summary>
    public required Basis? Basis { get; init; }

    /// <summary>所依的行 / the rows of the same city it rests on, in order of their months.</summary>
    public required ImmutableArray<LimitsRow> Rows { get; init; }

    /// <summary>参照的城市 / the codes of the other cities it rests on; empty when it rests on the city alone.</summary>
    public ImmutableArray<string> Cities { get; init; } = [];

    /// <summary>是否相同 / whether value, range and grounds are the same.</summary>
    public bool Equals(AssumedLimit? other) => other is not null
        && (Value, Low, High, Basis) == (other.Value, other.Low, other.High, other.Basis)
        && Rows.SequenceEqual(other.Rows)
        && Cities.SequenceEqual(other.Cities, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Low, High, Basis);

    /// <summary>One limit, and no other is possible.</summary>
    internal static AssumedLimit Only(Limit limit, Basis? basis, params ImmutableArray<LimitsRow> rows) => new()
    {
        Value = limit,
        Low = limit,
        High = limit,
        Basis = basis,
        Rows = rows,
    };
}
