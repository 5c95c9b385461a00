using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>拒绝计算 / a refusal, with what is missing by name.</summary>
/// <param name="Code">原因 / why.</param>
/// <param name="Insurances">险种 / the insurances; empty when it concerns all.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="City">地区 / the city asked; absent when none was given.</param>
/// <param name="KnownOn">所知日 / the day whose knowledge was used.</param>
public sealed record Refusal(
    RefusalCode Code, ImmutableArray<Insurance> Insurances, MonthRange Months, CityPolicy? City, LocalDate KnownOn);

/// <summary>拒绝计算的原因 / why the calculator refuses instead of guessing.</summary>
public enum RefusalCode
{
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

    /// <summary>所知日尚未公布 / the limits were not yet published on the day whose knowledge is used.</summary>
    LimitsNotYetPublished,

    /// <summary>公布日未知且无补差轮次 / neither a publication day nor an adjustment round settles the limits.</summary>
    LimitsPublicationUnknown,

    /// <summary>当时按什么上下限缴费未知 / what limits were applied while paying is unknown, although the limits due may be known.</summary>
    LimitsWhenPayingUnknown,

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

    /// <summary>灵活就业人员不存在少报基数 / people in flexible employment choose their base and cannot declare too little.</summary>
    FlexibleCannotUnderDeclare,

    /// <summary>缺账单 / the bill of the collecting authority is needed.</summary>
    BillNeeded,
}
