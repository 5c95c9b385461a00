namespace SocialInsurance.Core.Requests;

/// <summary>补差情形 / why contributions are paid in arrears. It decides which base each of the two ledgers uses.</summary>
public enum Situation
{
    /// <summary>离职 / leaving: settled at once where and while the city has such a rule, elsewhere the adjustment of the months like everyone's.</summary>
    Leaving,

    /// <summary>年度补差 / the annual adjustment from the old limits to the new ones.</summary>
    AnnualAdjustment,

    /// <summary>漏缴补缴 / months in which nothing was paid.</summary>
    MissedMonths,

    /// <summary>少报基数 / months paid on less than the wage (社会保险法第六十、六十三条).</summary>
    UnderDeclared,

    /// <summary>有账单 / the collecting authority has assessed the amounts: its bill is split and checked, and needs no base.</summary>
    Assessed,
}
