namespace SocialInsurance.Core.Values;

/// <summary>
/// 取整步骤 / a named way to make money of an exact amount. Agencies and payroll systems use these; which one
/// applies is part of every explanation.
/// </summary>
public enum RoundingStep
{
    /// <summary>四舍五入到分 / half up to the fen: contributions and late fees, the default for money.</summary>
    HalfUpToFen,

    /// <summary>四舍五入到角 / half up to the jiao.</summary>
    HalfUpToJiao,

    /// <summary>四舍五入到元 / half up to the yuan: a percentage of an average wage, the default for bases.</summary>
    HalfUpToYuan,

    /// <summary>进位偶数到分 / half to even at the fen.</summary>
    HalfEvenToFen,

    /// <summary>见分进角 / any remainder raised to the next jiao: contributions in Shanghai.</summary>
    UpToJiao,

    /// <summary>进一到元 / any remainder raised to the next yuan: derived limits in Chongqing.</summary>
    UpToYuan,

    /// <summary>舍去厘 / cut to the fen.</summary>
    DownToFen,

    /// <summary>舍去分 / cut to the jiao.</summary>
    DownToJiao,

    /// <summary>舍去角 / cut to the yuan.</summary>
    DownToYuan,
}
