namespace SocialInsurance.Core.Requests;

/// <summary>
/// 其他情况 / circumstances of the person. They change notes and who collects, never a formula.
/// </summary>
[Flags]
public enum Circumstances
{
    /// <summary>没有 / none.</summary>
    None = 0,

    /// <summary>已调转单位 / moved to another employer.</summary>
    Transferred = 1,

    /// <summary>已退休 / retired.</summary>
    Retired = 2,

    /// <summary>有欠费 / months are in arrears.</summary>
    Arrears = 4,

    /// <summary>享受社保补贴 / contributions are subsidised.</summary>
    Subsidised = 8,

    /// <summary>领取失业金 / drawing unemployment benefit.</summary>
    Unemployed = 16,
}
