namespace SocialInsurance.Core.Calculation;

/// <summary>补差情形 / why contributions are paid in arrears. It decides which base each of the two ledgers uses.</summary>
public enum Situation
{
    /// <summary>离职结算 / leaving before the new average is published: settled at once on the older average.</summary>
    Leaving,

    /// <summary>年度补差 / the annual adjustment from the old limits to the new ones.</summary>
    AnnualAdjustment,

    /// <summary>漏缴补缴 / months in which nothing was paid.</summary>
    MissedMonths,

    /// <summary>少报基数 / months paid on less than the wage (社会保险法第六十、六十三条).</summary>
    UnderDeclared,
}
