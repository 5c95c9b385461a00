namespace SocialInsurance.Web.Documents;

/// <summary>How a cell of a workbook looks: the index of its format in <see cref="Workbook"/>.</summary>
internal enum SheetStyle
{
    Plain,
    Heading,
    Column,
    Money,
    MoneySum,
    Percent,
    Wrapped,
}
