namespace SocialInsurance.Core.Policies;

/// <summary>可信度 / how sure a value of the policy book is.</summary>
public enum Confidence
{
    /// <summary>文件原文，或两个独立来源一致 / the official text, or two independent sources that agree.</summary>
    A,

    /// <summary>一处二手来源 / one secondary source.</summary>
    B,

    /// <summary>转述，未见文件 / second-hand, and no document seen.</summary>
    C,
}
