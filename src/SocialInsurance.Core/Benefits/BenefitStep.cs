using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>哪一时的数额 / of which state of things an amount is.</summary>
public enum BenefitStage
{
    /// <summary>原核定 / as approved: the old average and the old bases.</summary>
    Before,

    /// <summary>只换平均工资 / the new average and the old bases: what comes without anybody paying.</summary>
    AverageOnly,

    /// <summary>重新核定 / the new average and the new bases.</summary>
    After,
}

/// <summary>一步算出的是什么 / what a step works out.</summary>
public enum BenefitFigure
{
    /// <summary>基础养老金 / the basic pension, yuan a month.</summary>
    BasicPension,

    /// <summary>过渡性养老金 / the transitional pension, yuan a month.</summary>
    TransitionalPension,

    /// <summary>个人账户养老金 / the pension from the individual account, yuan a month.</summary>
    AccountPension,

    /// <summary>不随平均工资变动的部分 / the part that follows no average, yuan a month.</summary>
    FixedPart,

    /// <summary>平均缴费指数的增加 / by how much the average contribution index rises.</summary>
    IndexGain,

    /// <summary>补缴带来的基础养老金 / what topping up adds to the basic pension, yuan a month, not rounded.</summary>
    BasicGain,

    /// <summary>补缴带来的过渡性养老金 / what topping up adds to the transitional pension, yuan a month, not rounded.</summary>
    TransitionalGain,

    /// <summary>补缴带来的账户养老金 / what topping up adds to the pension from the account, yuan a month, not rounded.</summary>
    AccountGain,

    /// <summary>补缴每月带来多少 / what topping up brings a month, yuan, not rounded.</summary>
    GainPerMonth,

    /// <summary>多少个月回本 / after how many months the cost is back.</summary>
    Payback,

    /// <summary>本人工资 / the person's own wage of the twelve months before, yuan a month.</summary>
    OwnWage,

    /// <summary>本人工资的下限 / the floor of the own wage, yuan a month.</summary>
    OwnWageFloor,

    /// <summary>本人工资的上限 / the ceiling of the own wage, yuan a month.</summary>
    OwnWageCeiling,

    /// <summary>生活护理费 / the care fee, yuan a month.</summary>
    CareFee,

    /// <summary>一次性伤残补助金 / the disability lump sum, yuan.</summary>
    DisabilityLumpSum,

    /// <summary>伤残津贴 / the disability allowance, yuan a month.</summary>
    DisabilityAllowance,

    /// <summary>一位供养亲属的抚恤金 / the pension of one survivor, yuan a month.</summary>
    SurvivorPension,

    /// <summary>抚恤金之和 / the pensions of all survivors together, yuan a month.</summary>
    SurvivorsTogether,

    /// <summary>丧葬补助金 / the funeral grant, yuan.</summary>
    FuneralGrant,

    /// <summary>一次性工亡补助金 / the one-off work-death grant, yuan.</summary>
    WorkDeathGrant,

    /// <summary>一次性工伤医疗补助金 / the one-off medical grant, yuan.</summary>
    MedicalGrant,

    /// <summary>一次性伤残就业补助金 / the one-off employment grant, which the employer owes, yuan.</summary>
    EmploymentGrant,

    /// <summary>单位月缴费平均工资 / the employer's average contribution wage, yuan a month.</summary>
    EmployerAverage,

    /// <summary>生育津贴 / the maternity allowance, yuan.</summary>
    MaternityAllowance,

    /// <summary>领取失业金期间的医疗保险费 / the medical contribution for a recipient of unemployment benefit, yuan a month.</summary>
    UnemploymentMedical,

    /// <summary>每月差额 / the difference a month, yuan.</summary>
    MonthlyDifference,

    /// <summary>补发 / the arrears, yuan.</summary>
    Arrears,
}

/// <summary>一步 / one step: a formula with its figures, what it rests on, and the money that comes of it.</summary>
/// <param name="Figure">算的是什么 / what it works out.</param>
/// <param name="Stage">哪一时 / of which state of things; absent where there is only one.</param>
/// <param name="Formula">算式 / the formula.</param>
/// <param name="Rounding">取整 / how money is made of it; absent where it stays exact.</param>
/// <param name="Amount">金额，元 / the money; absent where it stays exact.</param>
/// <param name="References">依据 / what it rests on.</param>
public sealed record BenefitStep(
    BenefitFigure Figure,
    BenefitStage? Stage,
    Formula Formula,
    RoundingStep? Rounding,
    Yuan? Amount,
    ImmutableArray<Reference> References);

/// <summary>一项 / one component of a benefit, in each state of things, rounded by itself.</summary>
/// <param name="Figure">哪一项 / which.</param>
/// <param name="Before">原额，元 / as approved.</param>
/// <param name="AverageOnly">只换平均工资，元 / at the new average alone.</param>
/// <param name="After">新额，元 / as re-approved.</param>
/// <param name="Band">误差，元 / how far off each amount may be, where the sheet prints a rounded index; otherwise zero.</param>
/// <param name="Printed">表上印的数，元 / what the sheet prints; absent where it was not given.</param>
public sealed record BenefitComponent(BenefitFigure Figure, Yuan Before, Yuan AverageOnly, Yuan After, Yuan Band, Yuan? Printed)
{
    /// <summary>变动，元 / what it changes by; negative where it falls.</summary>
    public Yuan Difference => After - Before;

    /// <summary>与表上是否相符 / whether the printed amount is within a fen and the band; absent without one.</summary>
    public bool? MatchesPrinted => Printed is { } printed ? (printed - Before).Abs() <= Band + Yuan.FromFen(1) : null;
}
