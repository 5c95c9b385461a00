using System.Globalization;
using System.Text.Json.Nodes;

namespace SocialInsurance.Durability.Tests.Files;

/// <summary>A row: the fields of the API as texts, written as people of offices would.</summary>
/// <param name="EmployeeId">Its number, once in a file.</param>
/// <param name="Name">The name.</param>
/// <param name="Fields">The fields of the single case, by their names.</param>
/// <param name="Deducted">What was deducted; no field of the single case.</param>
/// <param name="IsInChinese">Whether cities and situations are written in Chinese words.</param>
internal sealed record Person(string EmployeeId, string Name, IReadOnlyDictionary<string, string> Fields, decimal? Deducted, bool IsInChinese)
{
    private static readonly string[] Numbers = ["currentBase", "wage", "oldAverageWage", "percent", "workInjuryRate"];

    private static readonly Dictionary<string, string> ChineseWords = new(StringComparer.Ordinal)
    {
        ["leaving"] = "离职结算",
        ["annualAdjustment"] = "年度补差",
        ["missedMonths"] = "漏缴补缴",
        ["underDeclared"] = "少报基数",
        ["employee"] = "职工",
        ["flexible"] = "灵活就业人员",
        ["urban"] = "城镇",
        ["rural"] = "农村",
        ["110000"] = "北京",
        ["310000"] = "上海",
        ["440100"] = "广州",
        ["500000"] = "重庆",
    };

    /// <summary>The call of the API for the same single case.</summary>
    public JsonObject ToRequest()
    {
        var request = new JsonObject();
        foreach (var (field, text) in Fields)
        {
            request[field] = Numbers.Contains(field, StringComparer.Ordinal) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? number
                : text;
        }

        return request;
    }

    public string CellOf(string column) => column switch
    {
        "employeeId" => EmployeeId,
        "name" => Name,
        "deducted" => Deducted?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        _ when Fields.GetValueOrDefault(column) is not { } text => string.Empty,
        "percent" => Fields[column] + "%",
        "from" or "to" when IsInChinese => Fields[column].Replace('-', '/'),
        _ => IsInChinese ? ChineseWords.GetValueOrDefault(Fields[column], Fields[column]) : Fields[column],
    };
}
