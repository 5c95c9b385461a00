using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>推定的费率 / a rate of one payer that is assumed for a month, because the book does not know it.</summary>
public sealed record AssumedRate
{
    /// <summary>推定费率 / the rate that is assumed, all components together.</summary>
    public required Rate Value { get; init; }

    /// <summary>可能的最低费率 / the least it can well be; at most the value.</summary>
    public required Rate Low { get; init; }

    /// <summary>可能的最高费率 / the most it can well be; at least the value.</summary>
    public required Rate High { get; init; }

    /// <summary>推定依据 / what it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>定额，元/月 / the fixed amount a month carried from the same rows; zero where they name none.</summary>
    public Yuan FixedAmount { get; init; }

    /// <summary>是否含生育 / whether the rows it is taken from include maternity insurance.</summary>
    public bool IncludesMaternity { get; init; }

    /// <summary>所依的行 / the rows of the city, or of the nation, that it rests on.</summary>
    public ImmutableArray<RatesRow> Rows { get; init; } = [];

    /// <summary>参照的城市 / the codes of the other cities it rests on; empty when it rests on the city alone.</summary>
    public ImmutableArray<string> Cities { get; init; } = [];

    /// <summary>是否相同 / whether rate, range and grounds are the same.</summary>
    public bool Equals(AssumedRate? other) => other is not null
        && (Value, Low, High, Basis, FixedAmount, IncludesMaternity) == (other.Value, other.Low, other.High, other.Basis, other.FixedAmount, other.IncludesMaternity)
        && Rows.SequenceEqual(other.Rows)
        && Cities.SequenceEqual(other.Cities, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Low, High, Basis, FixedAmount);
}
