using System.Collections.Immutable;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>The headers of the columns that a result adds to those of its file.</summary>
public static class ResultColumns
{
    /// <summary>All of them in their order: the shares, their sums, the difference, the finding, how sure it is, the explanation.</summary>
    public static ImmutableArray<string> Of(Language language) =>
        [.. ShareColumn.All.Select(share => Of(share, language)), .. OfTotals(language), .. OfFinding(language)];

    public static string Of(ShareColumn share, Language language) => language switch
    {
        Language.Chinese => Words.Chinese.Of(share.Insurance) + Words.Chinese.Of(share.Payer),
        Language.English => ApiWords.WordOf(share.Insurance) + share.Payer,
    };

    private static string[] OfTotals(Language language) => language switch
    {
        Language.Chinese => ["个人合计", "单位合计", "相差"],
        Language.English => ["employee", "employer", "excess"],
    };

    private static string[] OfFinding(Language language) => language switch
    {
        Language.Chinese => ["判断", "可信度", "个人最低", "个人最高", "说明"],
        Language.English => ["finding", "certainty", "low", "high", "explanation"],
    };
}
