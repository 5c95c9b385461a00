using System.Collections.Immutable;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>Which reading explains a demand: what is owed before what somebody computed wrongly, and the nearest first.</summary>
internal static class Explanations
{
    /// <summary>How well a reading explains the demand; the lower the better, and all alike without a demand.</summary>
    public static (int Kind, Yuan Distance) RankOf(Statement reading) => reading.Demand switch
    {
        null => (0, Yuan.Zero),
        { Findings: [DemandFinding.EqualsEmployeeShare, ..] } equal => (0, (equal.Asked - equal.EmployeeShare).Abs()),
        { IsExplained: true } mistaken => (1, (mistaken.Asked - mistaken.Explanations[0].Sum!.Value).Abs()),
        { Findings: [DemandFinding.WithinRange, ..] } => (2, Yuan.Zero),
        var other => (3, (other.Asked - other.EmployeeShare).Abs()),
    };

    /// <summary>What gives the demand: one reading's share, the shares of two, or a mistake; absent where nothing does.</summary>
    public static DemandExplained? Nearest(IReadOnlyList<Statement> readings)
    {
        if (readings.Count == 0 || readings[0].Demand is not { Asked: var asked })
        {
            return null;
        }

        var one = readings.Where(reading => reading.Demand!.IsExplained).OrderBy(RankOf).FirstOrDefault();
        if (one?.Demand is { Findings: [DemandFinding.EqualsEmployeeShare, ..] } equal)
        {
            return new([one.Request.Situation], DemandFinding.EqualsEmployeeShare, equal.EmployeeShare);
        }

        return OfTwo(readings, asked) is { } two && (one is null || two.Finding == DemandFinding.EqualsEmployeeShare)
            ? two
            : one is null ? null : new([one.Request.Situation], one.Demand!.Explanations[0].Finding, one.Demand.Explanations[0].Sum!.Value);
    }

    // What the new limits add and what was declared too low can be asked for together; other readings are alternatives.
    private static DemandExplained? OfTwo(IReadOnlyList<Statement> readings, Yuan asked)
    {
        var adjusted = readings.FirstOrDefault(reading => reading.Totals.IsOfAdjustment);
        var declared = readings.FirstOrDefault(reading => reading.Request.Situation == Situation.UnderDeclared);
        if (adjusted is null || declared is null || adjusted.Totals.IsSupposed
            || !adjusted.Totals.JudgedRangeOf(Payer.Employee).IsExact || !declared.Totals.EmployeeRange.IsExact)
        {
            return null;
        }

        var employee = adjusted.Totals.EmployeeParts.OfAdjustment + declared.Totals.EmployeeParts.OfUnderDeclaration;
        var employer = adjusted.Totals.EmployerParts.OfAdjustment + declared.Totals.EmployerParts.OfUnderDeclaration;
        ImmutableArray<Situation> both = [adjusted.Request.Situation, Situation.UnderDeclared];
        return (asked - employee).Abs() <= DemandVerdict.Tolerance ? new(both, DemandFinding.EqualsEmployeeShare, employee)
            : employer > Yuan.Zero && (asked - employee - employer).Abs() <= DemandVerdict.Tolerance ? new(both, DemandFinding.IncludesEmployerShare, employee + employer)
            : null;
    }
}
