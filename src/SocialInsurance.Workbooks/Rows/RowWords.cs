using System.Collections.Frozen;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>The Chinese words that cells may hold in place of the API's.</summary>
internal static class RowWords
{
    private static readonly FrozenDictionary<string, string> Situations = Table(
        (Situation.Leaving, ["离职", "离职结算"]),
        (Situation.AnnualAdjustment, ["年度补差"]),
        (Situation.MissedMonths, ["漏缴补缴"]),
        (Situation.UnderDeclared, ["少报基数"]),
        (Situation.Assessed, ["有账单"]));

    private static readonly FrozenDictionary<string, string> Contributors = Table(
        (Contributor.Employee, ["职工", "在职职工", "单位职工", "在职"]),
        (Contributor.Flexible, ["灵活就业人员", "灵活就业"]));

    private static readonly FrozenDictionary<string, string> Households = Table(
        (HouseholdGroup.Urban, ["城镇", "本市城镇", "外埠城镇", "非农", "城镇户口"]),
        (HouseholdGroup.Rural, ["农村", "本市农村", "外埠农村", "农业", "农村户口"]));

    /// <summary>The word of the API for what a cell says; the cell's own text where there is none.</summary>
    public static string ApiWordOf(string field, string text) => field switch
    {
        FieldNames.Situation => Situations.GetValueOrDefault(text, text),
        FieldNames.Contributor => Contributors.GetValueOrDefault(text, text),
        FieldNames.Group => Households.GetValueOrDefault(text, text),
        _ => text,
    };

    private static FrozenDictionary<string, string> Table<T>(params ReadOnlySpan<(T Value, string[] Words)> entries)
        where T : struct, Enum
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (value, words) in entries)
        {
            foreach (var word in words)
            {
                table.Add(word, ApiWords.WordOf(value));
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
