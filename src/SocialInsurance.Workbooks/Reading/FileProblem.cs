namespace SocialInsurance.Workbooks.Reading;

/// <summary>One reason why a file is refused as a whole.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Sheet">The sheet, where there is one.</param>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Column">The header of the column, or where headers do not matter the cell (<c>C7</c>).</param>
/// <param name="Given">What was found.</param>
/// <param name="Expected">What it is held against; absent where the code says it all.</param>
public sealed record FileProblem(
    FileProblemCode Code, string? Sheet, int? Row, string? Column, string? Given, FileExpectation? Expected)
{
    public static FileProblem Of(FileProblemCode code, FileExpectation? expected = null) => new(code, null, null, null, null, expected);

    /// <summary>Of something there is more than is read.</summary>
    public static FileProblem TooMuch(FileProblemCode code, long most) => Of(code, new FileExpectation.AtMost(most));
}
