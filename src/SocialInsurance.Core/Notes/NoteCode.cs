namespace SocialInsurance.Core.Notes;

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

    /// <summary>没有查到当地的离职结算规定 / no rule of this place for settling on leaving is known.</summary>
    NoLeavingRuleKnown,

    /// <summary>新标准未公布，目前无应补 / the new limits are not yet published: nothing is due today.</summary>
    NotDueYet,

    /// <summary>工资在新下限与原上限之间 / the wage lies between the new floor and the old ceiling.</summary>
    LeaverWithinLimits,

    /// <summary>此前月份不补差 / earlier months are not adjusted here.</summary>
    LeaverNoRound,

    /// <summary>已离职的不补不退 / who had left is neither charged nor refunded.</summary>
    LeaverNotAdjusted,

    /// <summary>通知只调整在职职工 / the notice speaks of people in service only.</summary>
    LeaverOutsideScope,

    /// <summary>离职即时结清，另行核算 / who left is settled on leaving, which is a calculation of its own.</summary>
    LeaverSettledOnLeaving,

    /// <summary>本人与原单位共同申请才补 / adjusted only if the person and the former employer apply together.</summary>
    LeaverOnApplication,

    /// <summary>原单位申报才产生 / it arises only if the former employer declares it.</summary>
    LeaverFormerEmployerDeclares,

    /// <summary>原单位办理，只付个人部分 / through the former employer; the own share only.</summary>
    LeaverFormerEmployer,

    /// <summary>现单位代扣，不要重复付 / withheld by the present employer; do not pay twice.</summary>
    LeaverCurrentEmployer,

    /// <summary>关系转出后不补不退 / closed once the relationship has been transferred out.</summary>
    LeaverTransferred,

    /// <summary>没有查到对离职者的规定 / no local rule on leavers was found.</summary>
    LeaverUnknown,

    /// <summary>公布前没有金额可扣 / before publication there is no amount to hold back.</summary>
    AdvanceNoAmountYet,

    /// <summary>当地允许预扣 / a local rule lets employers hold money back.</summary>
    AdvanceLocalRule,

    /// <summary>不得收押金 / no deposit may be taken.</summary>
    NotADeposit,

    /// <summary>单位垫付的个人部分可追索 / the employer may claim the employee's share it advanced.</summary>
    EmployerMayClaim,

    /// <summary>已付的单位部分可要回 / the employer's share can be asked back.</summary>
    EmployerSharePaidBack,

    /// <summary>退费经原单位 / refunds go through the former employer.</summary>
    RefundViaEmployer,

    /// <summary>这些月份不在已知补差轮次内 / the months are in no known round.</summary>
    MonthsInNoRound,

    /// <summary>给定基数低于下限 / the stated base is below the floor.</summary>
    BaseBelowFloor,

    /// <summary>给定基数高于上限 / the stated base is above the ceiling.</summary>
    BaseAboveCeiling,

    /// <summary>公布的上下限不同 / the published limits differ from those made of the stated average.</summary>
    PublishedLimitsDiffer,

    /// <summary>给定的上下限与公布的不同 / limits that the user states differ from those published for the month.</summary>
    StatedLimitsDiffer,

    /// <summary>给定的上下限不在推定范围内 / limits that the user states lie outside of what could be assumed.</summary>
    StatedLimitsUnlikely,

    /// <summary>给定的费率与公布的不同 / a rate that the user states differs from the book's.</summary>
    StatedRateDiffers,

    /// <summary>给定的费率不在推定范围内 / a rate that the user states lies outside of what could be assumed.</summary>
    StatedRateUnlikely,

    /// <summary>这些月份无须缴纳 / these months are not due.</summary>
    MonthsNotDue,

    /// <summary>单位部分已按阶段性减免计算 / a dated relief lowers the employer's part.</summary>
    ReliefApplied,

    /// <summary>单位类型未知，减免未定 / the class of the employer is unknown and would decide a relief.</summary>
    ReliefSizeUnknown,

    /// <summary>未考虑减免 / no relief was considered.</summary>
    ReliefNotConsidered,

    /// <summary>减免的构成或月份未定 / which part or month of it is relieved is uncertain.</summary>
    ReliefUncertain,

    /// <summary>事后补缴是否仍享受减免未见规定 / whether the relief holds for a later payment is not confirmed.</summary>
    ReliefLaterPaymentUnconfirmed,

    /// <summary>缓缴期内不收滞纳金 / no late fee inside the deferral.</summary>
    DeferralApplied,

    /// <summary>缓缴截止日未知 / the end of the deferral is unknown, so no fee is computed on it.</summary>
    DeferralEndUnknown,

    /// <summary>可能有缓缴 / there was a deferral that the employer may have been granted.</summary>
    DeferralPossible,

    /// <summary>利息由单位承担 / interest is the employer's.</summary>
    InterestNotChargeableToEmployee,

    /// <summary>灵活就业人员自己承担 / who is in flexible employment bears all of it.</summary>
    FlexiblePaysAll,

    /// <summary>灵活就业多数不得补缴 / most places do not let them make up missed months.</summary>
    FlexibleMakeUpRare,

    /// <summary>按补缴年度上下限 / made up in time, on the limits of the year of payment.</summary>
    FlexibleMadeUpInTime,

    /// <summary>农民合同制工人个人不缴失业保险 / rural contract workers pay no unemployment contribution.</summary>
    RuralPaysNoUnemployment,

    /// <summary>户籍规定未知 / whether rural workers pay differently here is unknown.</summary>
    GroupNotInBook,

    /// <summary>本人垫付的可要回 / what the person paid for the employer can be had back.</summary>
    PaidByPersonRecoverable,

    /// <summary>费率下调已多缴 / a rate was lowered back to these months.</summary>
    RatesRebased,

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

    /// <summary>上下限或费率为推算值 / limits or rates were calculated instead of printed.</summary>
    FigureIsDerived,

    /// <summary>当地另有不计算的项目 / the place charges or caps something that is not computed here.</summary>
    NotComputed,

    /// <summary>平均工资为推算值 / an average was derived.</summary>
    AverageIsDerived,

    /// <summary>生育保险已并入医疗 / maternity is merged into medical.</summary>
    MaternityMerged,

    /// <summary>账单合计与各行之和不符 / a sum of the bill is not that of its lines.</summary>
    BillSumsDiffer,

    /// <summary>账单上双方的比例少见 / the shares of the bill stand in a proportion that no rate known for the months gives.</summary>
    BillRatioUnusual,

    /// <summary>有填写的内容未用到 / something stated was of no use.</summary>
    InputNotUsed,

    /// <summary>仅为估算 / an estimate; the authority's assessment decides.</summary>
    EstimateOnly,
}
