using System.Collections.Immutable;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>The headers of the columns that a result adds to those of its file.</summary>
public static class ResultColumns
{
    private const string Employee = "employee";
    private const string Employer = "employer";

    /// <summary>All of them in their order: the shares, their sums, the difference, the finding, the explanation.</summary>
    public static ImmutableArray<string> Of(Language language) =>
        [.. ShareColumn.All.Select(share => Of(share, language)), .. OfTotals(language), .. OfFinding(language)];

    public static string Of(ShareColumn share, Language language) => language switch
    {
        Language.Chinese => Words.Chinese.Of(share.Insurance) + Words.Chinese.Of(share.Payer),
        Language.English => CodeOf(share.Insurance) + CodeOf(share.Payer),
    };

    private static string[] OfTotals(Language language) => language switch
    {
        Language.Chinese => ["个人合计", "单位合计", "相差"],
        Language.English => [Employee, Employer, "excess"],
    };

    private static string[] OfFinding(Language language) => language switch
    {
        Language.Chinese => ["判断", "说明"],
        Language.English => ["finding", "explanation"],
    };

    private static string CodeOf(Insurance insurance) => insurance switch
    {
        Insurance.Pension => "pension",
        Insurance.Medical => "medical",
        Insurance.Unemployment => "unemployment",
        Insurance.WorkInjury => "workInjury",
        Insurance.Maternity => "maternity",
    };

    private static string CodeOf(Payer payer) => payer switch
    {
        Payer.Employee => "Employee",
        Payer.Employer => "Employer",
    };
}
