using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>金额取整的时点 / at which point money is rounded. The methods differ by a few fen.</summary>
public enum RoundingMethod
{
    /// <summary>逐月记账 / each insurance, payer and month is rounded on both ledgers, then subtracted and added up.</summary>
    MonthlyLedger,

    /// <summary>按期合计 / the months of an insurance and payer are added up exactly and rounded once.</summary>
    PeriodTotal,

    /// <summary>按基数差 / the difference of the bases times the rate is rounded, month by month.</summary>
    BaseDelta,
}

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

/// <summary>取整方式与步骤的对应 / which rounding step a mode stands for.</summary>
public static class RoundingModes
{
    /// <summary>对应的取整步骤 / the rounding step of the mode.</summary>
    public static RoundingStep Step(this RoundingMode mode) => mode switch
    {
        RoundingMode.HalfUp => RoundingStep.HalfUpToFen,
        RoundingMode.UpToJiao => RoundingStep.UpToJiao,
        RoundingMode.Truncate => RoundingStep.DownToFen,
    };
}
