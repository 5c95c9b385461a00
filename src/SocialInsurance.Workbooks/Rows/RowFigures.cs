using System.Collections.Immutable;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>The differences of one row: what the statement of the same request says, share by share.</summary>
/// <param name="Shares">In the order of <see cref="ShareColumn.All"/>; absent where the row has no such insurance or the share is not known.</param>
/// <param name="Employee">All shares of the employee.</param>
/// <param name="Employer">All known shares of the employer.</param>
/// <param name="Certainty">How sure the employee's sum is.</param>
/// <param name="Range">What the employee owes at least and at most.</param>
public sealed record RowFigures(ImmutableArray<Yuan?> Shares, Yuan Employee, Yuan Employer, Certainty Certainty, YuanRange Range)
{
    /// <summary>The least the employee can owe; absent where the sum is certain.</summary>
    public Yuan? Low => Certainty == Certainty.Exact ? null : Range.Low;

    /// <summary>The most the employee can owe; absent where the sum is certain, or nobody knows because an insurance is left out of it.</summary>
    public Yuan? High => Certainty == Certainty.Estimated ? Range.High : null;
}
