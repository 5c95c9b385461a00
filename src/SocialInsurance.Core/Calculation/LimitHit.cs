namespace SocialInsurance.Core.Calculation;

/// <summary>是否触及上下限 / which limit a base met.</summary>
public enum LimitHit
{
    /// <summary>未触及 / neither.</summary>
    None,

    /// <summary>低于下限，按下限 / below the floor: the floor applies.</summary>
    Floor,

    /// <summary>高于上限，按上限 / above the ceiling: the ceiling applies.</summary>
    Ceiling,
}
