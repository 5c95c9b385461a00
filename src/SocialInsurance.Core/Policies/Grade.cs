namespace SocialInsurance.Core.Policies;

/// <summary>依据等级 / how good the evidence behind a figure is, the best first. Always computed, never typed: see <see cref="Grading"/>.</summary>
public enum Grade
{
    /// <summary>官方原文 / the official text, read on an official site.</summary>
    A1,

    /// <summary>官方原文（转载） / the official text, reproduced elsewhere with body, number and day.</summary>
    A2,

    /// <summary>官方数字（转述，文件可查） / an official figure retold, with the document named.</summary>
    B1,

    /// <summary>官方数字（转述，文件名未见） / an office is named and no document, or the figure was calculated from a published one.</summary>
    B2,

    /// <summary>二手网页 / a page that names neither.</summary>
    C,

    /// <summary>代码或数据文件 / code or a data file.</summary>
    D,
}
