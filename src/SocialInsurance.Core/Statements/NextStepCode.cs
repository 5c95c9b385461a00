namespace SocialInsurance.Core.Statements;

/// <summary>下一步 / what a person can do with a statement. Each has its wording in the resources.</summary>
public enum NextStepCode
{
    /// <summary>请单位列明 / the employer, for a breakdown.</summary>
    AskEmployerForBreakdown,

    /// <summary>请原单位申报 / the former employer, which files the months before a move.</summary>
    AskFormerEmployerToFile,

    /// <summary>12333 热线 / the hotline for policy.</summary>
    CallHotline,

    /// <summary>问征收机构 / the collecting authority, about the assessment.</summary>
    AskCollectingAuthority,

    /// <summary>劳动保障监察 / the labour inspection.</summary>
    ComplainToInspection,

    /// <summary>当地投诉处所 / the local office that takes complaints.</summary>
    ComplainToLocalOffice,

    /// <summary>劳动仲裁 / labour arbitration, then court.</summary>
    GoToArbitration,

    /// <summary>复议、诉讼 / review and litigation where an authority does not act.</summary>
    AskForReview,

    /// <summary>十五日转移 / the employer's formalities of transfer.</summary>
    TransferWithin15Days,

    /// <summary>监察两年 / two years of the labour inspection.</summary>
    InspectionWithinTwoYears,

    /// <summary>仲裁一年 / one year of arbitration.</summary>
    ArbitrationWithinOneYear,

    /// <summary>不收滞纳金的截止日 / the last day of a round without a late fee.</summary>
    PayBeforeLateFee,

    /// <summary>退休人员申报截止日 / the day by which the employer files for retirees.</summary>
    FileForRetireesBy,

    /// <summary>劳动合同 / the labour contract, or what proves the employment.</summary>
    KeepContract,

    /// <summary>银行流水 / bank records of the wages.</summary>
    KeepBankRecords,

    /// <summary>工资条、个税记录 / pay slips or tax records.</summary>
    KeepPaySlips,

    /// <summary>缴费记录 / the contribution record.</summary>
    KeepContributionRecord,

    /// <summary>聊天记录 / messages in which the employer demands money.</summary>
    KeepMessages,

    /// <summary>离职通知与证明 / the notice and the proof of termination.</summary>
    KeepProofOfTermination,

    /// <summary>单位保管的材料 / what the employer holds and has to produce.</summary>
    EmployerHoldsRecords,
}
