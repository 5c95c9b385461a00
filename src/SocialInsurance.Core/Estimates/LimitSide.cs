using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>Which of two limits: a source may name one and not the other, so each is assumed by itself.</summary>
internal enum LimitSide
{
    Floor,
    Ceiling,
}

/// <summary>Limits by their side.</summary>
internal static class LimitSides
{
    public static Limit Of(this LimitsRow row, LimitSide side) => side switch
    {
        LimitSide.Floor => row.Limits.Floor,
        LimitSide.Ceiling => row.Limits.Ceiling,
    };

    public static Values.Rate? ShareOf(this LimitsRow row, LimitSide side) => side switch
    {
        LimitSide.Floor => row.FloorShareOfAverage,
        LimitSide.Ceiling => row.CeilingShare,
    };

    /// <summary>Whether one limit lets pass no more than another: no floor is the lowest of floors, no ceiling the highest of ceilings.</summary>
    public static bool IsAtMost(this Limit limit, Limit other, LimitSide side) =>
        (limit.Amount, other.Amount) is ({ } amount, { } otherAmount)
            ? amount <= otherAmount
            : side switch
            {
                LimitSide.Floor => limit.IsUnlimited,
                LimitSide.Ceiling => other.IsUnlimited,
            };
}
