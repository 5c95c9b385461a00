namespace SocialInsurance.Core.Policies;

/// <summary>读到数值的地方 / the kind of place in which a text or a figure was read.</summary>
public enum ReadPlace
{
    /// <summary>官方网站 / a site of the government or an authority.</summary>
    OfficialSite,

    /// <summary>转载 / a page that reproduces the official text.</summary>
    Reproduction,

    /// <summary>报刊 / a named newspaper, agency or broadcaster.</summary>
    Press,

    /// <summary>二手网页 / any other page.</summary>
    SecondHand,

    /// <summary>代码或数据文件 / code or a data file, whatever it claims to quote.</summary>
    CodeOrData,
}
