using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 上限或下限 / a floor or ceiling of a contribution base: a known amount, no limit at all, or unknown. Unknown is not
/// the same as none: a base that would have to be held against an unknown limit is refused.
/// </summary>
public readonly record struct Limit
{
    private Limit(Yuan? amount, bool isUnlimited)
    {
        Amount = amount;
        IsUnlimited = isUnlimited;
    }

    /// <summary>未知 / nobody knows it.</summary>
    public static Limit Unknown => default;

    /// <summary>不设限 / there is none.</summary>
    public static Limit Unlimited => new(null, true);

    /// <summary>数额，元/月 / the amount in yuan a month; absent when unknown or unlimited.</summary>
    public Yuan? Amount { get; }

    /// <summary>是否不设限 / whether there is no limit.</summary>
    public bool IsUnlimited { get; }

    /// <summary>是否未知 / whether the limit is unknown.</summary>
    public bool IsUnknown => Amount is null && !IsUnlimited;

    /// <summary>已知数额 / a known limit.</summary>
    public static Limit At(Yuan amount) => new(amount, false);
}
