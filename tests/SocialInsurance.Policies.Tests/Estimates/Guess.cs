using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>An assumption held against the truth.</summary>
/// <param name="Basis">What it rested on.</param>
/// <param name="Error">How far it was off, as a share of the truth.</param>
/// <param name="IsInside">Whether the truth lay in its range.</param>
/// <param name="Width">How wide its range was, as a share of the truth.</param>
internal sealed record Guess(Basis Basis, decimal Error, bool IsInside, decimal Width)
{
    public static Guess Of(AssumedLimit assumed, Limit truth, LimitSide side)
    {
        var isInside = assumed.Low.IsAtMost(truth, side) && truth.IsAtMost(assumed.High, side);
        return (assumed.Value.Amount, assumed.Low.Amount, assumed.High.Amount) is ({ } value, { } low, { } high)
            ? new(assumed.Basis!.Value, Share((value - truth.Amount!.Value).Abs().Fen, truth.Amount.Value.Fen), isInside, Share((high - low).Fen, truth.Amount.Value.Fen))
            : new(assumed.Basis!.Value, 1, isInside, 1);
    }

    public static Guess Of(AssumedRate assumed, Rate truth) => new(
        assumed.Basis,
        Share(Math.Abs(assumed.Value.Millionths - truth.Millionths), truth.Millionths),
        assumed.Low <= truth && truth <= assumed.High,
        Share(assumed.High.Millionths - assumed.Low.Millionths, truth.Millionths));

    private static decimal Share(long part, long whole) => whole == 0 ? (part == 0 ? 0 : 1) : part / (decimal)whole;
}
