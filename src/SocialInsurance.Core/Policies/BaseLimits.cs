namespace SocialInsurance.Core.Policies;

/// <summary>缴费基数的下限与上限 / the floor and the ceiling of a contribution base, in yuan a month.</summary>
/// <param name="Floor">下限 / the floor.</param>
/// <param name="Ceiling">上限 / the ceiling.</param>
public readonly record struct BaseLimits(Limit Floor, Limit Ceiling);
