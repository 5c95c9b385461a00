using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>The differences of one row: what the statement of the same request says, share by share.</summary>
/// <param name="Shares">In the order of <see cref="ShareColumn.All"/>; absent where the row has no such insurance or the share is not known.</param>
/// <param name="Employee">All shares of the employee.</param>
/// <param name="Employer">All known shares of the employer.</param>
public sealed record RowFigures(ImmutableArray<Yuan?> Shares, Yuan Employee, Yuan Employer);
