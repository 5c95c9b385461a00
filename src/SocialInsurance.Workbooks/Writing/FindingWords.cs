using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>What a finding, and how sure it is, is called in a file, on the page and in the API.</summary>
public static class FindingWords
{
    public static string Of(RowFinding finding, Language language) => language switch
    {
        Language.Chinese => ChineseOf(finding),
        Language.English => CodeOf(finding),
    };

    public static string Of(Certainty certainty, Language language) => language switch
    {
        Language.Chinese => ChineseOf(certainty),
        Language.English => ApiWords.WordOf(certainty),
    };

    /// <summary>The word of the API, which English files have too.</summary>
    public static string CodeOf(RowFinding finding) => ApiWords.WordOf(finding);

    private static string ChineseOf(RowFinding finding) => finding switch
    {
        RowFinding.Consistent => "一致",
        RowFinding.OverDeducted => "多扣",
        RowFinding.IncludesEmployerShare => "含单位份额",
        RowFinding.UnderDeducted => "少扣",
        RowFinding.NotCompared => "未填扣款",
        RowFinding.Refused => "无法计算",
    };

    private static string ChineseOf(Certainty certainty) => certainty switch
    {
        Certainty.Exact => "确定",
        Certainty.Estimated => "推定",
        Certainty.Partial => "部分",
    };
}
