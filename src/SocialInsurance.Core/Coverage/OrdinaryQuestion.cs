namespace SocialInsurance.Core.Coverage;

/// <summary>平常的问题 / the questions most people come with, asked with nothing but city, months, wage and, where it matters, base.</summary>
public enum OrdinaryQuestion
{
    /// <summary>一年漏缴 / a year was not paid at all.</summary>
    MissedMonths,

    /// <summary>一年少报 / a year was paid on too low a base.</summary>
    UnderDeclared,

    /// <summary>下半年补差，不知基数 / an adjustment of the summer, the base unknown.</summary>
    Adjustment,

    /// <summary>上半年补差，知道基数 / an adjustment of the first months, the base known.</summary>
    AdjustmentWithBase,

    /// <summary>四月离职 / somebody who left in April, with a demand.</summary>
    Leaving,
}
