namespace SocialInsurance.Workbooks.Writing;

/// <summary>A table below its title.</summary>
public sealed record SummaryTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<SummaryCell>> Rows);
