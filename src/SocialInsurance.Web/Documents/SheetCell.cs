using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Documents;

/// <summary>
/// One cell: a text, a number, or a formula with its value, for programs that show a workbook without computing it. A text
/// stays a text, whatever it begins with.
/// </summary>
internal readonly record struct SheetCell(string? Text, decimal? Number, string? Formula, SheetStyle Style)
{
    public static SheetCell Empty => default;

    public static SheetCell Of(string text, SheetStyle style = SheetStyle.Plain) => new(text, null, null, style);

    public static SheetCell Of(int count) => new(null, count, null, SheetStyle.Plain);

    public static SheetCell Of(Yuan amount) => new(null, amount.ToDecimal(), null, SheetStyle.Money);

    public static SheetCell Of(Rate rate) => new(null, rate.ToPercent() / 100, null, SheetStyle.Percent);

    public static SheetCell Of(string formula, Yuan value, SheetStyle style = SheetStyle.Money) => new(null, value.ToDecimal(), formula, style);

    public static SheetCell OfExact(string formula, decimal value) => new(null, value, formula, SheetStyle.Plain);
}
