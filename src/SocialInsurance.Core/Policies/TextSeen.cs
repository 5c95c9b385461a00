namespace SocialInsurance.Core.Policies;

/// <summary>文件怎样见到 / how much of a document was seen.</summary>
public enum TextSeen
{
    /// <summary>见到正文 / its text was read.</summary>
    Verbatim,

    /// <summary>别处引用其名称或数字 / another text quotes its name or figures.</summary>
    Quoted,

    /// <summary>只被提及 / only a pointer to it.</summary>
    Mentioned,
}
