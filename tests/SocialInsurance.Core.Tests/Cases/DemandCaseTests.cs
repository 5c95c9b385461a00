using System.Text.Json;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Cases;

public sealed class DemandCaseTests
{
    private const string File = "demands.json";

    public static TheoryData<string> Titles { get; } = CaseFile.Titles(File);

    [Theory]
    [MemberData(nameof(Titles))]
    public void Judges_the_demand_of_the_worked_case(string title)
    {
        var (request, expected) = CaseFile.Find(File, title);
        var verdict = Ask.Statement(CaseRequest.Read(request)).Demand!;

        Assert.Equal(expected.GetProperty("excess").GetDecimal(), verdict.Excess.ToDecimal());
        Assert.Superset(Findings(expected, "has"), verdict.Findings.ToHashSet());
        Assert.Empty(verdict.Findings.Intersect(Findings(expected, "hasNot")));
    }

    // Findings are written as the API names them: INCLUDES_EMPLOYER_SHARE.
    private static HashSet<DemandFinding> Findings(JsonElement expected, string list) =>
    [
        .. expected.GetProperty(list).EnumerateArray().Select(word =>
            Enum.Parse<DemandFinding>(word.GetString()!.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true)),
    ];
}
