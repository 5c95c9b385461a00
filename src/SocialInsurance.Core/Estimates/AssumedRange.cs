using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>How many times a known limit an unknown one is assumed to be, and how many times it is at least and at most.</summary>
internal readonly record struct AssumedRange(decimal Value, decimal Low, decimal High)
{
    private const int FenOfYuan = 100;
    private const decimal HalfUp = 0.5m;

    /// <summary>The limit that many times a known one. Where there is no limit, none is assumed.</summary>
    public AssumedLimit Times(LimitsRow row, LimitSide side, Basis basis, ImmutableArray<string> cities)
    {
        if (row.Of(side).Amount is not { } amount)
        {
            return AssumedLimit.Only(row.Of(side), basis, row) with { Cities = cities };
        }

        return new()
        {
            Value = Limit.At(Times(amount, Value)),
            Low = Limit.At(Times(amount, Math.Min(Low, Value))),
            High = Limit.At(Times(amount, Math.Max(High, Value))),
            Basis = basis,
            Rows = [row],
            Cities = cities,
        };
    }

    /// <summary>An amount that many times, half up to the yuan, never less than nothing.</summary>
    public static Yuan Times(Yuan amount, decimal factor) =>
        Yuan.FromWholeYuan((long)decimal.Floor((Math.Max(factor, 0) * amount.Fen / FenOfYuan) + HalfUp));
}
