namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>A cell before it is known what its column means.</summary>
/// <param name="Type">What it holds.</param>
/// <param name="Text">Its text; of a number the digits as the file has them, when it has them.</param>
/// <param name="Number">A number whose digits are not given; of a date the days since the last day of 1899.</param>
internal readonly record struct CellContent(CellType Type, string? Text = null, double Number = 0)
{
    public static CellContent Of(string text) => string.IsNullOrWhiteSpace(text) ? default : new(CellType.Text, text);
}
