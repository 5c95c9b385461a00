namespace SocialInsurance.Core.Statements;

/// <summary>说明的种类 / what a note says. Each has its wording in the resources and its references here.</summary>
public enum NoteCode
{
    /// <summary>个人只承担自己的份额 / each side pays its own share.</summary>
    EmployeeShareOnly,

    /// <summary>要求高于个人应付 / the demand is above the employee share.</summary>
    DemandExceedsEmployeeShare,

    /// <summary>个人份额确应缴纳 / the employee share itself is owed.</summary>
    EmployeeShareIsDue,

    /// <summary>滞纳金不得由职工承担 / the late fee may not be passed on.</summary>
    LateFeeNotChargeableToEmployee,

    /// <summary>滞纳金已超过本金 / a late fee exceeds its principal.</summary>
    LateFeeExceedsPrincipal,

    /// <summary>2011年7月前的欠缴不自动计算 / older defaults are not computed.</summary>
    LateFeeBefore2011,

    /// <summary>办理期内不收滞纳金 / no late fee inside the window.</summary>
    LateFeeWaivedInWindow,

    /// <summary>办理期未知，不计滞纳金 / the window is unknown, so no late fee is computed.</summary>
    LateFeeWindowUnknown,

    /// <summary>离职结算未见滞纳金规定 / settling on leaving states no late fee.</summary>
    LateFeeNotStated,

    /// <summary>社保卡归本人 / the card is its holder's.</summary>
    CardBelongsToHolder,

    /// <summary>不得扣押证件 / documents may not be withheld.</summary>
    NoWithholdingOfDocuments,

    /// <summary>离职证明与十五日转移 / proof of termination, transfer within 15 days.</summary>
    TerminationProof15Days,

    /// <summary>损失赔偿另行处理 / loss is a separate claim.</summary>
    LossClaimIsSeparate,

    /// <summary>不缴社保的约定无效 / waivers are void.</summary>
    WaiverVoid,

    /// <summary>追缴是行政事务 / collection is administrative.</summary>
    CollectionIsAdministrative,

    /// <summary>追溯期说明 / how far back inspection and collection reach.</summary>
    LookBack,

    /// <summary>离职结算规则来自报道 / the leaving rule is known from a report.</summary>
    LeavingRuleAsReported,

    /// <summary>离职结算规则未经核实 / the leaving rule of this place is not known to the book.</summary>
    LeavingRuleUnverified,

    /// <summary>此后是否再按新标准结算未见说明 / whether a later true-up follows is not stated.</summary>
    LeavingTrueUpNotStated,

    /// <summary>欠费须先还清 / arrears first.</summary>
    ArrearsFirst,

    /// <summary>各险种须同时补 / all insurances in one operation.</summary>
    AllInsurancesTogether,

    /// <summary>调转前由原单位办理 / the former employer files the months before a move.</summary>
    FormerEmployerFiles,

    /// <summary>退休人员的补差日期 / the dates for retirees.</summary>
    RetireesAdjusted,

    /// <summary>补贴人员只缴个人部分 / subsidised people pay the personal part only.</summary>
    SubsidisedPersonalPartOnly,

    /// <summary>失业人员医疗差额后台处理 / the medical difference of benefit recipients is booked without them.</summary>
    UnemployedMedicalIsBooked,

    /// <summary>该情况当地规定未知 / the book knows no rule for a circumstance here.</summary>
    CircumstanceNotInBook,

    /// <summary>多缴待核 / more was paid than computed.</summary>
    OverpaidReview,

    /// <summary>已达原上限，需提供工资 / at the old ceiling the wage is needed.</summary>
    WageNeededAtCeiling,

    /// <summary>缺工伤费率 / the work injury rate is missing.</summary>
    WorkInjuryRateMissing,

    /// <summary>缺单位部分的数值 / a value on the employer's side is missing.</summary>
    EmployerValueMissing,

    /// <summary>暂按旧标准 / an older value is still applied.</summary>
    ProvisionalPolicy,

    /// <summary>平均工资为推算值 / an average was derived.</summary>
    AverageIsDerived,

    /// <summary>生育保险已并入医疗 / maternity is merged into medical.</summary>
    MaternityMerged,

    /// <summary>有填写的内容未用到 / something stated was of no use.</summary>
    InputNotUsed,

    /// <summary>仅为估算 / an estimate; the authority's assessment decides.</summary>
    EstimateOnly,
}
