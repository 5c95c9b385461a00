using System.Collections.Immutable;
using SocialInsurance.Requests;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>A column that a file of people may have.</summary>
/// <param name="Field">Its English header: for a field of the API the field's name.</param>
/// <param name="Chinese">Its Chinese header.</param>
/// <param name="Kind">How its cells are read.</param>
/// <param name="IsRequired">Whether a file without it is refused as a whole.</param>
public sealed record InputColumn(string Field, string Chinese, InputKind Kind, bool IsRequired = false)
{
    public const string EmployeeId = "employeeId";
    public const string Name = "name";
    public const string Deducted = FieldNames.Deducted;

    /// <summary>Whether its cells say what is to be computed or compared, and not only who is meant.</summary>
    public bool IsField => Field is not (EmployeeId or Name);

    public static ImmutableArray<InputColumn> All { get; } =
    [
        new(EmployeeId, "工号", InputKind.Text),
        new(Name, "姓名", InputKind.Text),
        new(FieldNames.City, "城市", InputKind.Text),
        new(FieldNames.Situation, "情形", InputKind.Text, IsRequired: true),
        new(FieldNames.Contributor, "人员类别", InputKind.Text),
        new(FieldNames.Group, "户籍", InputKind.Text),
        new(FieldNames.From, "开始月份", InputKind.Month, IsRequired: true),
        new(FieldNames.To, "结束月份", InputKind.Month, IsRequired: true),
        new(FieldNames.CurrentBase, "当前基数", InputKind.Money),
        new(FieldNames.Wage, "月均工资", InputKind.Money),
        new(FieldNames.OldAverageWage, "原社平工资", InputKind.Money),
        new(FieldNames.NewAverageWage, "新社平工资", InputKind.Money),
        new(FieldNames.Percent, "应缴比例", InputKind.Percent),
        new(FieldNames.WorkInjuryRate, "工伤费率", InputKind.Percent),
        new(Deducted, "实际扣款", InputKind.Money),
    ];
}
