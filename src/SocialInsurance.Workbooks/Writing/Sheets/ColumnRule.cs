namespace SocialInsurance.Workbooks.Writing.Sheets;

/// <summary>What a program says and offers when a cell of a column is filled in.</summary>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="Title">The title of the message.</param>
/// <param name="Message">The message.</param>
/// <param name="Choices">The values to choose from; none where anything may be typed.</param>
internal sealed record ColumnRule(int Column, string Title, string Message, IReadOnlyList<string> Choices);
