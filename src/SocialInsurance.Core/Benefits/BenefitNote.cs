using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>待遇核算的说明 / what a reader of a benefit difference should know.</summary>
public enum BenefitNoteCode
{
    /// <summary>换平均工资的那部分不用付钱也会有 / the effect of the average comes without anybody paying; not at stake.</summary>
    AverageComesWithoutPaying,

    /// <summary>按新标准反而变少，不倒扣 / the new amount would be lower: nothing is reclaimed here, the case is to be looked at.</summary>
    OverpaidReview,

    /// <summary>不知道从哪个月起，只有每月差额 / the months are not known: the difference a month is, the arrears are not.</summary>
    MonthsUnknown,

    /// <summary>表上的指数是取整过的 / the sheet prints a rounded index, so the amounts have a band.</summary>
    IndexIsRounded,

    /// <summary>当地的取整习惯 / how sheets of the place are seen to be rounded; offered, not applied.</summary>
    PlaceRoundsOtherwise,

    /// <summary>当地所见的合计取整 / how sheets of the place are seen to have their total rounded; offered, not applied.</summary>
    PlaceRoundsTotal,

    /// <summary>一次性伤残就业补助金由单位付 / the employment grant moves with the same average and is the employer's.</summary>
    EmploymentGrantIsEmployers,

    /// <summary>按上限核定的没有写进通知 / items at the ceiling rest on the average as well but are not named in the notice.</summary>
    CeilingNotNamedInNotice,

    /// <summary>工亡补助金随全国收入，不随当地平均工资 / the death grant follows the income of the nation, not the local average.</summary>
    DeathGrantFollowsNation,

    /// <summary>几种丧葬待遇只能选一种 / of several funeral grants only one may be chosen.</summary>
    OneFuneralGrantOnly,

    /// <summary>补记入账的利息未计 / interest on what is booked to the account is left out.</summary>
    AccountInterestLeftOut,

    /// <summary>有未经核实的数 / a figure of the book is confirmed by one secondary source at most.</summary>
    FiguresUnconfirmed,

    /// <summary>已在领取的自七月起调 / who was in payment at the end of the year before is raised from July.</summary>
    CareFeeRaisedFromMonth,

    /// <summary>按公布的数 / the amount is a published one, not worked out.</summary>
    PublishedAmount,

    /// <summary>护理费不降 / the care fee is not lowered where the average falls.</summary>
    CareFeeNeverLowered,

    /// <summary>本人申报才调 / the maternity allowance is changed only when the person applies.</summary>
    MaternityOnApplication,

    /// <summary>单位已补足的部分归单位 / what the employer has made up of it relieves the employer.</summary>
    EmployerKeepsPart,

    /// <summary>当地按上年单位平均 / the allowance goes by the employer's previous year, so a month re-based now moves the next year's.</summary>
    MaternityByPreviousYear,

    /// <summary>失业人员个人不缴 / the recipient of unemployment benefit pays nothing; funds book it between themselves.</summary>
    RecipientPaysNothing,

    /// <summary>计发基数不是缴费上下限的平均工资 / the average of benefits is another figure than that of the limits.</summary>
    TwoAverages,

    /// <summary>以后的调整没有计入 / later increases, inheritance and interest are not in the payback.</summary>
    LaterIncreasesNotCounted,

    /// <summary>补缴没有养老待遇 / the top-up brings nothing a month, so its cost never comes back.</summary>
    NeverPaysBack,

    /// <summary>五六级津贴由单位付 / the allowance of levels 5 and 6 is the employer's.</summary>
    AllowanceIsEmployers,

    /// <summary>不低于最低工资 / raised to the local minimum wage.</summary>
    RaisedToMinimumWage,

    /// <summary>退休后养老金抵津贴的补差 / after retirement the pension replaces the allowance and the fund fills the gap.</summary>
    PensionReplacesAllowance,

    /// <summary>指数照表上的取 / the index is taken as the sheet has it; whether that of the last year is recomputed is not known.</summary>
    IndexTakenAsGiven,

    /// <summary>少报基数的，差额由单位补 / where wages were declared too low the employer owes the rest of the benefit.</summary>
    EmployerOwesUnderDeclared,

    /// <summary>抚恤金之和不超过本人工资 / the survivors' pensions are held to the wage of the person who died.</summary>
    SurvivorsHeldToWage,
}

/// <summary>一条说明 / a note, with what it rests on and the value it names.</summary>
/// <param name="Code">内容 / what it says.</param>
/// <param name="References">依据 / what it rests on.</param>
/// <param name="Amount">金额，元 / an amount it names; absent where it names none.</param>
public sealed record BenefitNote(BenefitNoteCode Code, ImmutableArray<Reference> References, Yuan? Amount = null)
{
    /// <summary>取整 / a rounding step it names; absent where it names none.</summary>
    public RoundingStep? Rounding { get; init; }
}
