namespace SocialInsurance.Core.Calculation;

/// <summary>拒绝计算的原因 / why the calculator refuses instead of guessing.</summary>
public enum RefusalCode
{
    /// <summary>该地没有已知的离职结算规则 / no rule for settling on leaving is known for the city and months.</summary>
    NoLeavingRule,

    /// <summary>上年平均工资已公布，应按年度补差 / the average of the year before was already public: this is an annual adjustment.</summary>
    AverageAlreadyPublished,

    /// <summary>离职日所知的平均工资缺失 / no average wage was known on the day of leaving.</summary>
    NoAverageKnown,

    /// <summary>缺原平均工资 / the old average wage is needed.</summary>
    OldAverageNeeded,

    /// <summary>缺新平均工资 / the new average wage is needed.</summary>
    NewAverageNeeded,

    /// <summary>缺原上下限 / the old limits are needed.</summary>
    OldLimitsNeeded,

    /// <summary>缺新上下限 / the new limits are needed.</summary>
    NewLimitsNeeded,

    /// <summary>缺费率 / rates are needed.</summary>
    RatesNeeded,

    /// <summary>政策库没有该月上下限 / the book has no limits for the months.</summary>
    LimitsNotInBook,

    /// <summary>当时尚未公布 / the limits were not yet published.</summary>
    LimitsNotYetPublished,

    /// <summary>公布日未知且无补差轮次 / neither a publication day nor an adjustment round settles the limits.</summary>
    LimitsPublicationUnknown,

    /// <summary>下限未知 / the floor that decides is unknown.</summary>
    FloorUnknown,

    /// <summary>上限未知 / the ceiling that decides is unknown.</summary>
    CeilingUnknown,

    /// <summary>政策库没有该月个人费率 / the book has no employee rate for the months.</summary>
    EmployeeRateNotInBook,

    /// <summary>缺工资 / the wage of the months is needed.</summary>
    WageNeeded,

    /// <summary>缺已缴基数 / the base that was paid on is needed.</summary>
    CurrentBaseNeeded,

    /// <summary>缺工资、比例或已缴基数 / a wage, a share or a base is needed.</summary>
    WageOrBaseNeeded,
}
