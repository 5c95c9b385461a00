namespace SocialInsurance.Core.Calculation;

/// <summary>金额取整的方式 / how money is rounded.</summary>
public enum RoundingMode
{
    /// <summary>四舍五入到分 / half up to the fen.</summary>
    HalfUp,

    /// <summary>见分进角 / any remainder raised to the next jiao.</summary>
    UpToJiao,

    /// <summary>舍去厘 / cut to the fen.</summary>
    Truncate,
}
