namespace SocialInsurance.Core.Calculation;

/// <summary>情形的集合 / sets of situations that the law treats alike.</summary>
public static class Situations
{
    /// <summary>
    /// 是否少缴 / whether months were not paid, or on too little: what the labour inspection looks into and the collecting authority
    /// orders to be made up (社会保险法第六十三条).
    /// </summary>
    public static bool IsShortfall(this Situation situation) => situation switch
    {
        Situation.MissedMonths or Situation.UnderDeclared => true,
        Situation.Leaving or Situation.AnnualAdjustment => false,
    };
}
