namespace SocialInsurance.Core.Notes;

/// <summary>法律依据 / the provisions that a statement cites.</summary>
public enum LegalBasis
{
    /// <summary>社会保险法第十条 / Social Insurance Law, article 10: pension, employer and employee.</summary>
    SocialInsuranceLaw10,

    /// <summary>社会保险法第十二条 / article 12: what goes to the pool and what to the account.</summary>
    SocialInsuranceLaw12,

    /// <summary>社会保险法第二十三条 / article 23: medical, employer and employee.</summary>
    SocialInsuranceLaw23,

    /// <summary>社会保险法第三十三条 / article 33: work injury, employer only.</summary>
    SocialInsuranceLaw33,

    /// <summary>社会保险法第四十四条 / article 44: unemployment, employer and employee.</summary>
    SocialInsuranceLaw44,

    /// <summary>社会保险法第五十三条 / article 53: maternity, employer only.</summary>
    SocialInsuranceLaw53,

    /// <summary>社会保险法第六十条 / article 60: the employer declares and pays, and withholds the employee share.</summary>
    SocialInsuranceLaw60,

    /// <summary>社会保险法第六十三条 / article 63: short payment is ordered to be made up.</summary>
    SocialInsuranceLaw63,

    /// <summary>社会保险法第六十四条 / article 64: each insurance has its own account; medical and maternity share one.</summary>
    SocialInsuranceLaw64,

    /// <summary>社会保险法第八十三条 / article 83: remedies.</summary>
    SocialInsuranceLaw83,

    /// <summary>社会保险法第八十六条 / article 86: late fee.</summary>
    SocialInsuranceLaw86,

    /// <summary>实施〈社会保险法〉若干规定第二十条 / Ministry Decree 13, article 20: the employee never bears the late fee.</summary>
    MinistryDecree13Article20,

    /// <summary>实施〈社会保险法〉若干规定第二十九条 / Ministry Decree 13, article 29: older defaults follow older rules.</summary>
    MinistryDecree13Article29,

    /// <summary>社会保险费申报缴纳管理规定第十一条 / Ministry Decree 20, article 11: the same, and withholding.</summary>
    MinistryDecree20Article11,

    /// <summary>劳动合同法第九条 / Labour Contract Law, article 9: no withholding of documents.</summary>
    LabourContractLaw9,

    /// <summary>劳动合同法第五十条 / article 50: proof of termination, transfer within 15 days.</summary>
    LabourContractLaw50,

    /// <summary>劳动合同法第八十四条 / article 84: documents withheld are ordered to be returned.</summary>
    LabourContractLaw84,

    /// <summary>劳动合同法第八十九条 / article 89: no proof of termination.</summary>
    LabourContractLaw89,

    /// <summary>劳动合同法第九十条 / article 90: loss caused by unlawful resignation.</summary>
    LabourContractLaw90,

    /// <summary>工资支付暂行规定第十五条 / Wage Payment Provisions, article 15: the employee share may be deducted.</summary>
    WagePaymentProvisions15,

    /// <summary>工资支付暂行规定第十六条 / article 16: limit of deductions for loss.</summary>
    WagePaymentProvisions16,

    /// <summary>社会保险经办条例第七条 / Social Insurance Agency Regulation, article 7: the card is its holder's.</summary>
    AgencyRegulation7,

    /// <summary>劳动保障监察条例第二十条 / Labour Inspection Regulation, article 20: two years.</summary>
    LabourInspectionRegulation20,

    /// <summary>法释〔2025〕12号第十九条 / Supreme People's Court 2025 No. 12, article 19: waivers are void.</summary>
    CourtInterpretation2025No12Article19,

    /// <summary>法研〔2011〕31号 / Supreme People's Court research office 2011 No. 31: collection is administrative.</summary>
    CourtReply2011No31,

    /// <summary>行政强制法第四十五条 / Administrative Coercion Law, article 45: cap on late fees of administrative decisions.</summary>
    AdministrativeCoercionLaw45,

    /// <summary>社会保险法第八十二条 / Social Insurance Law, article 82: anyone may report and complain.</summary>
    SocialInsuranceLaw82,

    /// <summary>劳动保障监察条例第十一条 / Labour Inspection Regulation, article 11: what it covers.</summary>
    LabourInspectionRegulation11,

    /// <summary>劳动保障监察条例第十三条 / article 13: the inspection of the place of work.</summary>
    LabourInspectionRegulation13,

    /// <summary>劳动保障监察条例第十七条 / article 17: sixty working days.</summary>
    LabourInspectionRegulation17,

    /// <summary>劳动争议调解仲裁法第二条 / Mediation and Arbitration Law, article 2: which disputes.</summary>
    LabourDisputeLaw2,

    /// <summary>劳动争议调解仲裁法第六条 / article 6: the employer produces what it holds.</summary>
    LabourDisputeLaw6,

    /// <summary>劳动争议调解仲裁法第二十七条 / article 27: one year.</summary>
    LabourDisputeLaw27,

    /// <summary>劳动争议调解仲裁法第五十三条 / article 53: free of charge.</summary>
    LabourDisputeLaw53,

    /// <summary>法释〔2020〕26号第一条 / Supreme People's Court 2020 No. 26, article 1: transfer formalities are accepted.</summary>
    CourtInterpretation2020No26Article1,

    /// <summary>失业保险条例第六条 / Unemployment Insurance Regulation, article 6: rural contract workers pay nothing.</summary>
    UnemploymentRegulation6,

    /// <summary>人社部发〔2020〕11号 / Ministry notice 2020 No. 11: reliefs of the employer's part.</summary>
    MinistryNotice2020No11,

    /// <summary>民法典第九百八十五条 / Civil Code, article 985: unjust enrichment.</summary>
    CivilCode985,

    /// <summary>工资支付暂行规定第六条 / Wage Payment Provisions, article 6: wage records are kept for two years.</summary>
    WagePaymentProvisions6,

    /// <summary>社会保险法第十五条 / Social Insurance Law, article 15: of what a basic pension consists.</summary>
    SocialInsuranceLaw15,

    /// <summary>社会保险法第四十八条 / article 48: the unemployment fund pays a recipient's medical contribution.</summary>
    SocialInsuranceLaw48,

    /// <summary>社会保险法第四十九条 / article 49: of several funeral grants only one.</summary>
    SocialInsuranceLaw49,

    /// <summary>社会保险法第五十六条 / article 56: the maternity allowance goes by the employer's average.</summary>
    SocialInsuranceLaw56,

    /// <summary>国发〔2005〕38号 / State Council 2005 No. 38: basic pension and the months of the account.</summary>
    StateCouncil2005No38,

    /// <summary>工伤保险条例第三十四条 / Work Injury Insurance Regulations, article 34: the care fee.</summary>
    WorkInjuryRegulation34,

    /// <summary>工伤保险条例第三十五条 / article 35: levels 1 to 4.</summary>
    WorkInjuryRegulation35,

    /// <summary>工伤保险条例第三十六条 / article 36: levels 5 and 6.</summary>
    WorkInjuryRegulation36,

    /// <summary>工伤保险条例第三十七条 / article 37: levels 7 to 10.</summary>
    WorkInjuryRegulation37,

    /// <summary>工伤保险条例第三十九条 / article 39: funeral, survivors, death grant.</summary>
    WorkInjuryRegulation39,

    /// <summary>工伤保险条例第四十条 / article 40: stopping and falling away of benefits.</summary>
    WorkInjuryRegulation40,

    /// <summary>工伤保险条例第六十四条 / article 64: the own wage, within 60% and 300% of the average.</summary>
    WorkInjuryRegulation64,

    /// <summary>女职工劳动保护特别规定第七条 / Special Rules on Female Workers, article 7: days of leave.</summary>
    FemaleWorkersRules7,

    /// <summary>女职工劳动保护特别规定第八条 / article 8: the allowance.</summary>
    FemaleWorkersRules8,
}
