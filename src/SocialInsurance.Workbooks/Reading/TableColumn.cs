namespace SocialInsurance.Workbooks.Reading;

/// <summary>A column of a file.</summary>
/// <param name="Header">Its header, as the file has it.</param>
/// <param name="Known">The column that the header names; absent for one that is only passed through.</param>
public sealed record TableColumn(string Header, InputColumn? Known);
