namespace SocialInsurance.Core.Values;

/// <summary>险种 / the five statutory social insurances (社会保险法第二条).</summary>
public enum Insurance
{
    /// <summary>基本养老保险 / basic old-age insurance.</summary>
    Pension,

    /// <summary>基本医疗保险 / basic medical insurance.</summary>
    Medical,

    /// <summary>失业保险 / unemployment insurance.</summary>
    Unemployment,

    /// <summary>工伤保险 / work injury insurance: the employer alone pays (社会保险法第三十三条).</summary>
    WorkInjury,

    /// <summary>生育保险 / maternity insurance: the employer alone pays (社会保险法第五十三条).</summary>
    Maternity,
}
