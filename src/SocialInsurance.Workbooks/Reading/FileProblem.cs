using System.Collections.Immutable;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>One reason why a file is refused as a whole.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Sheet">The sheet, where there is one.</param>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Column">The header of the column, or where headers do not matter the cell (<c>C7</c>).</param>
/// <param name="Given">What was found.</param>
/// <param name="Arguments">Other values that the sentence names; see the texts.</param>
public sealed record FileProblem(
    FileProblemCode Code, string? Sheet, int? Row, string? Column, string? Given, ImmutableArray<object> Arguments)
{
    public static FileProblem Of(FileProblemCode code, params ImmutableArray<object> arguments) => new(code, null, null, null, null, arguments);
}
