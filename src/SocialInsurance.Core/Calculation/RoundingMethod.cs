namespace SocialInsurance.Core.Calculation;

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
