using SocialInsurance.Core.Values;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>What came of one row.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Figures">The figures; absent when the row was refused.</param>
/// <param name="Deducted">What was really deducted; absent when it was not given or not understood.</param>
/// <param name="Explanation">Why it was refused, or what is to be known of its figures; absent when nothing is to be said.</param>
public sealed record CheckedRow(RowFinding Finding, RowFigures? Figures, Yuan? Deducted, string? Explanation)
{
    /// <summary>What was deducted beyond the employee's share; negative when it was less.</summary>
    public Yuan? Excess => Deducted is { } deducted && Figures is { } figures ? deducted - figures.Employee : null;
}
