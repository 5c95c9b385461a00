using System.Collections.Immutable;
using SocialInsurance.Core.Requests;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>Three people whose rows can be computed: a deduction with the employer's share, one that is right, one too small.</summary>
internal static class TemplateExamples
{
    private const string Chongqing = "500000";

    public static ImmutableArray<IReadOnlyDictionary<string, string>> All { get; } =
    [
        Row(
            "E001",
            "Example1_name",
            Situation.Leaving,
            (FieldNames.From, "2013-01"),
            (FieldNames.To, "2013-04"),
            (FieldNames.WorkInjuryRate, "0.5"),
            (InputColumn.Deducted, "3379.36")),
        Row(
            "E002",
            "Example2_name",
            Situation.UnderDeclared,
            (FieldNames.From, "2013-01"),
            (FieldNames.To, "2013-03"),
            (FieldNames.CurrentBase, "2000"),
            (FieldNames.Wage, "3500"),
            (FieldNames.WorkInjuryRate, "0.5"),
            (InputColumn.Deducted, "495")),
        Row(
            "E003",
            "Example3_name",
            Situation.MissedMonths,
            (FieldNames.From, "2013-03"),
            (FieldNames.To, "2013-04"),
            (FieldNames.Wage, "4000"),
            (FieldNames.WorkInjuryRate, "0.5"),
            (InputColumn.Deducted, "500")),
    ];

    private static Dictionary<string, string> Row(string id, string name, Situation situation, params ReadOnlySpan<(string Field, string Value)> cells)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [InputColumn.EmployeeId] = id,
            [InputColumn.Name] = name,
            [FieldNames.City] = Chongqing,
            [FieldNames.Situation] = ApiWords.WordOf(situation),
        };
        foreach (var (field, value) in cells)
        {
            row.Add(field, value);
        }

        return row;
    }
}
