namespace SocialInsurance.Workbooks.Reading;

/// <summary>One row of a file.</summary>
/// <param name="Number">Its number in the sheet or file, counted from 1 as a spreadsheet shows it.</param>
/// <param name="Cells">The text of its cells, as many as the table has columns; null where a cell is empty.</param>
public readonly record struct SourceRow(int Number, string?[] Cells);
