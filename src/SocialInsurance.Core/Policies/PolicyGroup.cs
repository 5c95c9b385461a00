namespace SocialInsurance.Core.Policies;

/// <summary>适用人群 / the people for whom a row of limits or rates was decreed.</summary>
public enum PolicyGroup
{
    /// <summary>不分人群 / everyone without a row of their own.</summary>
    Everyone,

    /// <summary>城镇职工 / urban employees.</summary>
    Urban,

    /// <summary>农民工 / rural workers.</summary>
    Rural,

    /// <summary>个人身份参保 / people who pay on their own account.</summary>
    OwnAccount,

    /// <summary>机关事业单位 / staff of public institutions; shown, never used by the calculator.</summary>
    PublicInstitution,

    /// <summary>本市户籍 / people registered in the city; shown, never used: nobody is asked where they are registered.</summary>
    LocalHousehold,

    /// <summary>非本市户籍 / people registered elsewhere; shown, never used.</summary>
    Migrant,

    /// <summary>省本级参保单位 / units insured with the province instead of the city; shown, never used: nobody is asked.</summary>
    ProvincialUnits,

    /// <summary>未申请降基数的单位 / units that did not apply for the lower limits a city offered; shown, never used.</summary>
    UnitsWithoutApplication,

    /// <summary>特定人员 / the persons a city specifies for work injury insurance; shown, never used.</summary>
    SpecifiedPersons,
}
