namespace SocialInsurance.Core.Policies;

/// <summary>费率构成 / the component of an insurance that a row of rates describes. The rate of an insurance is the sum of its components.</summary>
public enum RateComponent
{
    /// <summary>基本 / the insurance itself.</summary>
    Basic,

    /// <summary>大额医疗 / large-amount medical mutual aid, on top of basic medical insurance.</summary>
    LargeAmount,
}
