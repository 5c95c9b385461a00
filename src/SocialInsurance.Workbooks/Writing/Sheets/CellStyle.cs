namespace SocialInsurance.Workbooks.Writing.Sheets;

/// <summary>How a cell looks: the index of its format in <see cref="WorkbookWriter"/>.</summary>
internal enum CellStyle
{
    Plain,
    Header,
    Money,
    Title,
    Wrapped,
}
