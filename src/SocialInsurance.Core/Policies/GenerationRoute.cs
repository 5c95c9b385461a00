namespace SocialInsurance.Core.Policies;

/// <summary>补差由谁生成 / who generates the differences of an adjustment round.</summary>
public enum GenerationRoute
{
    /// <summary>未见规定 / not stated.</summary>
    Unknown,

    /// <summary>经办机构统一生成 / the agency, for everyone at once.</summary>
    Agency,

    /// <summary>单位申报 / the employer declares them.</summary>
    Employer,
}
