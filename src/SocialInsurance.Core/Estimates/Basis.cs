namespace SocialInsurance.Core.Estimates;

/// <summary>推定依据 / what an assumption rests on, the surest first: the first that applies is taken.</summary>
public enum Basis
{
    /// <summary>前后一致 / the rows before and after the gap agree.</summary>
    SameBeforeAndAfter,

    /// <summary>与同地其他险种相同 / another insurance of the city had the same limits around the gap.</summary>
    SameAsOtherInsurance,

    /// <summary>由平均工资推算 / the known average wage times the share that holds around the gap.</summary>
    FromAverage,

    /// <summary>介于前后之间 / between the row before and the row after.</summary>
    BetweenTwo,

    /// <summary>随各地涨幅 / the neighbouring policy year, moved as limits moved in other cities.</summary>
    RisenLikeOthers,

    /// <summary>沿用此前 / carried on from the last row before.</summary>
    CarriedOn,

    /// <summary>由此后倒推 / carried back from the first row after.</summary>
    CarriedBack,

    /// <summary>国家指导水平 / the usual rate that a national document names.</summary>
    NationalGuide,

    /// <summary>参照各地 / what other cities had in that month.</summary>
    OtherCities,

    /// <summary>参照同地其他险种 / another insurance of the city, though nothing shows that the two go together.</summary>
    OtherInsurance,

    /// <summary>按旧标准已缴 / the limits of the policy year before, on which the month was paid.</summary>
    PaidOnOldLimits,

    /// <summary>一类行业 / the first risk class, that of most offices.</summary>
    FirstClass,

    /// <summary>单位类型未知 / the full share, because the class of the employer decides a relief.</summary>
    SizeUnknown,
}
